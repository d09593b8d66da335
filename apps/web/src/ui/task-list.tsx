import type { ReactNode } from 'react';
import { Link } from './link.js';

export interface Task {
  readonly key: string;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** `null`: cannot be started yet. */
  readonly to: string | null;
  readonly status: ReactNode;
}

/** What there is to do, a row each; the whole row is the link. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul className="lines">
      {tasks.map(({ key, title, hint, to, status }) => (
        <li key={key}>
          {to === null ? (
            <div className="line line-task">
              <span className="line-part">
                <span className="quiet">{title}</span>
                {hint && <span className="small quiet">{hint}</span>}
              </span>
              <span>{status}</span>
            </div>
          ) : (
            <Link to={to} className="line line-task line-link">
              <span className="line-part">
                <span className="line-title">{title}</span>
                {hint && <span className="small quiet">{hint}</span>}
              </span>
              <span>{status}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
