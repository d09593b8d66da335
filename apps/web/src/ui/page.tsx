import { type ReactNode, useEffect, useRef } from 'react';
import { uiTexts } from './labels.ja.js';

interface PageProps {
  readonly title: ReactNode;
  /** Title of the window and of printed pages; needed when the heading names a person. */
  readonly windowTitle?: string;
  readonly lead?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** Addresses that were shown since the application was opened: the first one takes no focus. */
let shownPath: string | null = null;

function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const path = window.location.pathname;
    if (shownPath !== null && shownPath !== path) heading.current?.focus();
    shownPath = path;
  }, []);
  return heading;
}

/** One page: its heading is the title of the window too, and is read out on arrival. */
export function Page({ title, windowTitle, lead, narrow = false, children }: PageProps) {
  const heading = useFocusOnArrival();
  const words = windowTitle ?? (typeof title === 'string' ? title : '');
  useEffect(() => {
    document.title = words === '' ? uiTexts.product : `${words} - ${uiTexts.product}`;
  }, [words]);
  return (
    <main id="main" className={narrow ? 'page page-narrow' : 'page'}>
      <div className="page-head">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {lead}
      </div>
      {children}
    </main>
  );
}
