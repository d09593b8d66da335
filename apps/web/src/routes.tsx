import type { ReactNode } from 'react';
import { OneStayPage } from './features/hospital-stay/one-stay/page.js';
import { StayListPage } from './features/hospital-stay/page.js';
import { InboxPage } from './features/inbox/page.js';
import { WatchPage } from './features/preparation/page.js';
import { appTexts as texts, menus } from './labels.ja.js';
import { deskOf, type Session } from './platform/session.js';
import { Page } from './ui/page.js';

const STAY = /^\/stays\/([0-9a-f-]{36})$/;

/** The page of an address, for somebody who is signed in. */
export function pageAt(address: string, session: Session): ReactNode {
  const [path = '/'] = address.split('?');
  const desk = deskOf(session);
  const stayId = STAY.exec(path)?.[1];
  if (stayId) return <OneStayPage key={stayId} stayId={stayId} />;
  switch (path === '/' ? menus[desk][0]?.[0] : path) {
    case '/stays':
      return <StayListPage atHospital={desk === 'hospital'} />;
    case '/inbox':
      return <InboxPage mayAnswer={desk === 'careOffice'} />;
    case '/watch':
      return <WatchPage opensStays={desk !== 'region'} />;
    default:
      return (
        <Page title={texts.notFound}>
          <p>{texts.notFoundLead}</p>
        </Page>
      );
  }
}
