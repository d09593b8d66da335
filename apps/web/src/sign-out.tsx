import { type ReactNode, useState } from 'react';
import { appTexts as texts } from './labels.ja.js';
import { finishOpenWork, forgetOpenWork } from './platform/open-work.js';
import { forgetEverything } from './platform/query-client.js';
import { ConfirmDialog } from './ui/dialog.js';

interface SigningOut {
  readonly leave: () => void;
  readonly forget: () => void;
  readonly question: ReactNode;
}

/** Saves what is still open before the person goes; what cannot be saved is thrown away only when they say so. */
export function useSigningOut(signOut: () => Promise<unknown>, onGone: () => void): SigningOut {
  const [isAsked, setIsAsked] = useState(false);
  const forget = (): void => {
    setIsAsked(false);
    forgetOpenWork();
    forgetEverything();
    onGone();
  };
  const go = (): void => void signOut().then(forget, forget);
  const leave = (): void => void finishOpenWork().then((isSaved) => (isSaved ? go() : setIsAsked(true)));
  const question = (
    <ConfirmDialog
      isOpen={isAsked}
      title={texts.unsavedTitle}
      confirm={texts.signOutAnyway}
      cancel={texts.stayHere}
      onConfirm={go}
      onCancel={() => setIsAsked(false)}
    >
      <p>{texts.unsaved}</p>
    </ConfirmDialog>
  );
  return { leave, forget, question };
}
