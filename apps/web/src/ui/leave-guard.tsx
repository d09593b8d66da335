import { useEffect, useState } from 'react';
import { guardMoves } from './address.js';
import { ConfirmDialog } from './dialog.js';
import { uiTexts } from './labels.ja.js';

interface LeaveGuardProps {
  /** Something was typed that would be lost. */
  readonly isActive: boolean;
  readonly text?: string;
}

/** Asks before what was typed is thrown away, by a link, the back button or closing the window. */
export function LeaveGuard({ isActive, text = uiTexts.leaveText }: LeaveGuardProps) {
  const [go, setGo] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!isActive) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    const release = guardMoves((leave) => {
      setGo(() => leave);
      return false;
    });
    return () => {
      window.removeEventListener('beforeunload', warn);
      release();
    };
  }, [isActive]);
  return (
    <ConfirmDialog
      isOpen={go !== null}
      title={uiTexts.leaveTitle}
      confirm={uiTexts.leave}
      cancel={uiTexts.stay}
      onConfirm={() => go?.()}
      onCancel={() => setGo(null)}
    >
      <p>{text}</p>
    </ConfirmDialog>
  );
}
