import type { AppliedRuleResponse, OfficePreviewResponse, PreparationPreview } from '@tsunagi/contracts';
import { Badge } from '../../ui/badge.js';
import { Disclosure } from '../../ui/disclosure.js';
import { longDate, moment, shortDate } from '../../ui/japanese-date.js';
import { preparationTones } from '../preparation-tone.js';
import { DayGrid } from './day-grid.view.js';
import { preparationTexts as texts } from './labels.ja.js';

interface ExplainedProps {
  readonly preview: PreparationPreview;
  /** The sum of days lies open, where a date is being chosen. */
  readonly isOpen?: boolean;
}

/** 準備日数: how many days there are, how many are needed, how they were counted, and by which rule. */
export function PreparationExplained({ preview, isOpen = false }: ExplainedProps) {
  const { offices, rule, requiredDays } = preview;
  const [responsible, ...others] = offices;
  if (requiredDays === null || !responsible) return null;
  return (
    <div className="explained">
      <OfficeSum office={responsible} isAlone isOpen={isOpen} />
      {others.length > 0 && (
        <Disclosure title={texts.others(others.length)}>
          {others.map((office) => (
            <OfficeSum key={office.officeId ?? ''} office={office} isAlone={false} isOpen={false} />
          ))}
        </Disclosure>
      )}
      <RuleView rule={rule} />
    </div>
  );
}

interface OfficeSumProps {
  readonly office: OfficePreviewResponse;
  readonly isAlone: boolean;
  readonly isOpen: boolean;
}

function OfficeSum({ office, isAlone, isOpen }: OfficeSumProps) {
  const { usableDays, requiredDays, status, statusName, days } = office;
  if (requiredDays === null || usableDays === null) return null;
  const name = office.officeName ?? '';
  return (
    <div className="sum">
      {!isAlone && <h3>{name}</h3>}
      <p className="sum-days">
        <Days term={texts.usable} days={usableDays} />
        <Days term={texts.required} days={requiredDays.standard} note={`最低${requiredDays.minimum}日`} />
        <Badge tone={preparationTones[status]} text={statusName} />
      </p>
      <p className="small">{countedFrom(office)}</p>
      {days.length > 0 && (
        <Disclosure title={isAlone ? texts.howCounted : `${texts.howCounted}: ${name}`} isOpen={isOpen}>
          <DayGrid days={days} />
        </Disclosure>
      )}
    </div>
  );
}

function Days({
  term,
  days,
  note,
}: {
  readonly term: string;
  readonly days: number;
  readonly note?: string;
}) {
  return (
    <span className="sum-part">
      <span className="small quiet">{term}</span>
      <span>
        <strong className="sum-number number">{days}</strong>日
        {note && <span className="small">{`(${note})`}</span>}
      </span>
    </span>
  );
}

function countedFrom({
  officeName,
  officeId,
  noticeArrivedAt,
  noticeAssumed,
}: OfficePreviewResponse): string {
  const calendar = officeId === null ? texts.region : `${officeName ?? ''}の営業日で数えています。`;
  if (noticeAssumed) return `${calendar}${texts.assumed}`;
  return noticeArrivedAt ? `${calendar}${moment(noticeArrivedAt)}に届いた連絡から数えます。` : calendar;
}

function RuleView({ rule }: { readonly rule: AppliedRuleResponse }) {
  const { profileName, lead, adders, name, version, effectiveFrom, noticeCutoff, source } = rule;
  return (
    <Disclosure title={`${texts.rule}: ${name}`}>
      <p>{`第${version}版・${longDate(effectiveFrom)}の退院から適用。`}</p>
      {lead && <p>{`「${profileName ?? ''}」は標準${lead.standard}日、最低${lead.minimum}日。`}</p>}
      {adders.map((adder) => (
        <p key={adder.adder}>{`${adder.name}のため、${adder.days}日を足しています。`}</p>
      ))}
      <p>{`営業日の${noticeCutoff}までに届いた連絡は、その日から数えます。退院日は数えません。`}</p>
      {source && <p className="small quiet">{`${texts.source}: ${source}`}</p>}
    </Disclosure>
  );
}

/** The two dates that help: from when it would do, and until when the notice had to be given. */
export function helpfulDates(
  preview: PreparationPreview,
): readonly (readonly [term: string, words: string])[] {
  const { firstSufficientOn, noticeNeededBy, status } = preview;
  const facts: (readonly [string, string])[] = [];
  if (firstSufficientOn && status !== 'sufficient')
    facts.push(['足りる最初の退院日', shortDate(firstSufficientOn)]);
  if (noticeNeededBy && status !== 'sufficient')
    facts.push(['この退院日に間に合う連絡日', `${shortDate(noticeNeededBy)}まで`]);
  return facts;
}
