import { type FormEvent, useEffect, useState } from 'react';
import type { Desk } from '../../platform/session.js';
import { useStore } from '../../platform/store.js';
import { moveTo } from '../../ui/address.js';
import { Button } from '../../ui/button.js';
import { asked } from './asked.js';
import { searchTexts as texts } from './labels.ja.js';
import { shortcutIsOn } from './shortcut.js';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const isAsked = (event: KeyboardEvent): boolean =>
  shortcutIsOn.get() &&
  event.key === '/' &&
  !isTyping(event.target) &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.isComposing;

const inSight = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-search]')].find(
    ({ offsetParent }) => offsetParent !== null,
  );

/** `/` leads to the box that is in sight, or to the page of search where none is. */
function useShortcut(): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (!isAsked(event) || document.querySelector('dialog[open], [role="dialog"]')) return;
      event.preventDefault();
      const box = inSight();
      if (box) box.focus();
      else moveTo('/search');
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, []);
}

/** Nobody finds what somebody else has asked at this computer. */
function useForgetting(): void {
  useEffect(() => () => asked.set(''), []);
}

type SearchDesk = Exclude<Desk, 'region'>;

/** In the frame of every page. */
export function SearchBox({ desk, isHidden }: { readonly desk: SearchDesk; readonly isHidden: boolean }) {
  const [typed, setTyped] = useState('');
  const isOn = useStore(shortcutIsOn);
  useShortcut();
  useForgetting();
  if (isHidden) return null;
  const search = (event: FormEvent): void => {
    event.preventDefault();
    asked.set(typed.trim());
    setTyped('');
    moveTo('/search');
  };
  return (
    <form className="search-box" role="search" aria-label={texts.box[desk]} onSubmit={search}>
      <input
        className="input"
        type="search"
        name="search"
        data-search=""
        aria-label={texts.box[desk]}
        aria-keyshortcuts={isOn ? '/' : undefined}
        title={isOn ? texts.shortcut : undefined}
        placeholder={texts.box[desk]}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button kind="second" small label={texts.box[desk]}>
        {texts.go}
      </Button>
    </form>
  );
}
