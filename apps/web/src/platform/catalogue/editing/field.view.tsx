import { applies, type CatalogueField, type DocumentValues, findField } from '@tsunagi/contracts';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { FieldInput } from '../field-input.js';
import type { Input } from '../input.model.js';
import { Button } from '../../../ui/button.js';
import { type Draft, inputAt } from './draft.model.js';
import { editingTexts as texts } from './labels.ja.js';
import { lostTexts, sourceText } from './offer.model.js';
import { OffersView } from './offers.view.js';
import { roomText } from './room.ja.js';

interface FieldProps {
  readonly draft: Draft;
  readonly field: CatalogueField;
  /** The whole document as it stands on this page. */
  readonly values: DocumentValues;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (path: string, input: Input) => void;
  readonly onLeave: (path: string) => void;
}

const MANY_OPTIONS = 6;

const isWide = ({ kind, options = [] }: CatalogueField): boolean =>
  kind === 'memo' || kind === 'list' || options.length >= MANY_OPTIONS;

/** Measured at once for what is being typed; what shares its box follows when nothing else waits. */
function useRoom(
  field: CatalogueField,
  edition: string,
  input: Input,
  values: DocumentValues,
): string | null {
  const others = useDeferredValue(values);
  return useMemo(
    () => (typeof input === 'string' ? roomText(field, edition, input, others) : null),
    [field, edition, input, others],
  );
}

/** One field of a document: its inputs, where its value comes from, what else could stand there. */
export function FieldView(props: FieldProps) {
  return props.field.setBySending ? <SetBySending field={props.field} /> : <TypedField {...props} />;
}

function TypedField(props: FieldProps) {
  const { draft, field, values, errors, onChange, onLeave } = props;
  const { path } = field;
  const input = inputAt(draft, path);
  const room = useRoom(field, draft.base.edition, input, values);
  // Rows are left one by one; a blank one that was just added must stay.
  const leave = field.kind === 'list' ? {} : { onLeave: () => onLeave(path) };
  return (
    <div className={isWide(field) ? 'sheet-field sheet-field-wide' : 'sheet-field'}>
      <FieldInput
        {...{ field, input, errors }}
        today={draft.today}
        support={supportOf(draft, field)}
        note={room}
        onChange={(next) => onChange(path, next)}
        {...leave}
      />
      <Lost texts={lostTexts(draft, field)} />
      {!applies(field, values) && <NotAsked {...props} />}
      <OffersView draft={draft} field={field} onTake={(next) => onChange(path, next)} />
    </div>
  );
}

function supportOf(draft: Draft, field: CatalogueField): ReactNode {
  const lines = [
    field.support,
    field.dischargeDifficultyFactor && texts.difficultyFactor,
    field.audience === 'restricted' && texts.restricted,
  ].filter((line) => typeof line === 'string');
  const source = sourceText(draft, field.path);
  if (source === null && lines.length === 0) return undefined;
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {source !== null && <div className="sheet-source">{source}</div>}
    </>
  );
}

function SetBySending({ field }: { readonly field: CatalogueField }) {
  return (
    <div className="sheet-field">
      <p className="field-label">{field.label}</p>
      <p className="field-support">{texts.setBySending}</p>
    </div>
  );
}

function Lost({ texts: lost }: { readonly texts: readonly string[] }) {
  if (lost.length === 0) return null;
  return (
    <ul className="sheet-lost small">
      {lost.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Said while another choice stood there: it would be printed, so it stays in sight. */
function NotAsked({ draft, field, onChange }: FieldProps) {
  const { appliesWhen, path, label, kind } = field;
  const decisive = appliesWhen && findField(draft.catalogue, appliesWhen.path);
  if (!decisive) return null;
  const options = (decisive.options ?? []).filter(({ code }) => appliesWhen.is.includes(code));
  const words = options.map((option) => option.label).join(texts.or) || decisive.label;
  const blank = kind === 'list' || kind === 'enumN' ? [] : kind === 'bool' ? false : '';
  return (
    <div className="sheet-remark small">
      <p>{texts.notAsked(decisive.label, words)}</p>
      <Button kind="second" small label={texts.clearOf(label)} onPress={() => onChange(path, blank)}>
        {texts.clear}
      </Button>
    </div>
  );
}
