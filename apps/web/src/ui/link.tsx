import type { MouseEvent, ReactNode } from 'react';
import { moveTo } from './address.js';

interface LinkProps {
  readonly to: string;
  readonly className?: string;
  /** The page that is shown now. */
  readonly current?: boolean;
  readonly children: ReactNode;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export function Link({ to, className, current = false, children }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    moveTo(to);
  };
  return (
    <a href={to} className={className} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
