import type { ContactResponse, StayLineResponse, StayPeopleResponse } from '@tsunagi/contracts';
import { Fragment, type ReactNode } from 'react';
import { dateRange, shortDate } from '../../../ui/japanese-date.js';
import { Panel } from '../../../ui/panel.js';
import { weekWords } from './hours.ja.js';
import { oneStayTexts as texts } from './labels.ja.js';

interface PeopleViewProps {
  readonly people: StayPeopleResponse;
  readonly careManagerStatus: StayLineResponse['careManagerStatus'];
}

/** 人と連絡先: whom to call at either side, and when they are there. */
export function PeopleView({ people, careManagerStatus }: PeopleViewProps) {
  const { hospital, office, supportCenter, alsoTold, careManagerName } = people;
  const ward = [people.ward, people.room, people.department].filter(Boolean).join(' ');
  const none = careManagerStatus === 'none' ? texts.noneAssigned : texts.noOffice;
  return (
    <Panel title={texts.people}>
      <Place title={texts.hospital} contact={hospital}>
        {ward && <p>{`${texts.ward}: ${ward}`}</p>}
        {people.attendingPhysician && <p>{`${texts.physician}: ${people.attendingPhysician}`}</p>}
      </Place>
      {office ? (
        <Place title={texts.office} contact={office} showsHours>
          {careManagerName && <p>{`${texts.careManager}: ${careManagerName}`}</p>}
        </Place>
      ) : (
        <p>{none}</p>
      )}
      {supportCenter && <Place title={texts.supportCenter} contact={supportCenter} showsHours />}
      {alsoTold.map((contact) => (
        <Place key={contact.organisationId} title={texts.alsoTold} contact={contact} showsHours />
      ))}
    </Panel>
  );
}

interface PlaceProps {
  readonly title: string;
  readonly contact: ContactResponse | null;
  readonly showsHours?: boolean;
  readonly children?: ReactNode;
}

function Place({ title, contact, showsHours = false, children }: PlaceProps) {
  if (contact === null) return null;
  return (
    <section className="place">
      <h3 className="small quiet">{title}</h3>
      <p>
        <strong>{contact.name}</strong>
      </p>
      {children}
      <p className="row">
        <PhoneNumber term={texts.tel} number={contact.tel} isCallable />
        <PhoneNumber term={texts.fax} number={contact.fax} />
      </p>
      {showsHours && <Hours contact={contact} />}
    </section>
  );
}

interface PhoneNumberProps {
  readonly term: string;
  readonly number: string | null;
  readonly isCallable?: boolean;
}

function PhoneNumber({ term, number, isCallable = false }: PhoneNumberProps) {
  if (number === null) return <span className="small quiet">{`${term} ${texts.noNumber}`}</span>;
  if (!isCallable) return <span className="number">{`${term} ${number}`}</span>;
  return (
    <a className="number call" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{`${term} ${number}`}</a>
  );
}

function Hours({ contact }: { readonly contact: ContactResponse }) {
  const { weekly, hoursAssumed, closedToday, nextOpenOn, closures } = contact;
  const lines = [
    `${texts.hours} ${weekWords(weekly)}${hoursAssumed ? texts.hoursAssumed : ''}`,
    closedToday && `${texts.closedToday}${nextOpenOn ? `・${texts.nextOpen} ${shortDate(nextOpenOn)}` : ''}`,
    closures.length > 0 &&
      `${texts.closures} ${closures.map(({ from, to }) => dateRange(from, to)).join('、')}`,
  ].filter((line) => typeof line === 'string');
  return (
    <p className="small">
      {lines.map((line) => (
        <Fragment key={line}>
          {line}
          <br />
        </Fragment>
      ))}
    </p>
  );
}
