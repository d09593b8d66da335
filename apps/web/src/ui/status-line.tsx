import type { ReactNode } from 'react';

/** A quiet line that is read out when it changes; its place is kept, so nothing moves. */
export function StatusLine({ children }: { readonly children: ReactNode }) {
  return (
    <p className="status-line small quiet" role="status">
      {children}
    </p>
  );
}
