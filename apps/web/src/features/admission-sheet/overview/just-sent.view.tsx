import type { SheetResponse } from '@tsunagi/contracts';
import { Message } from '../../../ui/message.js';
import { sheetTexts, versionTexts as texts } from '../labels.ja.js';
import { pdfAddress } from '../sheet.api.js';
import { standing, textAt } from '../sheet.model.js';

/** Said once after sending: what happened, what is to be done now, and the way back. */
export function JustSent({ sheet }: { readonly sheet: SheetResponse }) {
  const latest = standing(sheet.versions)[0];
  if (latest === undefined) return null;
  const { version, channel } = latest;
  const hospital = textAt(sheet.values, 'header.hospitalName') ?? '';
  return (
    <Message tone="good">
      <p>
        <strong>{texts.sent(version, hospital)}</strong>
      </p>
      <p>{channel === 'inbox' ? texts.afterInbox : texts.afterPaper}</p>
      {channel !== 'inbox' && (
        <p>
          <a
            className="touch-link"
            href={pdfAddress(sheet.id, version, channel === 'fax' ? 'fax' : 'print')}
            target="_blank"
            rel="noreferrer"
          >
            {channel === 'fax' ? texts.faxPdf : texts.pdf}
            <span className="hidden-text">{`(${sheetTexts.newTab})`}</span>
          </a>
        </p>
      )}
      <p className="small">{texts.afterSending}</p>
    </Message>
  );
}
