import { useCallback } from 'react';
import { useMoment } from '../../../platform/today.js';
import { News } from '../../../platform/steady.js';
import { Button } from '../../../ui/button.js';
import { Loading } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { StatusLine } from '../../../ui/status-line.js';
import { stayTexts } from '../labels.ja.js';
import type { ListFilter } from './filter.model.js';
import { listTexts as texts } from './labels.ja.js';
import { LongList } from './long-list.view.js';
import { PaperList } from './paper.view.js';
import { MOST_PRINTED, usePaper } from './use-paper.js';
import { loadedRows, type PartsOfList, useParts } from './use-parts.js';
import { useSight } from './use-sight.js';

interface StayListProps {
  /** As the server is asked. */
  readonly query: string;
  readonly filter: ListFilter;
  readonly today: string;
  readonly atHospital: boolean;
  /** Stands on the printed list. */
  readonly organisationName: string | null;
}

/** The rows that the filter lets through: as many as there are, in the page only those in sight. */
export function StayList(props: StayListProps) {
  const { range, onSight } = useSight();
  const parts = useParts(props.query, range);
  const { total, rowAt, news, show } = parts;
  if (total === null) return parts.hasFailed ? <Failed {...parts} /> : <Loading />;
  const { today, atHospital } = props;
  return (
    <>
      <News news={news} show={show} />
      <Head {...props} total={total} />
      {parts.hasFailed && <Failed {...parts} />}
      {total === 0 ? (
        <p>{stayTexts.none}</p>
      ) : (
        <LongList total={total} rowAt={rowAt} today={today} atHospital={atHospital} onSight={onSight} />
      )}
    </>
  );
}

function Head({ query, filter, today, total, organisationName }: StayListProps & { readonly total: number }) {
  const loaded = useCallback(() => loadedRows(query), [query]);
  const { rows, isBusy, print } = usePaper(query, total, loaded);
  const printedAt = useMoment();
  return (
    <>
      <div className="list-head screen-only">
        <StatusLine>{isBusy ? texts.printing : texts.found(total)}</StatusLine>
        {total > MOST_PRINTED && <span className="small quiet">{texts.tooMany(MOST_PRINTED)}</span>}
        {total > 0 && total <= MOST_PRINTED && (
          <Button kind="second" busy={isBusy} onPress={print}>
            {texts.print}
          </Button>
        )}
      </div>
      {rows.length > 0 && (
        <PaperList
          rows={rows}
          filter={filter}
          today={today}
          heading={texts.printed(organisationName, printedAt, rows.length)}
        />
      )}
    </>
  );
}

function Failed({ retry }: Pick<PartsOfList, 'retry'>) {
  return (
    <Message tone="alarm">
      <div className="row">
        <p>{texts.failed}</p>
        <Button kind="second" small onPress={retry}>
          {texts.reload}
        </Button>
      </div>
    </Message>
  );
}
