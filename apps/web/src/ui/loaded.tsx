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
  if (loaded.state === 'loading') return <p className="quiet">{uiTexts.loading}</p>;
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
      {loaded.pending && <Message tone="care">{uiTexts.pending}</Message>}
      {children(loaded.body)}
    </>
  );
}
