import type { MouseEvent, ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: 'first' | 'second' | 'plain';
  readonly small?: boolean;
  /** What is read out when the words alone do not say which, e.g. of a row. */
  readonly label?: string;
  /** Work is under way: pressing again does nothing. */
  readonly busy?: boolean;
  /** Without it the button sends the form that it stands in. */
  readonly onPress?: () => void;
}

const classesOf = ({ kind, small }: ButtonProps): string =>
  ['button', kind && kind !== 'first' && `button-${kind}`, small && 'button-small'].filter(Boolean).join(' ');

export function Button(props: ButtonProps) {
  const { children, busy = false, label, onPress } = props;
  const press = (event: MouseEvent): void => (busy ? event.preventDefault() : onPress?.());
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      className={classesOf(props)}
      aria-label={label}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {children}
    </button>
  );
}
