import type { NeedResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { useSubmit } from '../../platform/use-submit.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Message } from '../../ui/message.js';
import { AddNeed } from './add-need.view.js';
import { preparationPanelTexts as texts } from './labels.ja.js';
import { meetNeed } from './needs.api.js';
import { WaiveDialog } from './waive-need.view.js';

interface NeedsProps {
  readonly stayId: string;
  readonly needs: readonly NeedResponse[];
  readonly mayChange: boolean;
}

/** 準備を要すること: what is open first, what is settled below it. */
export function NeedsView({ stayId, needs, mayChange }: NeedsProps) {
  const ordered = [...needs].sort(
    (left, right) => Number(right.state === 'open') - Number(left.state === 'open'),
  );
  return (
    <section className="stack-small" aria-labelledby="needs">
      <h3 id="needs">{texts.needs}</h3>
      {needs.length === 0 && <p className="quiet">{texts.noNeeds}</p>}
      <ul className="needs">
        {ordered.map((need) => (
          <NeedLine key={need.needId} stayId={stayId} need={need} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange && needs.length > 0 && <p className="small quiet screen-only">{texts.wayBack}</p>}
      {mayChange && <AddNeed stayId={stayId} />}
    </section>
  );
}

interface NeedLineProps {
  readonly stayId: string;
  readonly need: NeedResponse;
  readonly mayChange: boolean;
}

function NeedLine({ stayId, need, mayChange }: NeedLineProps) {
  const { kindName, note, state } = need;
  return (
    <li className="need">
      <span className="line-part">
        <span>{kindName}</span>
        {note && <span className="small quiet">{note}</span>}
      </span>
      {state === 'open' && mayChange ? (
        <NeedActs stayId={stayId} need={need} />
      ) : (
        <Badge tone={state === 'met' ? 'good' : 'plain'} text={texts.states[state]} />
      )}
    </li>
  );
}

function NeedActs({ stayId, need }: Omit<NeedLineProps, 'mayChange'>) {
  const { busy, message, submit } = useSubmit();
  const [isWaiving, setIsWaiving] = useState(false);
  return (
    <span className="line-part screen-only">
      <span className="row">
        <Button
          {...{ kind: 'second', small: true, busy }}
          label={`${texts.met}(${need.kindName})`}
          onPress={() => submit(() => meetNeed(stayId, need.needId))}
        >
          {texts.met}
        </Button>
        <Button
          {...{ kind: 'plain', small: true }}
          label={`${texts.waive}(${need.kindName})`}
          onPress={() => setIsWaiving(true)}
        >
          {texts.waive}
        </Button>
      </span>
      {message && <Message tone="alarm">{message}</Message>}
      <WaiveDialog {...{ stayId, need }} isOpen={isWaiving} onClose={() => setIsWaiving(false)} />
    </span>
  );
}
