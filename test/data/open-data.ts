import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A care office as 介護サービス情報公表システム publishes it. */
export interface Office {
  readonly file: string;
  readonly officialNumber: string;
  readonly prefecture: string;
  readonly town: string;
  readonly service: string;
  readonly name: string;
  readonly kana: string;
  readonly address: string;
  readonly building: string;
  readonly company: string;
  readonly tel: string;
  readonly fax: string;
}

/** A quoted cell with its doubled quotes, or a bare one; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** RFC 4180, in UTF-8 with or without a byte order mark. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const body = text.replace(/^\ufeff/, '');
  CELL.lastIndex = 0;
  while (CELL.lastIndex < body.length) {
    const cell = CELL.exec(body);
    if (cell === null) throw new SyntaxError(`row ${rows.length + 1} is not CSV`);
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    if (cell[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const COLUMNS: Readonly<Record<Exclude<keyof Office, 'file'>, string>> = {
  officialNumber: '事業所番号',
  prefecture: '都道府県名',
  town: '市区町村名',
  service: 'サービスの種類',
  name: '事業所名',
  kana: '事業所名カナ',
  address: '住所',
  building: '方書（ビル名等）',
  company: '法人の名称',
  tel: '電話番号',
  fax: 'FAX番号',
};

export function officesIn(file: string, text: string): readonly Office[] {
  const [titles = [], ...rows] = parseCsv(text);
  const places = Object.entries(COLUMNS).map(([key, title]) => {
    const place = titles.indexOf(title);
    if (place === -1) throw new Error(`${file} has no column ${title}`);
    return [key, place] as const;
  });
  return rows.map((row) => {
    const cells = places.map(([key, place]) => [key, row[place] ?? '']);
    return { file, ...(Object.fromEntries(cells) as Omit<Office, 'file'>) };
  });
}

/** Every office of every CSV file of the folder. */
export const readOffices = (folder: string): readonly Office[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => officesIn(name, readFileSync(join(folder, name), 'utf8')));
