import { deliveryChannelNames, type SheetLineResponse } from '@tsunagi/contracts';
import { Badge, type Tone } from '../../../ui/badge.js';
import { moment, shortDate } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { listTexts as texts, sheetTexts } from '../labels.ja.js';

const tones: Readonly<Record<SheetLineResponse['state'], Tone>> = {
  draft: 'plain',
  sent: 'care',
  received: 'plain',
  read: 'good',
  withdrawn: 'plain',
};

interface SheetListViewProps {
  readonly rows: readonly SheetLineResponse[];
  readonly atHospital: boolean;
}

export function SheetListView({ rows, atHospital }: SheetListViewProps) {
  if (rows.length === 0) return <p className="panel">{texts.none}</p>;
  return (
    <ul className="lines">
      {rows.map((row) => (
        <li key={row.sheetId}>
          <Link to={`/sheets/${row.sheetId}`} className="line line-sheet line-link">
            <Person row={row} other={atHospital ? row.officeName : row.hospitalName} />
            <State row={row} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Person({ row, other }: { readonly row: SheetLineResponse; readonly other: string | null }) {
  const { name, ward, admittedOn } = row;
  const admitted = admittedOn === null ? null : `${shortDate(admittedOn)} ${texts.admittedOn}`;
  return (
    <span className="line-part">
      <span className="line-title">{name ?? texts.unknownName}</span>
      <span className="small">{[other, ward, admitted].filter((part) => part !== null).join('・')}</span>
    </span>
  );
}

function State({ row }: { readonly row: SheetLineResponse }) {
  const { state, version, isBeingRevised, sentAt, draftedAt, channel } = row;
  const happened =
    sentAt === null
      ? `${moment(draftedAt)} ${texts.draftedAt}`
      : [`${moment(sentAt)} ${sheetTexts.report(version)}`, channel && deliveryChannelNames[channel]]
          .filter(Boolean)
          .join('・');
  return (
    <span className="line-part">
      <Badge tone={tones[state]} text={texts.state[state]} />
      <span className="small">{happened}</span>
      {isBeingRevised && <span className="small">{texts.revised}</span>}
    </span>
  );
}
