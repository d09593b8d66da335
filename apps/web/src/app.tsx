import { Suspense, useState } from 'react';
import { BrokenPage } from './broken-page.js';
import { InvitationPage } from './features/invitation/page.js';
import { IdleNotice } from './features/session/idle.view.js';
import { SignInPage } from './features/session/page.js';
import { findSession, signOut } from './features/session/session.api.js';
import { Frame } from './frame.js';
import type { Session } from './platform/session.js';
import { useLive } from './platform/live.js';
import { findStatus } from './platform/status.api.js';
import { useLoaded } from './platform/use-loaded.js';
import { pageAt, publicPageAt } from './routes.js';
import { SessionExpired } from './session-expired.js';
import { useSigningOut } from './sign-out.js';
import { moveTo, replaceAddress, useAddress } from './ui/address.js';
import { LoadedView, LoadingPage } from './ui/loaded.js';

/** `undefined`: not changed on this page, so what the server said holds. */
type Change = Session | null | undefined;

export function App() {
  const address = useAddress();
  const [status] = useLoaded(['status'], findStatus);
  const [found, retry] = useLoaded(['session'], findSession);
  const [change, setChange] = useState<Change>(undefined);
  const session = change === undefined ? (found.state === 'ready' ? found.body : null) : change;
  useLive(session);
  const enter = (entered: Session): void => {
    if (window.location.pathname === '/invitation') replaceAddress('/');
    setChange(entered);
  };
  const { leave, forget, question } = useSigningOut(signOut, () => {
    setChange(null);
    moveTo('/');
  });
  // Nothing is drawn until both are known, so that nothing in sight moves afterwards.
  if (status.state === 'loading' || found.state === 'loading') return null;
  return (
    <Frame
      status={status.state === 'ready' ? status.body : null}
      session={session}
      address={address}
      onSignOut={leave}
    >
      <LoadedView loaded={found} onRetry={retry}>
        {() => (
          <BrokenPage key={address.split('?')[0]}>
            <Suspense fallback={<LoadingPage />}>{contentAt(address, session, enter)}</Suspense>
          </BrokenPage>
        )}
      </LoadedView>
      {session && <IdleNotice session={session} onSignOut={leave} />}
      {session && <SessionExpired session={session} onLeave={forget} />}
      {question}
    </Frame>
  );
}

function contentAt(address: string, session: Session | null, enter: (session: Session) => void) {
  if (address.startsWith('/invitation')) return <InvitationPage onSignedIn={enter} />;
  return (
    publicPageAt(address, session) ?? (session ? pageAt(address, session) : <SignInPage onSignedIn={enter} />)
  );
}
