import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.js';
import { uiTexts } from '../ui/labels.ja.js';
import { LoadedView } from '../ui/loaded.js';
import type { Answer } from './server.api.js';
import { type LoadKey, useLoaded } from './use-loaded.js';

export interface PageOf<Row> {
  readonly rows: readonly Row[];
  /** `null` on the last page. */
  readonly nextCursor: string | null;
}

interface PagedListProps<Row> {
  /** Topic, and what is listed. */
  readonly of: LoadKey;
  readonly load: (after: string | null) => Promise<Answer<PageOf<Row>>>;
  /** `isCurrent`: nothing newer is on its way. */
  readonly show: (rows: readonly Row[], isCurrent: boolean) => ReactNode;
  readonly after?: string | null;
}

/** One part of a list, and the rest below it once it is asked for. */
export function PagedList<Row>({ of, load, show, after = null }: PagedListProps<Row>) {
  const [goesOn, setGoesOn] = useState(false);
  const [loaded, reload] = useLoaded([...of, after], () => load(after));
  return (
    <LoadedView loaded={loaded} onRetry={reload}>
      {({ rows, nextCursor }) => (
        <>
          {show(rows, loaded.state === 'ready' && loaded.isCurrent)}
          {nextCursor && !goesOn && (
            <div className="row">
              <Button kind="second" onPress={() => setGoesOn(true)}>
                {uiTexts.more}
              </Button>
            </div>
          )}
          {nextCursor && goesOn && <PagedList of={of} load={load} show={show} after={nextCursor} />}
        </>
      )}
    </LoadedView>
  );
}
