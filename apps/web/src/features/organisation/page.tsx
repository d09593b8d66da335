import type { Session } from '../../platform/session.js';
import { useToday } from '../../platform/today.js';
import { useLoaded } from '../../platform/use-loaded.js';
import { shortDate } from '../../ui/japanese-date.js';
import { LoadedView } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { type Task, TaskList } from '../../ui/task-list.js';
import { ContactView } from './contact.view.js';
import { hoursOn } from './hours/hours.model.js';
import { organisationTexts as texts } from './labels.ja.js';
import { findOrganisation, listInvitations, listPeople } from './organisation.api.js';

interface OrganisationPageProps {
  readonly session: Session;
}

/** What the administrator looks after, with how it stands now. */
export function OrganisationPage({ session }: OrganisationPageProps) {
  const { organisationId } = session;
  const [loaded, retry] = useLoaded(['organisation', organisationId], () => findOrganisation(organisationId));
  const tasks = [usePeopleTask(organisationId), useHoursTask(session), useClosuresTask(session)];
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>}>
      <TaskList tasks={tasks} />
      <LoadedView loaded={loaded} onRetry={retry}>
        {(body) => <ContactView organisation={body} />}
      </LoadedView>
    </Page>
  );
}

function usePeopleTask(organisationId: string): Task {
  const [people] = useLoaded(['staff', organisationId], () => listPeople(organisationId));
  const [invitations] = useLoaded(['invitations'], listInvitations);
  const working = people.state === 'ready' ? people.body.people.filter(({ hasLeft }) => !hasLeft) : null;
  const open = invitations.state === 'ready' ? invitations.body.invitations.length : 0;
  return {
    ...{ key: 'people', to: '/organisation/people', title: texts.people, hint: texts.peopleHint },
    status: (
      <>
        {working && texts.nobodyLeft(working.length)}
        {open > 0 && <span className="small quiet line-part">{texts.openInvitations(open)}</span>}
      </>
    ),
  };
}

function useHoursTask({ organisationId }: Session): Task {
  const today = useToday();
  const [loaded] = useLoaded(['organisation', organisationId], () => findOrganisation(organisationId));
  const hours = loaded.state === 'ready' ? hoursOn(loaded.body.hours, today) : undefined;
  return {
    ...{ key: 'hours', to: '/organisation/hours', title: texts.hours },
    hint: hours === null ? texts.noHours : texts.hoursHint,
    status: hours ? texts.hoursSince(shortDate(hours.effectiveFrom)) : hours === null && texts.notSet,
  };
}

function useClosuresTask({ organisationId }: Session): Task {
  const today = useToday();
  const [loaded] = useLoaded(['organisation', organisationId], () => findOrganisation(organisationId));
  const ahead = loaded.state === 'ready' ? loaded.body.closures.filter(({ to }) => to >= today) : null;
  return {
    ...{ key: 'closures', to: '/organisation/closures', title: texts.closures, hint: texts.closuresHint },
    status: ahead && texts.closuresAhead(ahead.length),
  };
}
