import type { ReactNode } from 'react';
import { Button } from './button.js';
import { uiTexts } from './labels.ja.js';
import { Message } from './message.js';

interface LoadedViewProps<Body> {
  readonly loaded:
    | { readonly state: 'loading' }
    | { readonly state: 'failed'; readonly message: string }
    | { readonly state: 'ready'; readonly body: Body; readonly pending: boolean };
  readonly onRetry: () => void;
  readonly children: (body: Body) => ReactNode;
}

/** What stands in the place of an answer until it has come, and what can be done when it has not. */
export function LoadedView<Body>({ loaded, onRetry, children }: LoadedViewProps<Body>) {
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return (
      <Message tone="alarm">
        <div className="row">
          <p>{loaded.message}</p>
          <Button kind="second" small onPress={onRetry}>
            {uiTexts.reload}
          </Button>
        </div>
      </Message>
    );
  }
  return (
    <>
      <p className="pending small quiet" role="status">
        {loaded.pending && uiTexts.pending}
      </p>
      {children(loaded.body)}
    </>
  );
}

/** Shown only when it takes a moment; keeps the place of what comes. */
export function Loading() {
  return (
    <p className="quiet loading" role="status">
      {uiTexts.loading}
    </p>
  );
}

/** In the place of a page that is being fetched: the way past the menu leads here already. */
export function LoadingPage() {
  return (
    <main id="main" className="page">
      <Loading />
    </main>
  );
}
