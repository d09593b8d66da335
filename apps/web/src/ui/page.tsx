import { type ReactNode, useEffect } from 'react';
import { uiTexts } from './labels.ja.js';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** One page: its heading is the title of the window too. */
export function Page({ title, lead, narrow = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} - ${uiTexts.product}`;
  }, [title]);
  return (
    <main id="main" className={narrow ? 'page page-narrow' : 'page'}>
      <div className="page-head">
        <h1>{title}</h1>
        {lead}
      </div>
      {children}
    </main>
  );
}
