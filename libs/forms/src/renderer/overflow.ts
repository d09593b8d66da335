import { clustersOf } from './clusters.js';
import type { ContinuationNotes } from './continuation-notes.js';
import type { Look } from './looks.js';
import { paragraphOf, type Shapers } from './paragraph.js';
import { isWithin, setAt, setWithin, type Setting } from './setting.js';
import { fixedSpan, type Span } from './spans.js';
import { formWords } from './words.ja.js';

/** Room and means to set one cell. */
export interface CellRoom {
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  readonly shapers: Shapers;
  readonly notes: ContinuationNotes;
}

const trySetting = (spans: readonly Span[], room: CellRoom): Setting | null =>
  setWithin(paragraphOf(spans, room.shapers), room.width, room.height, room.look);

/** A text that had to be cut stands at the floor: nothing larger would hold more of it. */
function tryFloor(spans: readonly Span[], room: CellRoom): Setting | null {
  const setting = setAt(paragraphOf(spans, room.shapers), room.width, room.look, 0);
  return isWithin(setting, room.height) ? setting : null;
}

const referenceSpan = (text: string): Span => fixedSpan(text, 'fixed', { kept: true, joined: true });

function shortened(spans: readonly Span[], at: number, kept: string, note: number): readonly Span[] {
  return spans.flatMap((span, index) => {
    if (index !== at) return [span];
    if (kept === '') return [referenceSpan(formWords.elsewhere(note))];
    return [
      { ...span, text: `${kept}${formWords.ellipsis}`, continues: false },
      referenceSpan(formWords.continued(note)),
    ];
  });
}

/** As many characters of the span as the cell can show together with the reference to the continuation sheet. */
function shorten(
  spans: readonly Span[],
  at: number,
  room: CellRoom,
): { spans: readonly Span[]; setting: Setting | null } {
  const span = spans[at];
  if (span?.path === null || span === undefined) return { spans, setting: null };
  const note = room.notes.numberOf(span.path, span.text);
  const clusters = clustersOf(span.text);
  const capacity = Math.ceil((room.width * room.height * 3) / (room.look.floor * room.look.floor));
  let best = { spans: shortened(spans, at, '', note), setting: null as Setting | null };
  best.setting = tryFloor(best.spans, room);
  let [low, high] = [1, Math.min(clusters.length - 1, capacity)];
  while (best.setting !== null && low <= high) {
    const middle = (low + high) >> 1;
    const tried = shortened(spans, at, clusters.slice(0, middle).join(''), note);
    const setting = tryFloor(tried, room);
    if (setting === null) high = middle - 1;
    else {
      best = { spans: tried, setting };
      low = middle + 1;
    }
  }
  return best;
}

/** Room for the pen gives way to what is printed. */
const withoutRoom = (spans: readonly Span[]): readonly Span[] => spans.filter(({ room }) => room === 0);

const longestContinuing = (spans: readonly Span[]): number =>
  spans.reduce((best, span, index) => {
    if (!span.continues) return best;
    return best < 0 || span.text.length > (spans[best]?.text.length ?? 0) ? index : best;
  }, -1);

/**
 * Sets the cell: as it is, smaller down to the floor, without free room,
 * then with its longest texts cut and told in full elsewhere.
 * `fits` is false only when the words of the form itself are too many for the cell.
 */
export function settle(spans: readonly Span[], room: CellRoom): { setting: Setting; fits: boolean } {
  let current = withoutRoom(spans);
  const whole = trySetting(spans, room) ?? trySetting(current, room);
  if (whole !== null) return { setting: whole, fits: true };
  for (let at = longestContinuing(current); at >= 0; at = longestContinuing(current)) {
    const result = shorten(current, at, room);
    if (result.setting !== null) return { setting: result.setting, fits: true };
    current = result.spans;
  }
  return { setting: setAt(paragraphOf(current, room.shapers), room.width, room.look, 0), fits: false };
}
