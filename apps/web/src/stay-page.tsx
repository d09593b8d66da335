import { ToldPanel, useTold } from './features/discharge-notice/told-panel.js';
import { StayClockPanel } from './features/fee-deadlines/stay-clock.js';
import { OneStayPage } from './features/hospital-stay/one-stay/page.js';
import { PreparationPanel, usePreparation } from './features/preparation/preparation-panel.js';

interface StayPageProps {
  readonly stayId: string;
  readonly isHospital: boolean;
  /** 連携室 and ward; the care office and administrators read. */
  readonly mayRecord: boolean;
}

const isOngoing = (status: string): boolean => status === 'planned' || status === 'admitted';

/** The stay as one page, put together from the features. */
export function StayPage({ stayId, isHospital, mayRecord }: StayPageProps) {
  const [told] = useTold(stayId);
  const [preparation] = usePreparation(stayId);
  return (
    <OneStayPage
      stayId={stayId}
      isHospital={isHospital}
      mayRecord={mayRecord}
      isReady={told.state !== 'loading' && preparation.state !== 'loading'}
      deadlines={<StayClockPanel stayId={stayId} mayWrite={!isHospital} />}
      panels={({ stay, needs }) => (
        <>
          <PreparationPanel stayId={stayId} needs={needs} mayChange={isOngoing(stay.status)} />
          <ToldPanel stayId={stayId} now={stay} mayTell={mayRecord && isOngoing(stay.status)} />
        </>
      )}
    />
  );
}
