import { deliveryChannelNames, noticeGradeNames, preparationAnswerNames } from '@tsunagi/contracts';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge.js';
import { dateRange, longDate, moment, shortDate } from '../../ui/japanese-date.js';
import { toldTexts as texts } from './labels.ja.js';
import type { ToldDate } from './notice.model.js';

/** What is expected now; a told date that differs from it is said to be old. */
export interface Expectation {
  readonly expectedOn: string | null;
  readonly foreseenFrom: string | null;
  readonly foreseenTo: string | null;
}

interface ToldDatesProps {
  readonly told: readonly ToldDate[];
  readonly now: Expectation;
  /** What can be done about one notice; drawn below it. */
  readonly act?: (told: ToldDate) => ReactNode;
}

/** だれに、いつ、どの日を伝えたか: newest first. */
export function ToldDatesView({ told, now, act }: ToldDatesProps) {
  if (told.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className="told">
      {[...told].reverse().map((each) => (
        <li key={each.announcementId} className="told-one">
          <div className="told-head">
            <strong className="whole-days">{`${noticeGradeNames[each.grade]} ${toldDay(each)}`}</strong>
            {!isCurrent(each, now) && <Badge tone="plain" text={texts.old} />}
          </div>
          <p>
            {`${each.officeName ?? ''}に${deliveryChannelNames[each.channel]}で`}
            <span className="small quiet">{`${moment(each.announcedAt)}${by(each)}`}</span>
          </p>
          {each.message && <p className="small">{`${texts.message}: ${each.message}`}</p>}
          <div className="row">
            <Reception told={each} />
            {act?.(each)}
          </div>
        </li>
      ))}
    </ul>
  );
}

function toldDay({ expectedOn, foreseenFrom, foreseenTo }: ToldDate): string {
  if (expectedOn) return shortDate(expectedOn);
  return foreseenFrom && foreseenTo ? dateRange(foreseenFrom, foreseenTo) : '-';
}

const isCurrent = (told: ToldDate, now: Expectation): boolean =>
  told.expectedOn === now.expectedOn &&
  (now.expectedOn !== null || (told.foreseenFrom === now.foreseenFrom && told.foreseenTo === now.foreseenTo));

const by = ({ announcedByName }: ToldDate): string =>
  announcedByName ? `・${texts.by} ${announcedByName}` : '';

function Reception({ told }: { readonly told: ToldDate }) {
  const { receiptConfirmedAt, receiptConfirmedWith } = told;
  if (told.answer !== null) return <Answer told={told} />;
  if (receiptConfirmedAt) {
    const who = receiptConfirmedWith ? `・${texts.confirmedWith} ${receiptConfirmedWith}` : '';
    return (
      <p className="small">{`${texts.confirmed} ${moment(receiptConfirmedAt)}${who}。${texts.waiting}`}</p>
    );
  }
  return (
    <p>
      <Badge tone="care" text={texts.unconfirmed} />
    </p>
  );
}

function Answer({ told }: { readonly told: ToldDate }) {
  const { answer, earliestOn, answerReason, acknowledgedAt, acknowledgedByName } = told;
  if (answer === null) return null;
  const isLate = answer === 'difficult';
  const name = isLate
    ? `${preparationAnswerNames[answer]}(${texts.tooLate})`
    : preparationAnswerNames[answer];
  return (
    <div className={isLate ? 'told-late' : 'told-answer'}>
      <Badge tone={answer === 'possible' ? 'good' : 'care'} text={name} />
      {earliestOn && (
        <p>
          {`${texts.earliest}: `}
          <strong>{longDate(earliestOn)}</strong>
        </p>
      )}
      {answerReason && <p>{answerReason}</p>}
      <p className="small quiet">
        {[acknowledgedByName, acknowledgedAt && moment(acknowledgedAt)].filter(Boolean).join('・')}
      </p>
    </div>
  );
}
