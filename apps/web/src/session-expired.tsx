import { SignInView } from './features/session/sign-in.view.js';
import { signIn } from './features/session/session.api.js';
import { appTexts as texts } from './labels.ja.js';
import { endExpiry, sessionExpired } from './platform/session-expiry.js';
import type { Session } from './platform/session.js';
import { useStore } from './platform/store.js';
import { useSubmit } from './platform/use-submit.js';
import { Button } from './ui/button.js';
import { Dialog } from './ui/dialog.js';

interface SessionExpiredProps {
  readonly session: Session;
  readonly onLeave: () => void;
}

/** Signs the same person in over the page that is open; another person starts on an empty one. */
export function SessionExpired({ session, onLeave }: SessionExpiredProps) {
  const isAsked = useStore(sessionExpired);
  const submission = useSubmit();
  const enter = (login: string, password: string): void =>
    submission.submit(async () => {
      const entered = await signIn(login, password);
      if (entered.staffId !== session.staffId) window.location.replace('/');
      else endExpiry(true);
    });
  const leave = (): void => {
    endExpiry(false);
    onLeave();
  };
  return (
    <Dialog isOpen={isAsked} title={texts.expiredTitle}>
      <p>{texts.expired}</p>
      <SignInView submission={submission} onSubmit={enter} />
      <Button kind="second" onPress={leave}>
        {texts.signOut}
      </Button>
    </Dialog>
  );
}
