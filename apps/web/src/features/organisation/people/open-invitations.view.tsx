import type { InvitationResponse, OpenInvitationResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { changed } from '../../../platform/query-client.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { useSubmit } from '../../../platform/use-submit.js';
import { Badge } from '../../../ui/badge.js';
import { Button } from '../../../ui/button.js';
import { moment } from '../../../ui/japanese-date.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Panel } from '../../../ui/panel.js';
import { listInvitations, renewInvitation, withdrawInvitation } from '../organisation.api.js';
import { roleWords } from '../words.ja.js';
import { peopleTexts as texts } from './labels.ja.js';
import { LinkView } from './link.view.js';

/** Links that nobody has used yet: withdrawn, or made anew. */
export function OpenInvitationsView({ organisationId }: { readonly organisationId: string }) {
  const [loaded, retry] = useLoaded(['invitations'], listInvitations);
  const [link, setLink] = useState<InvitationResponse | null>(null);
  const [withdrawn, setWithdrawn] = useState(false);
  const { busy, message, submit } = useSubmit();
  const renew = ({ staffId }: OpenInvitationResponse): void =>
    submit(async () => {
      setWithdrawn(false);
      setLink(await renewInvitation(staffId));
      await changed('invitations');
    });
  const withdraw = ({ staffId }: OpenInvitationResponse): void =>
    submit(async () => {
      await withdrawInvitation(staffId);
      if (link?.staffId === staffId) setLink(null);
      await changed('invitations');
      setWithdrawn(true);
    });
  return (
    <Panel title={texts.open}>
      {message && <Message tone="alarm">{message}</Message>}
      {withdrawn && <Message tone="good">{texts.withdrawn}</Message>}
      {link && <LinkView key={link.token} invitation={link} onClose={() => setLink(null)} />}
      <LoadedView loaded={loaded} onRetry={retry}>
        {({ invitations }) => (
          <InvitationList
            invitations={invitations}
            organisationId={organisationId}
            busy={busy}
            onRenew={renew}
            onWithdraw={withdraw}
          />
        )}
      </LoadedView>
    </Panel>
  );
}

interface InvitationListProps {
  readonly invitations: readonly OpenInvitationResponse[];
  readonly organisationId: string;
  readonly busy: boolean;
  readonly onRenew: (invitation: OpenInvitationResponse) => void;
  readonly onWithdraw: (invitation: OpenInvitationResponse) => void;
}

function InvitationList({ invitations, organisationId, busy, onRenew, onWithdraw }: InvitationListProps) {
  if (invitations.length === 0) return <p className="quiet">{texts.none}</p>;
  return (
    <ul className="lines lines-flush">
      {invitations.map((invitation) => (
        <InvitationView
          key={invitation.staffId}
          invitation={invitation}
          isOwn={invitation.organisationId === organisationId}
          busy={busy}
          onRenew={() => onRenew(invitation)}
          onWithdraw={() => onWithdraw(invitation)}
        />
      ))}
    </ul>
  );
}

interface InvitationViewProps {
  readonly invitation: OpenInvitationResponse;
  /** Not one that the region's coordinator made for another organisation. */
  readonly isOwn: boolean;
  readonly busy: boolean;
  readonly onRenew: () => void;
  readonly onWithdraw: () => void;
}

function InvitationView({ invitation, isOwn, busy, onRenew, onWithdraw }: InvitationViewProps) {
  const { recipient, role, organisationName, expiresAt, hasExpired } = invitation;
  const name = recipient ?? texts.forNobody;
  return (
    <li className="line line-person">
      <span className="line-part">
        <span className="line-title">{name}</span>
        {!isOwn && <span className="small quiet">{organisationName}</span>}
      </span>
      <span className="line-part">
        {roleWords[role].name}
        {hasExpired ? (
          <Badge tone="care" text={texts.expired} />
        ) : (
          <span className="small quiet">{texts.until(moment(expiresAt))}</span>
        )}
      </span>
      <span className="row">
        <Button kind="second" small busy={busy} label={texts.renewOf(name)} onPress={onRenew}>
          {texts.renew}
        </Button>
        <Button kind="second" small busy={busy} label={texts.withdrawOf(name)} onPress={onWithdraw}>
          {texts.withdraw}
        </Button>
      </span>
    </li>
  );
}
