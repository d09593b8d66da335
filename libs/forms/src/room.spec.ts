import {
  type DocumentValue,
  type DocumentValues,
  fieldsOf,
  findField,
  type PrintedBox,
  roomLeft,
} from '@tsunagi/contracts';
import { layoutOf } from './layouts/layout-of.js';
import { composeForm } from './render-form.js';
import { printedBoxes } from './room.js';

const options = {
  identity: 'full',
  issuedAt: '2026-11-20T07:30:00.000Z',
  issuer: 'あおぞら居宅介護支援センター',
  reference: 'K7Q2-93XM-4TD8-1',
  marks: [],
} as const;

type Look = 'print' | 'fax';
type Values = Record<string, DocumentValue>;

const continuedIn = (edition: string, values: DocumentValues, look: Look): readonly string[] =>
  composeForm({ layout: layoutOf(edition), values, options: { ...options, look } }).continued;

/** Everything that takes no free text, at its longest. */
const crowded = (edition: string): DocumentValues =>
  Object.fromEntries(
    fieldsOf(layoutOf(edition).catalogue).map(({ path, kind, max, options: choices = [] }) => {
      const codes = choices.map(({ code }) => code);
      const longest: Values = {
        ...{ int: max ?? 999, enum1: codes.at(-1) ?? null, enumN: codes },
        ...{ date: '1988-12-31', time: '23:59', bool: true },
      };
      return [path, longest[kind] ?? null];
    }),
  );

const textPaths = ({ pieces }: PrintedBox): readonly string[] =>
  pieces.flatMap((piece) => ('path' in piece ? [piece.path] : []));

/** Fields that share no box, so that each of them fills its own. */
function apart(edition: string, look: Look): readonly (readonly string[])[] {
  const boxes = printedBoxes(edition)
    .filter((box) => box[look] !== null)
    .map(textPaths);
  const meets = (left: string, right: string): boolean =>
    boxes.some((box) => box.includes(left) && box.includes(right));
  const groups: string[][] = [];
  for (const path of new Set(boxes.flat())) {
    if (findField(layoutOf(edition).catalogue, path)?.kind === 'list') continue;
    const group = groups.find((candidate) => !candidate.some((other) => meets(path, other)));
    if (group === undefined) groups.push([path]);
    else group.push(path);
  }
  return groups;
}

const texts: Readonly<Record<string, string>> = {
  kanji: '褥瘡処置葛飾髙﨑'.repeat(80),
  prose:
    '夜間は頻尿があり、ポータブルトイレを使用する。「家に帰りたい」と話される（長女より）。血圧は120/80mmHg、36.5℃、SpO2 96%。服薬は1日3回、一包化。リハビリテーションはスムーズにゆっくりと。'.repeat(
      8,
    ),
  lines: '朝は機嫌がよい\n夕方は不安\n'.repeat(20) + '以上',
};

const textFor = (edition: string, path: string, name: string): string => {
  const isMemo = findField(layoutOf(edition).catalogue, path)?.kind === 'memo';
  return isMemo ? (texts[name] ?? '') : (texts[name] ?? '').replaceAll('\n', ' ');
};

/** Characters of the longest beginning that is said to fit. */
function fittingLength(edition: string, path: string, characters: readonly string[], look: Look): number {
  const room = roomLeft(edition, path, characters.join(''), { look });
  return characters.length + Math.min(0, room?.left ?? 0);
}

const cases = ['admission-sheet/2024', 'liaison-note/2026'].flatMap((edition) =>
  (['print', 'fax'] as const).flatMap((look) => Object.keys(texts).map((name) => ({ edition, look, name }))),
);

describe('the room of a printed box', () => {
  it.each(cases)(
    '$edition ($look): what just fits is printed whole, three more characters are not: $name',
    (one) => {
      const { edition, look, name } = one;
      for (const group of apart(edition, look)) {
        const fitting: Values = { ...crowded(edition) };
        const longer: Values = { ...crowded(edition) };
        for (const path of group) {
          const characters = [...textFor(edition, path, name)];
          const length = fittingLength(edition, path, characters, look);
          fitting[path] = characters.slice(0, length).join('');
          longer[path] = characters.slice(0, length + 3).join('');
        }
        expect(continuedIn(edition, fitting, look)).toEqual([]);
        expect([...continuedIn(edition, longer, look)].sort()).toEqual([...group].sort());
      }
    },
  );

  it('promises as many characters as the box then takes, and counts what is too much', () => {
    const path = 'medication.note';
    const room = (text: string) => roomLeft('admission-sheet/2024', path, text);
    const begun = '一包化。朝・夕の2回、妻が渡す。';
    const left = room(begun)?.left ?? 0;
    expect(left).toBeGreaterThan(100);
    expect(room(begun + '国'.repeat(left))).toMatchObject({ left: 0, lines: 0, goesToContinuation: false });
    expect(room(begun + '国'.repeat(left + 5))).toEqual({ left: -5, lines: 0, goesToContinuation: true });
  });

  it('counts lines that were broken by hand', () => {
    const room = (text: string) => roomLeft('admission-sheet/2024', 'medication.note', text);
    expect([room('')?.lines, room('朝')?.lines, room('朝\n夕')?.lines]).toEqual([3, 2, 1]);
    expect(room('朝\n昼\n夕\n')).toMatchObject({ lines: 0, goesToContinuation: false });
    expect(room('朝\n昼\n夕\n夜')).toMatchObject({ goesToContinuation: true });
  });

  it('knows what else stands in the same box', () => {
    const room = (values = {}) =>
      roomLeft('admission-sheet/2024', 'medication.manager', '長女', { values })?.left ?? 0;
    const shared = room({ 'medication.managementMethod': 'お薬カレンダー' });
    expect(room() - shared).toBe(7);
  });

  it('is none where no free text is printed', () => {
    expect(roomLeft('admission-sheet/2024', 'person.sex', '')).toBeNull();
    expect(roomLeft('admission-sheet/2024', 'outlook.abuseSuspicionNote', '', { look: 'fax' })).toBeNull();
    expect(roomLeft('admission-sheet/1999', 'person.name', '')).toBeNull();
  });
});
