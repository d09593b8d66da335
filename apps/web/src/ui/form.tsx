import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { ErrorSummary, type SummedError } from './error-summary.js';

interface FormProps {
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly errors?: readonly SummedError[];
  readonly round?: number;
  readonly className?: string;
}

/** Enter that ends a conversion of the input method sends nothing. */
function holdWhileComposing(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
}

/** A form with its error summary; the browser's own checks are off. */
export function Form({ children, onSubmit, errors = [], round = 0, className }: FormProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={className ?? 'panel form'} onSubmit={submit} onKeyDown={holdWhileComposing} noValidate>
      <ErrorSummary errors={errors} round={round} />
      {children}
    </form>
  );
}
