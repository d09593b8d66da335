import type { TodayResponse } from '@tsunagi/contracts';
import { News, useSteady } from '../../../platform/steady.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { clockTime, fullDate } from '../../../ui/japanese-date.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { PrintButton } from '../../../ui/print-button.js';
import { TodayGroup } from './group.view.js';
import { todayTexts as texts } from './labels.ja.js';
import { findToday } from './today.api.js';
import { idsOf, withoutRows, withRows } from './today.model.js';

/** 今日の対応: the first page of the hospital's desk, and what hangs printed on the wall. */
export function TodayPage() {
  const [loaded, reload] = useLoaded(['today'], findToday);
  const body = loaded.state === 'ready' ? loaded.body : null;
  return (
    <Page title={texts.title} lead={<Lead body={body} />}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(today) => <Groups latest={today} />}
      </LoadedView>
    </Page>
  );
}

/** Keeps its place while the answer is on its way. */
function Lead({ body }: { readonly body: TodayResponse | null }) {
  return (
    <div className="today-lead">
      <p className="quiet">
        {body
          ? [body.organisationName, texts.asOf(`${fullDate(body.today)} ${clockTime(body.at)}`)]
              .filter(Boolean)
              .join('・')
          : '\u00a0'}
      </p>
      <PrintButton text={texts.print} />
    </div>
  );
}

function Groups({ latest }: { readonly latest: TodayResponse }) {
  const { shown, news, show } = useSteady(latest, idsOf);
  const groups = withRows(shown);
  const empty = withoutRows(shown);
  return (
    <>
      <News news={news} show={show} />
      {groups.length === 0 ? <p>{texts.nothing}</p> : <Overview body={shown} />}
      {groups.map((group) => (
        <TodayGroup key={group.kind} group={group} today={shown.today} />
      ))}
      {groups.length > 0 && empty.length > 0 && (
        <p className="quiet small">
          {texts.nothingElse} {empty.map(({ name }) => name).join('、')}
        </p>
      )}
    </>
  );
}

/** All of it at a glance; each leads to its part of the page. */
function Overview({ body }: { readonly body: TodayResponse }) {
  return (
    <nav className="today-overview screen-only" aria-label={texts.overview}>
      <ul>
        {withRows(body).map(({ kind, name, count }) => (
          <li key={kind}>
            <a href={`#today-${kind}`}>
              <span>{name}</span>
              <span className="today-count number">{texts.count(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
