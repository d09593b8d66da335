import { type ReactNode, useState } from 'react';
import { PagedList } from '../../platform/paged-list.js';
import { useHeld } from '../../platform/use-held.js';
import { useLoaded } from '../../platform/use-loaded.js';
import { useQueryOfAddress } from '../../ui/address.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Answering } from './answering.js';
import { FilterView } from './filter.view.js';
import { countInbox, listInbox } from './inbox.api.js';
import { filterOf, type InboxLine } from './inbox.model.js';
import { inboxTexts as texts } from './labels.ja.js';
import { LineView } from './line.view.js';
import { Receiving } from './receiving.js';

interface InboxPageProps {
  /** Only a care office answers notices. */
  readonly mayAnswer: boolean;
  /** What another feature has to say about an admission. */
  readonly aboutAdmission?: (stayId: string) => ReactNode;
  /** Awaited with each part of the list, so that nothing moves afterwards. */
  readonly prepare?: () => Promise<void>;
}

/** 受信箱 */
export function InboxPage({ mayAnswer, aboutAdmission, prepare }: InboxPageProps) {
  const filter = filterOf(useQueryOfAddress());
  const { state, kind } = filter;
  const [counted] = useLoaded(['inbox', 'counts', kind], () => countInbox(kind));
  const load = async (after: string | null) => {
    const [page] = await Promise.all([listInbox(filter, after), prepare?.()]);
    return page;
  };
  return (
    <Page title={texts.title} lead={<p className="quiet">{mayAnswer ? texts.lead : texts.hospitalLead}</p>}>
      <FilterView filter={filter} counts={counted.state === 'ready' ? counted.body : null} />
      <PagedList
        key={`${state} ${kind}`}
        of={['inbox', state, kind]}
        load={load}
        show={(lines, isCurrent) => <Lines {...{ lines, isCurrent, mayAnswer, aboutAdmission }} />}
      />
    </Page>
  );
}

interface LinesProps extends Pick<InboxPageProps, 'mayAnswer'> {
  readonly lines: readonly InboxLine[];
  readonly isCurrent: boolean;
  readonly aboutAdmission: InboxPageProps['aboutAdmission'];
}

const idOf = ({ itemId }: InboxLine): string => itemId;

function Lines({ lines, isCurrent, mayAnswer, aboutAdmission }: LinesProps) {
  const { shown, waiting, showAll } = useHeld(lines, idOf, isCurrent);
  const [writing, setWriting] = useState<string | null>(null);
  const answering = (line: InboxLine): ReactNode => {
    const isWriting = writing === line.itemId;
    const write = (begins: boolean): void => setWriting(begins ? line.itemId : null);
    return <Answering line={line} isWriting={isWriting} onWriting={write} />;
  };
  return (
    <div>
      <Arrivals waiting={waiting} onShow={showAll} />
      {shown.length === 0 && <p>{texts.none}</p>}
      <ul className="lines lines-inbox" hidden={shown.length === 0}>
        {shown.map(({ id, row: line, isGone }) => (
          <LineView key={id} line={line} isGone={isGone}>
            {line.kind === 'admission' && line.stayId && aboutAdmission?.(line.stayId)}
            {mayAnswer && line.kind === 'discharge' && answering(line)}
            {writing !== id && <Receiving line={line} />}
          </LineView>
        ))}
      </ul>
    </div>
  );
}

/** New lines say that they are there, and wait. */
function Arrivals({ waiting, onShow }: { readonly waiting: number; readonly onShow: () => void }) {
  return (
    <div className="arrivals" role="status">
      {waiting > 0 && (
        <div className="arrivals-words">
          <span>{texts.arrived(waiting)}</span>
          <Button small onPress={onShow}>
            {texts.show}
          </Button>
        </div>
      )}
    </div>
  );
}
