import type { ReactNode } from 'react';
import { UnreadCount } from './features/inbox/unread.view.js';
import { SearchBox } from './features/search/search-box.view.js';
import { AccountView } from './features/session/account.view.js';
import { appTexts as texts, menuOf } from './labels.ja.js';
import { deskOf, type Session } from './platform/session.js';
import type { Status } from './platform/status.api.js';
import { connected } from './platform/connection.api.js';
import { LiveState } from './platform/live-state.js';
import { useStore } from './platform/store.js';
import { fullDate } from './ui/japanese-date.js';
import { uiTexts } from './ui/labels.ja.js';
import { Link } from './ui/link.js';

interface FrameProps {
  readonly status: Status | null;
  readonly session: Session | null;
  readonly address: string;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** What stands on every page: the bar of a demonstration, the menu, who is signed in. */
export function Frame({ status, session, address, onSignOut, children }: FrameProps) {
  return (
    <div className="frame">
      <div>
        <a className="skip" href="#main">
          {texts.skip}
        </a>
        {status?.simulated && <Demonstration day={status.demonstrationDay} />}
        <header className="header">
          <div className="header-row">
            <Link to="/" className="brand">
              <img src="/icon.svg" alt="" width="28" height="28" />
              {uiTexts.product}
            </Link>
            {session && <Menu session={session} address={address} />}
            {session && <Search session={session} address={address} />}
            {session && (
              <AccountView session={session} onSignOut={onSignOut}>
                <LiveState />
              </AccountView>
            )}
          </div>
        </header>
        <Away />
      </div>
      {children}
      <Foot />
    </div>
  );
}

/** Of a person, at both desks; the page of search has a box of its own. */
function Search({ session, address }: { readonly session: Session; readonly address: string }) {
  const desk = deskOf(session);
  if (desk === 'region') return null;
  return <SearchBox desk={desk} isHidden={address.startsWith('/search')} />;
}

/** The same place on every page leads to help. */
function Foot() {
  return (
    <footer className="footer">
      <nav className="footer-row" aria-label={texts.footer}>
        <Link to="/help">{texts.help}</Link>
        <Link to="/accessibility">{texts.accessibility}</Link>
      </nav>
    </footer>
  );
}

/** Said plainly while the server is away; read out once. */
function Away() {
  const isConnected = useStore(connected);
  return (
    <div role="status" className={isConnected ? undefined : 'banner'}>
      {!isConnected && texts.away}
    </div>
  );
}

function Demonstration({ day }: { readonly day: string | null }) {
  return (
    <aside className="banner" aria-label={texts.demonstration}>
      <strong>{texts.demonstration}</strong>
      {day && <span className="number">{`${texts.today}: ${fullDate(day)}`}</span>}
      <span>{texts.demonstrationNote}</span>
    </aside>
  );
}

/** The entry that fits the address best: `/stays/new` is not the list of stays. */
function currentOf(paths: readonly string[], address: string): string | undefined {
  if (address === '/') return paths[0];
  const fitting = paths.filter((path) => address.startsWith(path));
  return fitting.sort((one, other) => other.length - one.length)[0];
}

function Menu({ session, address }: { readonly session: Session; readonly address: string }) {
  const entries = menuOf(session);
  const current = currentOf(
    entries.map(([path]) => path),
    address,
  );
  return (
    <nav className="menu" aria-label={texts.menu}>
      {entries.map(([path, name]) => (
        <Link key={path} to={path} current={path === current}>
          {name}
          {path === '/inbox' && <UnreadCount />}
        </Link>
      ))}
    </nav>
  );
}
