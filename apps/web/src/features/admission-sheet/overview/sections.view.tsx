import type { SectionFillResponse, SheetResponse } from '@tsunagi/contracts';
import { Badge } from '../../../ui/badge.js';
import { Link } from '../../../ui/link.js';
import { Panel } from '../../../ui/panel.js';
import { TaskList } from '../../../ui/task-list.js';
import { editionOf } from '../editions.js';
import { overviewTexts as texts } from '../labels.ja.js';
import { nameOf, maySend, nextVersion, sectionOf, statusOf } from '../sheet.model.js';

/** What there is to write, a row a section, and the way on. */
export function SectionsView({ sheet }: { readonly sheet: SheetResponse }) {
  const isSent = sheet.versions.length > 0;
  const isUnchanged = !maySend(sheet);
  return (
    <Panel title={texts.sections}>
      <p>{isUnchanged ? texts.unchanged : texts.lead}</p>
      <TaskList
        tasks={sheet.meter.map((fill) => ({
          key: fill.section,
          title: fill.title,
          to: `/sheets/${sheet.id}/sections/${fill.section}`,
          status: <SectionStatusView fill={fill} />,
        }))}
      />
      <div className="row">
        <Link to={`/sheets/${sheet.id}/check`} className={isUnchanged ? 'button button-second' : 'button'}>
          {isSent ? texts.checkAgain(nextVersion(sheet.versions)) : texts.check}
        </Link>
      </div>
    </Panel>
  );
}

function SectionStatusView({ fill }: { readonly fill: SectionFillResponse }) {
  const status = statusOf(fill);
  if (status === 'filled' || status === 'optional') {
    return <span className="small quiet">{texts[status]}</span>;
  }
  return (
    <Badge tone="plain" text={status === 'untouched' ? texts.untouched : texts.partly(fill.missing.length)} />
  );
}

/** Written since the last sending: the hospital does not know it yet. */
export function ChangesView({ sheet }: { readonly sheet: SheetResponse }) {
  const { changedSinceSent, versions } = sheet;
  if (changedSinceSent.length === 0) return null;
  const catalogue = editionOf(sheet.edition);
  return (
    <Panel title={texts.changed}>
      <p>{texts.changedLead(nextVersion(versions))}</p>
      <ul className="plain-list">
        {changedSinceSent.map((path) => (
          <li key={path}>
            <Link
              to={`/sheets/${sheet.id}/sections/${sectionOf(catalogue, path) ?? ''}`}
              className="touch-link"
            >
              {nameOf(catalogue, path) ?? path}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
