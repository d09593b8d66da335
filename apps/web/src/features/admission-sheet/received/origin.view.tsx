import { deliveryChannelNames, type SheetResponse, type SheetVersionResponse } from '@tsunagi/contracts';
import { Facts } from '../../../ui/facts.js';
import { moment } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { Message } from '../../../ui/message.js';
import { Panel } from '../../../ui/panel.js';
import { receivedTexts as texts, sheetTexts } from '../labels.ja.js';
import { pdfAddress } from '../sheet.api.js';
import { standing, textAt } from '../sheet.model.js';

interface OriginViewProps {
  readonly sheet: SheetResponse;
  readonly version: number;
}

/** Who sent it and when, the paper, and how to answer. */
export function OriginView({ sheet, version }: OriginViewProps) {
  const sent = sheet.versions.find((each) => each.version === version);
  const latest = standing(sheet.versions)[0]?.version ?? version;
  return (
    <Panel title={sheetTexts.report(version)}>
      {latest !== version && (
        <Message tone="care">
          <p>{texts.older(latest)}</p>
          <Link to={`/sheets/${sheet.id}`} className="touch-link">
            {texts.latest}
          </Link>
        </Message>
      )}
      {sent && <OriginFacts sheet={sheet} sent={sent} />}
      <div className="row">
        <a
          className="button button-second"
          href={pdfAddress(sheet.id, version)}
          target="_blank"
          rel="noreferrer"
        >
          {texts.pdf}
          <span className="hidden-text">{`(${sheetTexts.newTab})`}</span>
        </a>
        <Link to={`/stays/${sheet.stayId}/notes/new`} className="button button-second">
          {texts.writeNote}
        </Link>
      </div>
      <p className="small quiet">{texts.read}</p>
      <OlderVersions sheet={sheet} version={version} />
    </Panel>
  );
}

function OriginFacts({
  sheet,
  sent,
}: {
  readonly sheet: SheetResponse;
  readonly sent: SheetVersionResponse;
}) {
  const { values } = sheet;
  const numbers = [textAt(values, 'header.officeTel'), textAt(values, 'header.officeFax')];
  return (
    <Facts
      facts={[
        [texts.from, textAt(values, 'header.officeName') ?? '-'],
        [texts.careManager, textAt(values, 'header.careManagerName') ?? '-'],
        [
          sheetTexts.numbers,
          <span className="number">{numbers.map((each) => each ?? '-').join(' / ')}</span>,
        ],
        [texts.providedAt, `${moment(sent.providedAt)}・${deliveryChannelNames[sent.channel]}`],
      ]}
    />
  );
}

function OlderVersions({ sheet, version }: OriginViewProps) {
  const others = standing(sheet.versions).filter((each) => each.version < version);
  if (others.length === 0) return null;
  return (
    <div>
      <h3>{texts.olderVersions}</h3>
      <ul className="plain-list">
        {others.map((each) => (
          <li key={each.version}>
            <Link to={`/sheets/${sheet.id}?version=${each.version}`} className="touch-link">
              {`${sheetTexts.report(each.version)} ${moment(each.sentAt)}`}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
