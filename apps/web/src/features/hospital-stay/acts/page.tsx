import type { ReactNode } from 'react';
import { useToday } from '../../../platform/today.js';
import { useLoaded } from '../../../platform/use-loaded.js';
import { birthDay } from '../../../ui/japanese-date.js';
import { Link } from '../../../ui/link.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { stayStates } from '../labels.ja.js';
import type { Stay } from './act.model.js';
import { type ActName, isPossible } from './act-name.js';
import { findStay } from './acts.api.js';
import { AdmissionAct, CorrectionAct } from './admission.view.js';
import { CancellationAct } from './cancellation.view.js';
import { CareManagerAct, NoCareManagerAct } from './care-manager.view.js';
import { JudgementAct } from './judgement.view.js';
import { actTexts as texts, actWords } from './labels.ja.js';
import { DeathAct, DischargeAct, HospitalTransferAct } from './stay-end.view.js';
import type { ActProps } from './use-act.js';

const FORMS: Readonly<Record<ActName, (props: ActProps) => ReactNode>> = {
  'care-manager': (props) => <CareManagerAct {...props} />,
  'no-care-manager': (props) => <NoCareManagerAct {...props} />,
  'coordination-judgement': (props) => <JudgementAct {...props} />,
  admission: (props) => <AdmissionAct {...props} />,
  'admission-correction': (props) => <CorrectionAct {...props} />,
  'admission-cancellation': (props) => <CancellationAct {...props} name="admission-cancellation" />,
  discharge: (props) => <DischargeAct {...props} />,
  'hospital-transfer': (props) => <HospitalTransferAct {...props} />,
  death: (props) => <DeathAct {...props} />,
  'discharge-cancellation': (props) => <CancellationAct {...props} name="discharge-cancellation" />,
};

interface ActPageProps {
  readonly stayId: string;
  readonly act: ActName;
  /** 連携室 and 病棟 record; everybody else reads. */
  readonly mayRecord: boolean;
}

/** One thing that the hospital records about a stay. */
export function ActPage({ stayId, act, mayRecord }: ActPageProps) {
  const today = useToday();
  const [loaded, reload] = useLoaded(['stay', stayId], () => findStay(stayId));
  return (
    <Page title={actWords[act].title} lead={<Link to={`/stays/${stayId}`}>{texts.back}</Link>}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(stay) => (
          <>
            <PersonLine stay={stay} />
            {mayRecord && isPossible(act, stay.stay) ? (
              FORMS[act]({ stay, today })
            ) : (
              <Message tone="plain">
                {mayRecord ? texts.notNow(stayStates[stay.stay.status]) : texts.notYours}
              </Message>
            )}
          </>
        )}
      </LoadedView>
    </Page>
  );
}

/** Whose stay it is, so that nothing is recorded for somebody else. */
function PersonLine({ stay: { stay } }: { readonly stay: Stay }) {
  const { name, kana, birthDate, ward, room, status } = stay;
  const words = [
    kana,
    birthDate && birthDay(birthDate),
    [ward, room].filter(Boolean).join(' '),
    stayStates[status],
  ];
  return (
    <div className="person-card page-form">
      <p className="person-card-name">{name ?? texts.noName}</p>
      <p className="quiet number">{words.filter(Boolean).join('・')}</p>
    </div>
  );
}
