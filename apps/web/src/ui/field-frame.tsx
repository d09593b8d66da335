import { type ReactNode, useId } from 'react';
import { uiTexts } from './labels.ja.js';

/** What every input has around it. */
export interface FieldWords {
  readonly label: string;
  /** Of the field in the request: the error summary leads to it. */
  readonly name: string;
  readonly support?: ReactNode;
  readonly optional?: boolean;
  /** The page has said that nothing on it is required. */
  readonly isUnmarked?: boolean;
  readonly error?: string | undefined;
  /** Below the input: what is understood, how much room is left. */
  readonly note?: ReactNode;
}

export interface InputLinks {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-required': boolean;
}

interface FieldFrameProps extends FieldWords {
  readonly children: (links: InputLinks) => ReactNode;
}

/** The id by which the error summary finds the input. */
export const inputIdOf = (name: string): string => `input-${name.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`;

/** Label, 必須/任意, support before the input, error after it; the error is read out first. */
export function FieldFrame(field: FieldFrameProps) {
  const { label, name, support, error, note, children } = field;
  const own = useId();
  const id = inputIdOf(name);
  const described = [error && `${own}-error`, support && `${own}-support`, note && `${own}-note`];
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
        <NeedOf {...field} />
      </label>
      <Support id={`${own}-support`} support={support} />
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-required': isRequired(field),
      })}
      <FieldError id={`${own}-error`} error={error} />
      {note && (
        <div id={`${own}-note`} className="field-note">
          {note}
        </div>
      )}
    </div>
  );
}

export function Support({ id, support }: { readonly id: string; readonly support: ReactNode }) {
  if (!support) return null;
  return (
    <div id={id} className="field-support">
      {support}
    </div>
  );
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={id} className="field-error">
      {`${uiTexts.errorMark}${error}`}
    </p>
  );
}

type Marking = Pick<FieldWords, 'optional' | 'isUnmarked'>;

export const isRequired = ({ optional, isUnmarked }: Marking): boolean => !optional && !isUnmarked;

/** 必須/任意, unless the page has said it for all its fields. */
export function NeedOf({ optional = false, isUnmarked }: Marking) {
  return isUnmarked ? null : <Need optional={optional} />;
}

export function Need({ optional }: { readonly optional: boolean }) {
  return optional ? (
    <span className="field-need field-need-optional">{uiTexts.optional}</span>
  ) : (
    <span className="field-need">{uiTexts.required}</span>
  );
}
