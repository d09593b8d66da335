import type { StayLineResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { PagedList } from '../../platform/paged-list.js';
import { useToday } from '../../platform/today.js';
import { useLoaded } from '../../platform/use-loaded.js';
import { Button } from '../../ui/button.js';
import { uiTexts } from '../../ui/labels.ja.js';
import { Link } from '../../ui/link.js';
import { LoadedView } from '../../ui/loaded.js';
import { HitsView } from './hits.view.js';
import { searchTexts as texts } from './labels.ja.js';
import { type SearchScope, searchStays } from './search.api.js';
import { countWords } from './words.ja.js';

interface ResultsProps {
  readonly query: string;
  readonly scope: SearchScope;
  readonly atHospital: boolean;
}

/** What was found; how many is read out. */
export function ResultsView({ query, scope, atHospital }: ResultsProps) {
  const today = useToday();
  const [goesOn, setGoesOn] = useState(false);
  const key = ['search', 'stays', query, scope] as const;
  const [loaded, reload] = useLoaded([...key, null], () => searchStays(query, scope, null));
  const show = (stays: readonly StayLineResponse[]) => (
    <HitsView stays={stays} today={today} atHospital={atHospital} />
  );
  const body = loaded.state === 'ready' ? loaded.body : null;
  return (
    <section className="stack" aria-label={texts.results}>
      <p role="status" className="status-line">
        {body === null ? texts.searching : countWords(body)}
      </p>
      {loaded.state !== 'loading' && (
        <LoadedView loaded={loaded} onRetry={reload}>
          {({ rows, nextCursor }) => (
            <>
              {rows.length > 0 ? show(rows) : <None scope={scope} atHospital={atHospital} />}
              {nextCursor && !goesOn && <More onPress={() => setGoesOn(true)} />}
              {nextCursor && goesOn && (
                <PagedList
                  of={key}
                  load={(after) => searchStays(query, scope, after)}
                  show={show}
                  after={nextCursor}
                />
              )}
            </>
          )}
        </LoadedView>
      )}
    </section>
  );
}

function More({ onPress }: { readonly onPress: () => void }) {
  return (
    <div className="row">
      <Button kind="second" onPress={onPress}>
        {uiTexts.more}
      </Button>
    </div>
  );
}

/** Where to go on from when nobody was found. */
function None({ scope, atHospital }: Omit<ResultsProps, 'query'>) {
  return (
    <>
      {scope === 'open' && <p>{texts.noneOpen}</p>}
      {atHospital && (
        <p>
          <Link to="/stays/new">{texts.admit}</Link>
        </p>
      )}
    </>
  );
}
