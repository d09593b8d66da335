import type { FieldCatalogue } from '@tsunagi/contracts';

export type TextStyle = 'title' | 'heading' | 'strong' | 'label' | 'fixed' | 'value' | 'name' | 'small';

/** `identity: 'masked'` shows every second character, only the municipality, or a sentence that it is left out. */
export type MaskKind = 'name' | 'municipality' | 'omitted';

/** Words of the form itself; a plain string is the same in the style of its cell. */
export interface Words {
  readonly piece: 'words';
  readonly text: string;
  readonly style: TextStyle;
}

/** What someone entered. `room` is the width in ems that stays free for the pen while it is blank. */
export interface FieldPiece {
  readonly piece: 'field';
  readonly path: string;
  readonly room: number;
  readonly style: TextStyle;
  /** `initials`: the first kana of each part of a name. */
  readonly as: 'entered' | 'initials';
  /** Words before the value, printed only together with it. */
  readonly lead: string;
  /** Printed directly behind the value, never on a line of its own, e.g. 様. */
  readonly suffix: string;
}

/** `long`: 令和8年11月20日(金). `day`: 11月20日(金). `short`: 令和8年11月20日. The parts follow the era. */
export type DateForm = 'long' | 'short' | 'day' | 'eraYear' | 'month' | 'dayOfMonth';

export interface DatePiece {
  readonly piece: 'date';
  readonly path: string;
  readonly form: DateForm;
}

/** `clock`: 14:05. `hour`: 7時, 7時30分. */
export interface TimePiece {
  readonly piece: 'time';
  readonly path: string;
  readonly form: 'clock' | 'hour';
}

/** □明 □大 ☑昭 of a date. */
export interface EraPiece {
  readonly piece: 'era';
  readonly path: string;
  readonly eras: readonly ('明治' | '大正' | '昭和' | '平成' | '令和')[];
}

/** Every option of the catalogue with its box, or only those named by `codes`. */
export interface OptionsPiece {
  readonly piece: 'options';
  readonly path: string;
  readonly codes: readonly string[] | null;
}

/** □要介護(3): several options under one box, the one chosen named in brackets. */
export interface GroupedOptionPiece {
  readonly piece: 'groupedOption';
  readonly path: string;
  readonly label: string;
  readonly shown: Readonly<Record<string, string>>;
}

/** The box of a yes-or-nothing field. */
export interface TickPiece {
  readonly piece: 'tick';
  readonly path: string;
  readonly label: string;
}

/** The rows of a list, one after another; nothing at all while it is empty. */
export interface ListPiece {
  readonly piece: 'list';
  readonly path: string;
  readonly lead: string;
}

/** What the caller says about this print: reference number, issuer, moment, edition. */
export interface FactPiece {
  readonly piece: 'fact';
  readonly fact: 'reference' | 'issuer' | 'issuedAt' | 'edition' | 'page';
  /** Words before it, printed only together with it. */
  readonly lead: string;
  readonly style: TextStyle;
}

export type Piece =
  | string
  | Words
  | FieldPiece
  | DatePiece
  | TimePiece
  | EraPiece
  | OptionsPiece
  | GroupedOptionPiece
  | TickPiece
  | ListPiece
  | FactPiece;

export interface Cell {
  /** `label` is shaded in the print look and centred. */
  readonly role: 'label' | 'content';
  /** Millimetres; cells without one share what is left of the row. */
  readonly width?: number;
  readonly pieces: readonly Piece[];
  /** Rows inside the cell, so that it spans them. */
  readonly rows?: readonly Row[];
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  /** Lines of the smallest size that the cell holds whatever is entered, one unless stated. */
  readonly lines?: number;
  /** One character below the other. */
  readonly stacked?: boolean;
}

export interface Row {
  /** Least height in millimetres. */
  readonly height: number;
  /** Share of the height that the page has left. */
  readonly grow: number;
  readonly cells: readonly Cell[];
}

export type Block =
  | { readonly block: 'line'; readonly height: number; readonly cells: readonly Cell[] }
  | { readonly block: 'table'; readonly rows: readonly Row[] }
  | { readonly block: 'cut'; readonly height: number; readonly words: string }
  | { readonly block: 'space'; readonly height: number };

export interface PageLayout {
  readonly blocks: readonly Block[];
}

/** One edition of one official form: places, words and bindings, no code. */
export interface FormLayout {
  /** `<document>/<edition>`, the id of its catalogue. */
  readonly id: string;
  readonly catalogue: FieldCatalogue;
  /** Millimetres. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly pages: readonly PageLayout[];
  readonly continuation: { readonly title: string; readonly heading: readonly Cell[] };
  readonly footer: readonly Cell[];
  /** The field that takes the number of printed pages while it is blank, unless `unless` names enclosures. */
  readonly pageCount?: { readonly path: string; readonly unless: string };
  readonly masks: Readonly<Record<string, MaskKind>>;
  /** Fields of the catalogue that paper does not show, each with its reason. */
  readonly notPrinted: Readonly<Record<string, string>>;
}
