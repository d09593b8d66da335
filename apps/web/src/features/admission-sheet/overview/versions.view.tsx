import { deliveryChannelNames, type SheetResponse, type SheetVersionResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { Badge, type Tone } from '../../../ui/badge.js';
import { Button } from '../../../ui/button.js';
import { moment } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { sheetTexts, versionTexts as texts } from '../labels.ja.js';
import { pdfAddress } from '../sheet.api.js';
import { stateOfVersion, type VersionState } from '../sheet.model.js';
import { ReceiptDialog } from './receipt.view.js';
import { WithdrawDialog } from './withdraw.view.js';

const tones: Readonly<Record<VersionState, Tone>> = {
  sent: 'care',
  received: 'plain',
  read: 'good',
  withdrawn: 'plain',
};

/** 報 by 報, the newest first: how it went out, how far it came, and the way back. */
export function VersionsView({ sheet }: { readonly sheet: SheetResponse }) {
  const newestFirst = [...sheet.versions].sort((one, other) => other.version - one.version);
  return (
    <Panel title={texts.title}>
      {newestFirst.length === 0 && <p>{texts.none}</p>}
      <ul className="stack">
        {newestFirst.map((version) => (
          <li key={version.version} className="version">
            <VersionView sheetId={sheet.id} sent={version} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface VersionProps {
  readonly sheetId: string;
  readonly sent: SheetVersionResponse;
}

function VersionView({ sheetId, sent }: VersionProps) {
  const state = stateOfVersion(sent);
  const { version, channel, confirmedWith, withdrawalReason } = sent;
  return (
    <>
      <div className="row">
        <h3>{sheetTexts.report(version)}</h3>
        <Badge tone={tones[state]} text={texts.state[state]} />
      </div>
      <p className="small">
        {[`${moment(sent.providedAt)} ${texts.sentAt}`, deliveryChannelNames[channel]].join('・')}
        {confirmedWith !== null && `・${texts.confirmedBy(confirmedWith)}`}
      </p>
      {state === 'withdrawn' && <p className="small">{texts.withdrawn(withdrawalReason)}</p>}
      {state !== 'withdrawn' && <VersionActs sheetId={sheetId} sent={sent} />}
    </>
  );
}

function VersionActs({ sheetId, sent }: VersionProps) {
  const [asked, setAsked] = useState<'receipt' | 'withdrawal' | null>(null);
  const { version, channel, receiptConfirmedAt } = sent;
  const close = (): void => setAsked(null);
  const look = channel === 'fax' ? 'fax' : 'print';
  return (
    <div className="row">
      <a className="touch-link" href={pdfAddress(sheetId, version, look)} target="_blank" rel="noreferrer">
        {channel === 'fax' ? texts.faxPdf : texts.pdf}
        <span className="hidden-text">{texts.pdfOf(version)}</span>
      </a>
      {receiptConfirmedAt === null && (
        <Button kind="second" small onPress={() => setAsked('receipt')}>
          {texts.confirm}
        </Button>
      )}
      <Button kind="plain" small label={texts.withdrawOf(version)} onPress={() => setAsked('withdrawal')}>
        {texts.withdraw}
      </Button>
      {asked === 'receipt' && <ReceiptDialog sheetId={sheetId} version={version} onClose={close} />}
      {asked === 'withdrawal' && <WithdrawDialog sheetId={sheetId} version={version} onClose={close} />}
    </div>
  );
}
