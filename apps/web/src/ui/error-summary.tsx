import { type MouseEvent, useEffect, useRef } from 'react';
import { inputIdOf } from './field-frame.js';
import { uiTexts } from './labels.ja.js';

export interface SummedError {
  /** Name of the field; `null` when the whole is meant. */
  readonly name: string | null;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly SummedError[];
  /** Another try: the summary takes the focus again. */
  readonly round?: number;
}

function lead(event: MouseEvent, name: string): void {
  const input = document.getElementById(inputIdOf(name));
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.scrollIntoView({ block: 'center' });
}

/** What is wrong, in the words that stand at the fields, each leading to its field. */
export function ErrorSummary({ errors, round = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;
  useEffect(() => {
    if (!isShown) return undefined;
    box.current?.focus();
    const title = document.title;
    document.title = `${uiTexts.errorInTitle}${title}`;
    return () => {
      document.title = title;
    };
  }, [isShown, round]);
  if (!isShown) return null;
  return (
    <div className="message message-alarm error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{uiTexts.errorTitle}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name === null ? (
              message
            ) : (
              <a href={`#${inputIdOf(name)}`} onClick={(event) => lead(event, name)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
