import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { CheckBox } from '../../ui/check-box.js';
import { ChoiceGroup } from '../../ui/choice-group.js';
import { DateField } from '../../ui/dates/date-field.js';
import { understandDate } from '../../ui/dates/typed-date.js';
import { Field } from '../../ui/field.js';
import { uiTexts } from '../../ui/labels.ja.js';
import { TextArea } from '../../ui/text-area.js';
import type { Cell, CellInput } from './cell.model.js';
import { inputTexts as texts } from './labels.ja.js';

export interface CellInputProps {
  readonly field: Cell;
  /** Of the input: the path, or list, row and column. */
  readonly name: string;
  readonly input: CellInput;
  readonly today: string;
  readonly support?: ReactNode;
  readonly note?: ReactNode;
  readonly error?: string | undefined;
  readonly onChange: (input: CellInput) => void;
  readonly onLeave?: () => void;
}

const wordsOf = ({ field, name, support, error, note }: CellInputProps) => ({
  ...{ label: field.label, name, support, error, note, isUnmarked: true },
});

const textOf = (input: CellInput): string => (typeof input === 'string' ? input : '');

const beside = (support: ReactNode, example: string): ReactNode => (
  <>
    {support}
    <div>{example}</div>
  </>
);

/** How many characters a line of text usually has. */
const NARROW = 40;

function TextInput(props: CellInputProps) {
  const { field, input, onChange, onLeave } = props;
  const width = (field.limit ?? 0) <= NARROW ? 'middle' : 'full';
  const shared = { ...wordsOf(props), value: textOf(input), onChange, ...(onLeave ? { onLeave } : {}) };
  if (field.kind === 'memo') return <TextArea {...shared} rows={3} />;
  if (field.kind === 'tel') return <Field {...shared} type="tel" width="middle" />;
  if (field.kind === 'postalCode') return <Field {...shared} width="middle" inputMode="numeric" />;
  return <Field {...shared} width={width} />;
}

function NumberInput(props: CellInputProps) {
  const { field, input, onChange, onLeave } = props;
  const unit = 'unit' in field ? field.unit : undefined;
  return (
    <Field
      {...wordsOf(props)}
      value={textOf(input)}
      onChange={onChange}
      width="short"
      inputMode={field.kind === 'int' ? 'numeric' : 'decimal'}
      {...(unit === undefined ? {} : { unit })}
      {...(onLeave ? { onLeave } : {})}
    />
  );
}

function DayInput(props: CellInputProps) {
  const { input, today, support, onChange, onLeave } = props;
  const isBirthDate = props.name.endsWith('birthDate');
  const example = isBirthDate ? uiTexts.birthSupport : uiTexts.dateSupport;
  return (
    <DateField
      {...wordsOf(props)}
      support={beside(support, example)}
      value={understandDate(textOf(input), today)}
      today={today}
      isBirthDate={isBirthDate}
      onChange={({ typed }) => onChange(typed)}
      {...(onLeave ? { onLeave } : {})}
    />
  );
}

function TimeInput(props: CellInputProps) {
  const { input, support, onChange, onLeave } = props;
  return (
    <Field
      {...wordsOf(props)}
      support={beside(support, texts.timeSupport)}
      value={textOf(input)}
      onChange={onChange}
      width="middle"
      {...(onLeave ? { onLeave } : {})}
    />
  );
}

/** One of several; what was chosen can be taken back, because blank is not 「なし」. */
function ChoiceInput(props: CellInputProps) {
  const { field, input, onChange } = props;
  const chosen = textOf(input);
  return (
    <div className="choice-clearable">
      <ChoiceGroup
        {...wordsOf(props)}
        kind="radio"
        inline
        choices={(field.options ?? []).map(({ code, label }) => ({ value: code, label }))}
        chosen={chosen === '' ? [] : [chosen]}
        onChange={([code = '']) => onChange(code)}
      />
      {chosen !== '' && (
        <Button kind="plain" small label={texts.clearChoiceOf(field.label)} onPress={() => onChange('')}>
          {texts.clearChoice}
        </Button>
      )}
    </div>
  );
}

function TickInput({ field, name, input, support, onChange }: CellInputProps) {
  return (
    <div className="field">
      <CheckBox label={field.label} name={name} isChecked={input === true} onChange={onChange} />
      {support && <div className="field-support">{support}</div>}
    </div>
  );
}

const inputs: Readonly<Record<Cell['kind'], (props: CellInputProps) => ReactNode>> = {
  text: TextInput,
  memo: TextInput,
  tel: TextInput,
  postalCode: TextInput,
  int: NumberInput,
  dec: NumberInput,
  date: DayInput,
  time: TimeInput,
  enum1: ChoiceInput,
  bool: TickInput,
};

/** The input that suits the kind of one field. */
export function CellInputView(props: CellInputProps) {
  const Suitable = inputs[props.field.kind];
  return <Suitable {...props} />;
}
