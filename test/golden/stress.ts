import type { CatalogueField, DocumentValue, DocumentValues, FieldCatalogue } from '@tsunagi/contracts';
import { fieldsOf } from '@tsunagi/contracts';

/** Fills every field of a catalogue as badly as its own limits allow. */
export interface StressKind {
  readonly name: string;
  readonly text: (limit: number) => string;
  readonly memo: string;
}

const repeated = (text: string, characters: number): string =>
  [...text.repeat(Math.ceil(characters / [...text].length))].slice(0, characters).join('');

export const stressKinds: readonly [StressKind, StressKind, StressKind] = [
  {
    name: 'the longest values the catalogue takes',
    text: (limit) => repeated('褥瘡嚥下鬱葛飾髙﨑', limit),
    memo: repeated('夜間せん妄の既往あり、環境変化で不穏になりやすい。', 4000),
  },
  {
    name: 'notes of 1,000 characters and long names',
    text: (limit) => repeated('医療法人社団葛西会総合中央病院附属', Math.min(limit, 40)),
    memo: repeated('馴染みの物を持参する予定（写真など）。３６．５℃、１２０／８０。', 1000),
  },
  {
    name: 'unbroken Latin strings of 60 characters',
    text: (limit) => 'W'.repeat(Math.min(limit, 60)),
    memo: 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2).slice(0, 60),
  },
];

const numberOf = (field: { max?: number }): number => field.max ?? 999;

function valueOf(field: CatalogueField, kind: StressKind): DocumentValue {
  const codes = field.options?.map((option) => option.code) ?? [];
  switch (field.kind) {
    case 'text':
      return kind.text(field.limit ?? 200);
    case 'memo':
      return kind.memo;
    case 'date':
      return '1988-12-31';
    case 'time':
      return '23:59';
    case 'enum1':
      return codes.at(-1) ?? null;
    case 'enumN':
      return codes;
    case 'int':
    case 'dec':
      return numberOf(field);
    case 'bool':
      return true;
    case 'tel':
      return '0'.repeat(field.limit ?? 20);
    case 'postalCode':
      return '988-0012';
    case 'list':
      return Array.from({ length: field.limit ?? 1 }, () =>
        Object.fromEntries((field.fields ?? []).map((column) => [column.path, kind.text(40)])),
      );
  }
}

export const stressValues = (catalogue: FieldCatalogue, kind: StressKind): DocumentValues =>
  Object.fromEntries(fieldsOf(catalogue).map((field) => [field.path, valueOf(field, kind)]));
