import type { MouseEvent, ReactNode } from 'react';

interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: 'first' | 'second';
  readonly small?: boolean;
  /** Work is under way: pressing again does nothing. */
  readonly busy?: boolean;
  /** Without it the button sends the form that it stands in. */
  readonly onPress?: () => void;
}

const classesOf = ({ kind, small }: ButtonProps): string =>
  ['button', kind === 'second' && 'button-second', small && 'button-small'].filter(Boolean).join(' ');

export function Button(props: ButtonProps) {
  const { children, busy = false, onPress } = props;
  const press = (event: MouseEvent): void => (busy ? event.preventDefault() : onPress?.());
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      className={classesOf(props)}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {children}
    </button>
  );
}
