import { useEffect, useRef, useState } from 'react';
import { sessionExpired, signedInAgain } from '../../platform/session-expiry.js';
import type { Session } from '../../platform/session.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { idlenessAt, type Use } from './idle.model.js';
import { sessionTexts as texts } from './labels.ja.js';
import { goOn, signOut } from './session.api.js';

const LOOK_MS = 5_000;
const SIGNS_OF_USE = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

interface IdleNoticeProps {
  readonly session: Session;
  readonly onSignOut: () => void;
}

/** Hides what is on the screen until the same person has signed in again. */
function lock(): void {
  const { dataset } = document.documentElement;
  dataset['locked'] = 'yes';
  const stop = sessionExpired.subscribe(() => {
    if (sessionExpired.get()) return;
    delete dataset['locked'];
    stop();
  });
  void signOut()
    .catch(() => undefined)
    .then(signedInAgain);
}

const usedNow = (): Use => ({ lastAt: Date.now(), toldAt: Date.now() });

/** Minutes left while nobody does anything; `null` while somebody does. */
function useMinutesLeft(idleMinutes: number): readonly [left: number | null, use: () => void] {
  const use = useRef<Use>(usedNow());
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const isOver = (): boolean => document.documentElement.dataset['locked'] === 'yes';
    const look = (): void => {
      if (isOver()) {
        use.current = usedNow();
        return;
      }
      const idle = idlenessAt(use.current, Date.now(), idleMinutes);
      setLeft(idle.state === 'warned' ? idle.minutesLeft : null);
      if (idle.state === 'over') lock();
      if (idle.state !== 'inUse' || !idle.tellsServer) return;
      use.current = { ...use.current, toldAt: Date.now() };
      void goOn().catch(() => undefined);
    };
    const note = (): void => {
      if (idlenessAt(use.current, Date.now(), idleMinutes).state !== 'inUse') return;
      use.current = { ...use.current, lastAt: Date.now() };
    };
    const timer = setInterval(look, LOOK_MS);
    for (const sign of SIGNS_OF_USE) window.addEventListener(sign, note, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_USE) window.removeEventListener(sign, note);
    };
  }, [idleMinutes]);
  const stay = (): void => {
    use.current = usedNow();
    setLeft(null);
    void goOn().catch(() => undefined);
  };
  return [left, stay];
}

/** Asks before the session ends by itself, so that nobody is surprised and no PC stays open. */
export function IdleNotice({ session, onSignOut }: IdleNoticeProps) {
  const [left, stay] = useMinutesLeft(session.idleMinutes);
  return (
    <Dialog isOpen={left !== null} title={texts.idleTitle} onClose={stay}>
      <p>{texts.idle(session.idleMinutes - (left ?? 0))}</p>
      <p role="status">
        <strong>{texts.idleLeft(left ?? 0)}</strong>
      </p>
      <div className="row">
        <Button onPress={stay}>{texts.goOn}</Button>
        <Button kind="second" onPress={onSignOut}>
          {texts.signOut}
        </Button>
      </div>
    </Dialog>
  );
}
