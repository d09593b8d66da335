import type { ClosureResponse } from '@tsunagi/contracts';
import { Button } from '../../../ui/button.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { lengthOf, nameOf } from './closure.model.js';
import { closureTexts as texts } from './labels.ja.js';

interface ClosureListProps {
  readonly ahead: readonly ClosureResponse[];
  readonly past: readonly ClosureResponse[];
  readonly busy: boolean;
  readonly onWithdraw: (closure: ClosureResponse) => void;
}

export function ClosureList({ ahead, past, busy, onWithdraw }: ClosureListProps) {
  return (
    <>
      {ahead.length === 0 ? (
        <p className="quiet">{texts.none}</p>
      ) : (
        <ul className="lines lines-flush">
          {ahead.map((closure) => (
            <li key={closure.closureId} className="line line-task">
              <span className="line-part">
                <span className="line-title">{nameOf(closure)}</span>
                <span className="small quiet">{texts.days(lengthOf(closure))}</span>
              </span>
              <Button
                kind="second"
                small
                busy={busy}
                label={texts.withdrawOf(nameOf(closure))}
                onPress={() => onWithdraw(closure)}
              >
                {texts.withdraw}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <Disclosure title={texts.past(past.length)}>
          <ul className="stack-small">
            {past.map((closure) => (
              <li key={closure.closureId}>{nameOf(closure)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
