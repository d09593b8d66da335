import type { StayLineResponse } from '@tsunagi/contracts';
import { Disclosure } from '../../../ui/disclosure.js';
import { Link } from '../../../ui/link.js';
import { Panel } from '../../../ui/panel.js';
import { actNames, oneStayTexts as texts, stepNames } from './labels.ja.js';
import { actsOf, type NextStep, nextSteps } from './next-steps.model.js';

interface NextViewProps {
  readonly stay: StayLineResponse;
  readonly isHospital: boolean;
  readonly today: string;
}

/** 次にすること, and everything else that can be recorded, folded away. */
export function NextView({ stay, isHospital, today }: NextViewProps) {
  const steps = nextSteps(stay, isHospital, today);
  const acts = isHospital ? actsOf(stay) : [];
  if (steps.length + acts.length === 0) return null;
  return (
    <div className="screen-only">
      <Panel title={texts.next}>
        {steps.length === 0 && <p className="quiet">{texts.nothingNext}</p>}
        <ol className="next-steps">
          {steps.map((step, index) => (
            <li key={step.name}>
              <Step step={step} stayId={stay.stayId} isFirst={index === 0} />
            </li>
          ))}
        </ol>
        {acts.length > 0 && (
          <Disclosure title={texts.acts}>
            <ul className="acts">
              {acts.map((act) => (
                <li key={act}>
                  <Link to={`/stays/${stay.stayId}/${act}`}>{actNames[act]}</Link>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Panel>
    </div>
  );
}

interface StepProps {
  readonly step: NextStep;
  readonly stayId: string;
  readonly isFirst: boolean;
}

function Step({ step: { name, to }, stayId, isFirst }: StepProps) {
  const className = isFirst ? 'button' : 'next-step';
  if (to.startsWith('#')) {
    return (
      <a href={to} className={className}>
        {stepNames[name]}
      </a>
    );
  }
  return (
    <Link to={to.startsWith('/') ? to : `/stays/${stayId}/${to}`} className={className}>
      {stepNames[name]}
    </Link>
  );
}
