import type { Desk } from '../../platform/session.js';
import { Facts } from '../../ui/facts.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Panel } from '../../ui/panel.js';
import { helpTexts as texts } from './labels.ja.js';

interface HelpPageProps {
  /** `null`: nobody is signed in. */
  readonly desk: Desk | null;
}

type Pair = readonly [string, string];

function tasksOf(desk: Desk | null): readonly Pair[] {
  const { hospital, careOffice, region, administrator } = texts.guides;
  if (desk === null) return [...hospital, ...careOffice, ...region, administrator];
  return [...texts.guides[desk], administrator];
}

/** Reached from the same place on every page (WCAG 2.2, 3.2.6). */
export function HelpPage({ desk }: HelpPageProps) {
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>}>
      <Panel title={texts.call}>
        <Facts facts={texts.calls} />
      </Panel>
      <Panel title={texts.tasks}>
        <Facts facts={tasksOf(desk)} />
      </Panel>
      <Panel title={texts.keys}>
        <p>{texts.keysLead}</p>
        <Facts facts={texts.keyList.map(([key, does]) => [key, does] as const)} />
      </Panel>
      <Panel title={texts.more}>
        <p>{texts.guide}</p>
        <p>
          <Link to="/accessibility">{texts.accessibility}</Link>
        </p>
      </Panel>
    </Page>
  );
}
