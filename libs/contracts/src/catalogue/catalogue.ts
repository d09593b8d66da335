/** `date` is `YYYY-MM-DD`, `time` is `HH:mm` in Japan; `list` holds rows of simple fields. */
export type FieldKind =
  | 'text'
  | 'memo'
  | 'date'
  | 'time'
  | 'enum1'
  | 'enumN'
  | 'int'
  | 'dec'
  | 'bool'
  | 'tel'
  | 'postalCode'
  | 'list';

/** `restricted`: masked on fax and on screens that the family may see. */
export type FieldAudience = 'all' | 'restricted';

/** Where a value is offered from before anyone has typed one. */
export type PrefillSource = 'stay' | 'patient' | 'office' | 'hospital' | 'previousSheet';

export interface FieldOption {
  readonly code: string;
  readonly label: string;
  /** Contradicts every other option of the field, such as なし. */
  readonly exclusive?: true;
}

/** The field is asked only while another one holds one of these values. */
export interface FieldCondition {
  readonly path: string;
  readonly is: readonly (string | boolean)[];
}

export interface RowField {
  readonly path: string;
  readonly label: string;
  readonly kind: Exclude<FieldKind, 'list' | 'enumN'>;
  readonly limit?: number;
  readonly options?: readonly FieldOption[];
  readonly min?: number;
  readonly max?: number;
}

export interface CatalogueField {
  /** Dotted English path, unique within the edition, e.g. `person.name`. */
  readonly path: string;
  /** The words printed on the form. */
  readonly label: string;
  readonly kind: FieldKind;
  /** On screens: begins a group of fields. */
  readonly heading?: string;
  /** On screens: help beside the field. */
  readonly support?: string;
  /** Characters of `text`, `memo` and `tel`; rows of `list`. */
  readonly limit?: number;
  readonly options?: readonly FieldOption[];
  readonly min?: number;
  readonly max?: number;
  /** Printed after a number, e.g. 階. */
  readonly unit?: string;
  readonly personal: boolean;
  readonly audience: FieldAudience;
  readonly source?: PrefillSource;
  readonly appliesWhen?: FieldCondition;
  /** 「*」: related to 退院困難な要因 of 入退院支援加算. */
  readonly dischargeDifficultyFactor?: true;
  /** Nobody types it: the moment of sending fills it. */
  readonly setBySending?: true;
  /** Not on the official form: our own addition. */
  readonly extension?: true;
  /** The columns of a `list`; their paths are relative to the row. */
  readonly fields?: readonly RowField[];
}

export interface CatalogueSection {
  readonly id: string;
  readonly title: string;
  /** A fixed sentence that the form prints in this section. */
  readonly statement?: string;
  /** The half of a two-way form; a form without halves is all request. */
  readonly half?: 'request' | 'reply';
  readonly fields: readonly CatalogueField[];
}

/** 様式の版: every field of one edition of one document. */
export interface FieldCatalogue {
  /** `<document>/<edition>`, as events carry it. */
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly effectiveFrom: string;
  /** `false` until someone has compared it with the official file; it prints 「様式案」 until then. */
  readonly verified: boolean;
  readonly sections: readonly CatalogueSection[];
  /** Printed small at the foot. */
  readonly footnotes: readonly string[];
}
