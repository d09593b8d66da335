import { type ReactNode, useEffect, useRef } from 'react';

/** Takes the place of what was pressed and, with it, the focus. */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div className="arrival" tabIndex={-1} ref={box}>
      {children}
    </div>
  );
}
