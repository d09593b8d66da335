import { useRef, useState } from 'react';
import { Button } from '../ui/button.js';
import { liveTexts as texts } from './labels.ja.js';

interface Steady<Body> {
  readonly shown: Body;
  /** New rows that are held back; `null`: what is shown is the latest. */
  readonly news: number | null;
  readonly show: () => void;
}

/** Nobody has begun to read or to walk through the rows: a change of their order hurts nobody. */
export const isAtRest = (): boolean => {
  const at = document.activeElement;
  return window.scrollY < 40 && (at === null || at === document.body || at.tagName === 'H1');
};

export const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((id, index) => id === right[index]);

/** What is being read keeps its place: rows that would move it are held back until they are asked for. */
export function useSteady<Body>(latest: Body, idsOf: (body: Body) => readonly string[]): Steady<Body> {
  const held = useRef(latest);
  const [, draw] = useState(0);
  const [was, is] = [idsOf(held.current), idsOf(latest)];
  const isMoved = !isSame(was, is);
  if (!isMoved || isAtRest()) held.current = latest;
  const known = new Set(was);
  return {
    shown: held.current,
    news: held.current === latest ? null : is.filter((id) => !known.has(id)).length,
    show: () => {
      held.current = latest;
      draw((count) => count + 1);
    },
  };
}

/** Says that something new has come, without taking any room. */
export function News({ news, show }: Pick<Steady<unknown>, 'news' | 'show'>) {
  return (
    <div className="news screen-only" role="status">
      {news !== null && (
        <div className="news-note">
          {news > 0 ? texts.arrived(news) : texts.moved}
          <Button kind="second" small onPress={show}>
            {texts.show}
          </Button>
        </div>
      )}
    </div>
  );
}
