import type { SheetResponse } from '@tsunagi/contracts';
import { useEffect, useRef } from 'react';
import { useLoaded } from '../../../platform/use-loaded.js';
import { useQueryOfAddress } from '../../../ui/address.js';
import { Link } from '../../../ui/link.js';
import { LoadedView, Loading } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { receivedTexts as texts, sheetTexts } from '../labels.ja.js';
import { findReceived, findVersion, markRead } from '../sheet.api.js';
import { textAt, versionBefore } from '../sheet.model.js';
import { useVersion } from '../sheet.reads.js';
import { useOnceReady } from '../use-once-ready.js';
import { ContentView } from './content.view.js';
import { DifferencesView } from './differences.view.js';
import { OriginView } from './origin.view.js';

interface ReceivedSheetProps {
  readonly sheetId: string;
  readonly staffId: string;
}

/** What the office has sent, for the ward and the liaison office. Opening it is reading it. */
export function ReceivedSheetPage({ sheetId, staffId }: ReceivedSheetProps) {
  const asked = useQueryOfAddress().get('version');
  const version = asked === null ? null : Number(asked);
  const [loaded, reload] = useLoaded(['sheet', sheetId, version ?? 'latest'], () =>
    version === null ? findReceived(sheetId) : findVersion(sheetId, version),
  );
  const sheet = loaded.state === 'ready' ? loaded.body : null;
  useMarkedRead(sheet, staffId);
  return (
    <Page
      title={sheetTexts.titleOf(sheet && textAt(sheet.values, 'person.name'))}
      windowTitle={sheetTexts.title}
      lead={sheet && <Lead sheet={sheet} />}
    >
      <LoadedView loaded={loaded} onRetry={reload}>
        {(body) => <Received sheet={body} />}
      </LoadedView>
    </Page>
  );
}

/** Once per 報 and window; the server counts each person once anyway. */
function useMarkedRead(sheet: SheetResponse | null, staffId: string): void {
  const marked = useRef(new Set<number>());
  useEffect(() => {
    const sent = sheet?.versions.find(({ version }) => version === sheet.shown);
    if (sheet === null || sent === undefined || marked.current.has(sent.version)) return;
    marked.current.add(sent.version);
    if (sent.reads.some((reading) => reading.staffId === staffId)) return;
    markRead(sheet.id, sent.version, sent.receiptConfirmedAt !== null).catch(() =>
      marked.current.delete(sent.version),
    );
  }, [sheet, staffId]);
}

function Lead({ sheet }: { readonly sheet: SheetResponse }) {
  return (
    <p className="row">
      <Link to={`/stays/${sheet.stayId}`} className="touch-link">
        {sheetTexts.backToStay}
      </Link>
      {sheet.reference !== null && (
        <span className="small quiet">{`${sheetTexts.reference} ${sheet.reference}`}</span>
      )}
    </p>
  );
}

function Received({ sheet }: { readonly sheet: SheetResponse }) {
  const shown = typeof sheet.shown === 'number' ? sheet.shown : null;
  const before = shown === null ? null : (versionBefore(sheet.versions, shown)?.version ?? null);
  const [compared] = useVersion(sheet.id, before);
  const isReady = useOnceReady(before === null || compared.state !== 'loading');
  if (shown === null) return <Withdrawn sheet={sheet} />;
  if (!isReady) return <Loading />;
  return (
    <div className="sheet-overview">
      <OriginView sheet={sheet} version={shown} />
      <div className="stack">
        <DifferencesView sheet={sheet} version={shown} />
        <ContentView sheet={sheet} />
      </div>
    </div>
  );
}

function Withdrawn({ sheet }: { readonly sheet: SheetResponse }) {
  const reason = sheet.versions.at(-1)?.withdrawalReason;
  return (
    <Message tone="care">
      <p>{texts.noneLeft}</p>
      {reason && <p>{reason}</p>}
    </Message>
  );
}
