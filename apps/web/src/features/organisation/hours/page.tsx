import type { BusinessHoursResponse, OrganisationResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { changed } from '../../../platform/query-client.js';
import type { Session } from '../../../platform/session.js';
import { useToday } from '../../../platform/today.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { fullDate, longDate } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { Panel } from '../../../ui/panel.js';
import { organisationTexts } from '../labels.ja.js';
import { findOrganisation } from '../organisation.api.js';
import { DeclaredView } from './declared.view.js';
import { HoursForm } from './hours-form.view.js';
import { hoursOn } from './hours.model.js';
import { hoursTexts as texts } from './labels.ja.js';

/** 営業日・営業時間: what counts now, what is to come, and the form for the next. */
export function HoursPage({ session }: { readonly session: Session }) {
  const { organisationId } = session;
  const [loaded, retry] = useLoaded(['organisation', organisationId], () => findOrganisation(organisationId));
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>}>
      <LoadedView loaded={loaded} onRetry={retry}>
        {(body) => <Hours organisation={body} />}
      </LoadedView>
      <p>
        <Link to="/organisation">{organisationTexts.back}</Link>
      </p>
    </Page>
  );
}

function Hours({ organisation }: { readonly organisation: OrganisationResponse }) {
  const today = useToday();
  const [savedFrom, setSavedFrom] = useState<string | null>(null);
  const now = hoursOn(organisation.hours, today);
  const later = organisation.hours.filter(
    ({ effectiveFrom }) => effectiveFrom > today && now?.effectiveFrom !== effectiveFrom,
  );
  const save = (day: string): void => {
    setSavedFrom(day);
    void changed('organisation', 'organisations', 'stay', 'stays', 'watch');
    window.scrollTo(0, 0);
  };
  return (
    <>
      {savedFrom && <Message tone="good">{texts.saved(fullDate(savedFrom))}</Message>}
      <div className="columns">
        <Panel title={texts.form}>
          <HoursForm
            organisationId={organisation.organisationId}
            start={later[0] ?? now}
            today={today}
            onSaved={save}
          />
        </Panel>
        <DeclaredHours now={now} later={later} today={today} />
      </div>
    </>
  );
}

interface DeclaredHoursProps {
  readonly now: BusinessHoursResponse | null;
  readonly later: readonly BusinessHoursResponse[];
  readonly today: string;
}

function DeclaredHours({ now, later, today }: DeclaredHoursProps) {
  return (
    <div className="stack">
      <Panel title={texts.now}>
        {now ? <DeclaredView hours={now} countsBefore={now.effectiveFrom > today} /> : <p>{texts.none}</p>}
      </Panel>
      {later.map((hours) => (
        <Panel key={hours.effectiveFrom} title={texts.later(longDate(hours.effectiveFrom))}>
          <DeclaredView hours={hours} />
        </Panel>
      ))}
    </div>
  );
}
