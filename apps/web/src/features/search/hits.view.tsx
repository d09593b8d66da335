import type { StayLineResponse } from '@tsunagi/contracts';
import { Badge } from '../../ui/badge.js';
import { Link } from '../../ui/link.js';
import { searchTexts as texts, stayStates } from './labels.ja.js';
import { bornWords, otherSideWords, timeWords } from './words.ja.js';

interface HitsProps {
  readonly stays: readonly StayLineResponse[];
  readonly today: string;
  readonly atHospital: boolean;
}

const isOpen = ({ status }: StayLineResponse): boolean => status === 'planned' || status === 'admitted';

/** One line a stay; the whole line leads to it. */
export function HitsView({ stays, today, atHospital }: HitsProps) {
  return (
    <ul className="lines">
      {stays.map((stay) => (
        <li key={stay.stayId}>
          <Link to={`/stays/${stay.stayId}`} className="line line-hit line-link">
            <span className="line-part">
              <span className="line-title">{stay.name ?? texts.noName}</span>
              <span className="small quiet">{stay.kana}</span>
            </span>
            <span className="line-part number">{bornWords(stay, today)}</span>
            <span className="line-part">
              <Badge tone={isOpen(stay) ? 'good' : 'plain'} text={stayStates[stay.status]} />
              <span className="small number">{timeWords(stay)}</span>
            </span>
            <span className="line-part">
              <span>{[stay.ward, stay.room].filter(Boolean).join(' ')}</span>
              <span className="small">{otherSideWords(stay, atHospital)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
