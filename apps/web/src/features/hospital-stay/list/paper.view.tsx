import { type ListedStayResponse, preparationStatusNames, stayAttentionNames } from '@tsunagi/contracts';
import { shortDate } from '../../../ui/japanese-date.js';
import { stayTexts } from '../labels.ja.js';
import { careManagerWords, expectedWords, noticeWords } from '../words.ja.js';
import { isNarrowed, type ListFilter } from './filter.model.js';
import { listTexts as texts, windows } from './labels.ja.js';
import { leftWords, placeWords } from './row.view.js';

interface PaperProps {
  readonly rows: readonly ListedStayResponse[];
  readonly filter: ListFilter;
  readonly today: string;
  /** When it was printed, and for whom. */
  readonly heading: string;
}

/** What was narrowed to, in words. */
const filterWords = ({ attention, ward, status, preparation, within }: ListFilter): string =>
  [
    attention && stayAttentionNames[attention],
    ward,
    status && texts[status],
    preparation && preparationStatusNames[preparation],
    within && windows[within],
  ]
    .filter(Boolean)
    .join('・');

/** The list on paper: every row, and nothing that can only be clicked. */
export function PaperList({ rows, filter, today, heading }: PaperProps) {
  return (
    <div className="print-only">
      <p>{heading}</p>
      {isNarrowed(filter) && (
        <p>
          {texts.narrowed} {filterWords(filter)}
        </p>
      )}
      <table className="table paper-list">
        <thead>
          <tr>
            {texts.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((stay) => (
            <PaperRow key={stay.stayId} stay={stay} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PaperRow({ stay, today }: { readonly stay: ListedStayResponse; readonly today: string }) {
  return (
    <tr>
      <td>{stay.name ?? stayTexts.unknownName}</td>
      <td>{placeWords(stay)}</td>
      <td>
        {stay.endedOn ? shortDate(stay.endedOn) : expectedWords(stay)}
        <br />
        {leftWords(stay, today)}
      </td>
      <td>
        {careManagerWords(stay)}
        <br />
        {noticeWords(stay)}
      </td>
      <td>
        {stay.preparationStatus && preparationStatusNames[stay.preparationStatus]} {stay.sentence}
      </td>
    </tr>
  );
}
