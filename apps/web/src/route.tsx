import { type ComponentType, lazy, type ReactNode } from 'react';
import type { Desk, Session } from './platform/session.js';

/** What an address means: the parts in braces, and who looks. */
export interface Visit {
  readonly session: Session;
  readonly desk: Desk;
  /** `/stays/:id` gives `id`. */
  readonly parts: Readonly<Record<string, string>>;
}

export type Draw = (visit: Visit) => ReactNode;

/** A page is fetched when it is first visited. */
export function page<Props extends object>(
  find: () => Promise<ComponentType<Props>>,
  propsOf: (visit: Visit) => Props,
): Draw {
  const Lazy = lazy(async () => ({ default: await find() })) as unknown as ComponentType<Props>;
  return (visit) => {
    const { key, ...props } = propsOf(visit) as Props & { readonly key?: string };
    return <Lazy key={key} {...(props as unknown as Props)} />;
  };
}

const patternOf = (address: string): RegExp =>
  new RegExp(`^${address.replaceAll(/:(\w+)/g, '(?<$1>[0-9A-Za-z-]+)')}$`);

/** An address such as `/stays/:id`, and what is drawn there. */
export type Route = readonly [address: string, draw: Draw];

/** Finds the first route that fits a path, and the parts that the path names. */
export function finderOf(routes: readonly Route[]) {
  const known = routes.map(([address, draw]) => ({ pattern: patternOf(address), draw }));
  return (path: string): { readonly draw: Draw; readonly parts: Visit['parts'] } | null => {
    for (const { pattern, draw } of known) {
      const found = pattern.exec(path);
      if (found) return { draw, parts: found.groups ?? {} };
    }
    return null;
  };
}
