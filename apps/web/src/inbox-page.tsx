import { prepareClocks } from './features/fee-deadlines/fee-deadlines.api.js';
import { ListedClock } from './features/fee-deadlines/stay-clock.js';
import { InboxPage } from './features/inbox/page.js';

/** 受信箱 of a care office: an admission shows how much time is left for its sheet. */
export const OfficeInboxPage = () => (
  <InboxPage
    mayAnswer
    prepare={prepareClocks}
    aboutAdmission={(stayId) => <ListedClock stayId={stayId} mayWrite />}
  />
);

export const HospitalInboxPage = () => <InboxPage mayAnswer={false} />;

export const DeskInboxPage = ({ isCareOffice }: { readonly isCareOffice: boolean }) =>
  isCareOffice ? <OfficeInboxPage /> : <HospitalInboxPage />;
