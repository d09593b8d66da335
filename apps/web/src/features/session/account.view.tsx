import type { ReactNode } from 'react';
import type { Session } from '../../platform/session.js';
import { Button } from '../../ui/button.js';
import { roleNames, sessionTexts as texts } from './labels.ja.js';

interface AccountViewProps {
  readonly session: Session;
  readonly onSignOut: () => void;
  /** Whether what is shown is the latest. */
  readonly children?: ReactNode;
}

/** Whose work this screen does, for people who share a PC; one press and somebody else can sign in. */
export function AccountView({ session, onSignOut, children }: AccountViewProps) {
  const { name, organisationName, role } = session;
  return (
    <div className="who" role="group" aria-label={texts.account}>
      <span className="who-person">
        <strong>{name ?? texts.unnamed}</strong>{' '}
        <span>{[organisationName, roleNames[role]].filter(Boolean).join('・')}</span>
      </span>
      {children}
      <Button kind="second" small onPress={onSignOut}>
        {texts.signOut}
      </Button>
    </div>
  );
}
