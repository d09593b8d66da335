import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a stage that takes the place of another on the same page: it is read out, and in sight. */
export function ArrivalHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <h2 tabIndex={-1} ref={heading} className="arrival-heading">
      {children}
    </h2>
  );
}
