import { lazy, type ReactNode } from 'react';
import { appTexts as texts, menus } from './labels.ja.js';
import { deskOf, type Session } from './platform/session.js';
import { finderOf, page, type Route, type Visit } from './route.js';
import { Page } from './ui/page.js';

/** 記録・訂正 of a stay, each at an address of its own. */
const ACTS = [
  ...(['care-manager', 'no-care-manager', 'coordination-judgement'] as const),
  ...(['admission', 'admission-correction', 'admission-cancellation'] as const),
  ...(['discharge', 'hospital-transfer', 'death', 'discharge-cancellation'] as const),
];

const act = (name: (typeof ACTS)[number]): Route => [
  `/stays/:id/${name}`,
  page(
    async () => (await import('./features/hospital-stay/acts/page.js')).ActPage,
    (visit) => ({ stayId: id(visit), act: name, mayRecord: mayRecord(visit) }),
  ),
];

const mayRecord = ({ session: { role } }: Visit): boolean => role === 'liaisonStaff' || role === 'ward';

const id = ({ parts }: Visit): string => parts['id'] ?? '';

/** Every page by its address; the first that fits counts. */
const routes: readonly Route[] = [
  [
    '/today',
    page(
      async () => (await import('./features/hospital-stay/today/page.js')).TodayPage,
      () => ({}),
    ),
  ],
  [
    '/stays',
    page(
      async () => (await import('./features/hospital-stay/page.js')).StayListPage,
      ({ desk, session }) => ({
        atHospital: desk === 'hospital',
        organisationName: session.organisationName,
      }),
    ),
  ],
  [
    '/stays/new',
    page(
      async () => (await import('./features/hospital-stay/admission/page.js')).AdmissionPage,
      (visit) => ({ mayRecord: mayRecord(visit) }),
    ),
  ],
  [
    '/stays/:id',
    page(
      async () => (await import('./stay-page.js')).StayPage,
      (visit) => ({
        ...{ stayId: id(visit), key: id(visit) },
        ...{ isHospital: visit.desk === 'hospital', mayRecord: mayRecord(visit) },
      }),
    ),
  ],
  [
    '/stays/:id/discharge-notice',
    page(
      async () => (await import('./features/discharge-notice/page.js')).DischargeNoticePage,
      (visit) => ({ stayId: id(visit), mayRecord: mayRecord(visit), key: id(visit) }),
    ),
  ],
  [
    '/stays/:id/discharge-notice/withdrawal',
    page(
      async () => (await import('./features/discharge-notice/withdrawal/page.js')).WithdrawalPage,
      (visit) => ({ stayId: id(visit), mayRecord: mayRecord(visit), key: id(visit) }),
    ),
  ],
  [
    '/stays/:id/notes/new',
    page(
      async () => (await import('./features/liaison-note/new/page.js')).NewNotePage,
      (visit) => ({
        ...{ stayId: id(visit), key: id(visit), isHospital: visit.desk === 'hospital' },
        organisationId: visit.session.organisationId,
      }),
    ),
  ],
  [
    '/notes/:id/write',
    page(
      async () => (await import('./features/liaison-note/write/page.js')).WriteNotePage,
      (visit) => ({ noteId: id(visit), key: id(visit), organisationId: visit.session.organisationId }),
    ),
  ],
  [
    '/notes/:id/check',
    page(
      async () => (await import('./features/liaison-note/check/page.js')).CheckNotePage,
      (visit) => ({ noteId: id(visit), key: id(visit), organisationId: visit.session.organisationId }),
    ),
  ],
  [
    '/notes/:id',
    page(
      async () => (await import('./features/liaison-note/read/page.js')).NotePage,
      (visit) => ({ noteId: id(visit), key: id(visit), reader: visit.session }),
    ),
  ],
  [
    '/sheets/:id/sections/:section',
    page(
      async () => (await import('./features/admission-sheet/editor/page.js')).SectionPage,
      (visit) => ({ sheetId: id(visit), sectionId: visit.parts['section'] ?? '' }),
    ),
  ],
  [
    '/sheets',
    page(
      async () => (await import('./features/admission-sheet/list/page.js')).SheetListPage,
      ({ desk }) => ({ atHospital: desk === 'hospital' }),
    ),
  ],
  [
    '/sheets/:id',
    page(
      async () => (await import('./features/admission-sheet/page.js')).SheetPage,
      (visit) => ({ sheetId: id(visit), desk: visit.desk, staffId: visit.session.staffId, key: id(visit) }),
    ),
  ],
  [
    '/sheets/:id/check',
    page(
      async () => (await import('./features/admission-sheet/check/page.js')).CheckSheetPage,
      (visit) => ({ sheetId: id(visit), key: id(visit) }),
    ),
  ],
  ...ACTS.map(act),
  [
    '/search',
    page(
      async () => (await import('./features/search/page.js')).SearchPage,
      ({ desk }) => ({ atHospital: desk === 'hospital' }),
    ),
  ],
  [
    '/inbox',
    page(
      async () => (await import('./inbox-page.js')).DeskInboxPage,
      ({ desk }) => ({ isCareOffice: desk === 'careOffice' }),
    ),
  ],
  [
    '/deadlines',
    page(
      async () => (await import('./features/fee-deadlines/page.js')).DeadlinesPage,
      ({ desk }) => ({ atHospital: desk === 'hospital' }),
    ),
  ],
  [
    '/watch',
    page(
      async () => (await import('./features/preparation/page.js')).WatchPage,
      ({ desk }) => ({ opensStays: desk !== 'region' }),
    ),
  ],
  [
    '/region',
    page(
      async () => (await import('./features/region/page.js')).RegionPage,
      () => ({}),
    ),
  ],
  [
    '/organisation',
    page(
      async () => (await import('./features/organisation/page.js')).OrganisationPage,
      ({ session }) => ({ session }),
    ),
  ],
  [
    '/organisation/people',
    page(
      async () => (await import('./features/organisation/people/page.js')).PeoplePage,
      ({ session }) => ({ session }),
    ),
  ],
  [
    '/organisation/hours',
    page(
      async () => (await import('./features/organisation/hours/page.js')).HoursPage,
      ({ session }) => ({ session }),
    ),
  ],
  [
    '/organisation/closures',
    page(
      async () => (await import('./features/organisation/closures/page.js')).ClosuresPage,
      ({ session }) => ({ session }),
    ),
  ],
];

const find = finderOf(routes);

/** The page of an address, for somebody who is signed in. */
export function pageAt(address: string, session: Session): ReactNode {
  const desk = deskOf(session);
  const [asked = '/'] = address.split('?');
  const path = asked === '/' ? (menus[desk][0]?.[0] ?? '/') : asked;
  const found = find(path);
  if (found) return found.draw({ session, desk, parts: found.parts });
  return (
    <Page title={texts.notFound}>
      <p>{texts.notFoundLead}</p>
    </Page>
  );
}

const Help = lazy(async () => ({ default: (await import('./features/help/page.js')).HelpPage }));
const Accessibility = lazy(async () => ({
  default: (await import('./features/help/accessibility.js')).AccessibilityPage,
}));

/** Help is there for everybody, signed in or not; `null` for any other address. */
export function publicPageAt(address: string, session: Session | null): ReactNode {
  const [path] = address.split('?');
  if (path === '/help') return <Help desk={session && deskOf(session)} />;
  return path === '/accessibility' ? <Accessibility /> : null;
}
