import { useEffect } from 'react';
import type { Session } from '../../platform/session.js';
import { useSubmit } from '../../platform/use-submit.js';
import { inputIdOf } from '../../ui/field-frame.js';
import { Page } from '../../ui/page.js';
import { sessionTexts } from './labels.ja.js';
import { signIn } from './session.api.js';
import { SignInView } from './sign-in.view.js';

/** The next person of a shared PC can type at once. */
const useFocusOnLogin = (): void => useEffect(() => document.getElementById(inputIdOf('login'))?.focus(), []);

export function SignInPage({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) {
  const submission = useSubmit();
  useFocusOnLogin();
  const enter = (login: string, password: string): void =>
    submission.submit(async () => onSignedIn(await signIn(login, password)));
  return (
    <Page title={sessionTexts.title} lead={<p className="quiet">{sessionTexts.lead}</p>} narrow>
      <SignInView submission={submission} onSubmit={enter} />
    </Page>
  );
}
