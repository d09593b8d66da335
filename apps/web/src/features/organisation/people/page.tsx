import type { PeopleResponse, PersonOfStaffResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { changed } from '../../../platform/query-client.js';
import type { Session } from '../../../platform/session.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { organisationTexts } from '../labels.ja.js';
import { findOrganisation, listPeople } from '../organisation.api.js';
import { rolesOfKind, roleWords } from '../words.ja.js';
import { InviteView } from './invite.view.js';
import { peopleTexts as texts } from './labels.ja.js';
import { LeavingDialog } from './leaving-dialog.view.js';
import { OpenInvitationsView } from './open-invitations.view.js';
import { RoleDialog } from './role-dialog.view.js';
import { StaffView } from './staff.view.js';

interface Asked {
  readonly act: 'role' | 'leaving';
  readonly person: PersonOfStaffResponse;
}

/** 職員名簿, and the links that make it grow. */
export function PeoplePage({ session }: { readonly session: Session }) {
  const { organisationId } = session;
  const [people, retry] = useLoaded(['staff', organisationId], () => listPeople(organisationId));
  const [organisation] = useLoaded(['organisation', organisationId], () => findOrganisation(organisationId));
  const roles = organisation.state === 'ready' ? rolesOfKind[organisation.body.kind] : [];
  return (
    <Page title={texts.title} lead={<p className="quiet">{texts.lead}</p>}>
      <InviteView roles={roles} />
      <OpenInvitationsView organisationId={organisationId} />
      <LoadedView loaded={people} onRetry={retry}>
        {(body) => <People body={body} session={session} roles={roles} />}
      </LoadedView>
      <p>
        <Link to="/organisation">{organisationTexts.back}</Link>
      </p>
    </Page>
  );
}

interface PeopleProps {
  readonly body: PeopleResponse;
  readonly session: Session;
  readonly roles: (typeof rolesOfKind)['hospital'];
}

function People({ body, session, roles }: PeopleProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const finish = (message: string): void => {
    setAsked(null);
    setDone(message);
    void changed('staff', 'session');
  };
  const ask = (act: Asked['act']) => (person: PersonOfStaffResponse) => {
    setDone(null);
    setAsked({ act, person });
  };
  return (
    <>
      {done && <Message tone="good">{done}</Message>}
      <StaffView
        people={body.people}
        ownId={session.staffId}
        onReassign={ask('role')}
        onLeaving={ask('leaving')}
      />
      <AskedDialog
        asked={asked}
        roles={roles}
        organisationId={session.organisationId}
        onDone={finish}
        onCancel={() => setAsked(null)}
      />
    </>
  );
}

interface AskedDialogProps {
  readonly asked: Asked | null;
  readonly roles: PeopleProps['roles'];
  readonly organisationId: string;
  readonly onDone: (message: string) => void;
  readonly onCancel: () => void;
}

function AskedDialog({ asked, roles, onDone, ...dialog }: AskedDialogProps) {
  if (asked === null) return null;
  const { act, person } = asked;
  const name = person.name ?? texts.unnamed;
  if (act === 'leaving') {
    return <LeavingDialog {...dialog} person={person} onDone={() => onDone(texts.hasLeft(name))} />;
  }
  return (
    <RoleDialog
      {...dialog}
      person={person}
      roles={roles}
      onDone={(role) => onDone(texts.roleChanged(name, roleWords[role].name))}
    />
  );
}
