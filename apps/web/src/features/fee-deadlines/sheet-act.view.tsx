import { useSubmit } from '../../platform/use-submit.js';
import { moveTo } from '../../ui/address.js';
import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { Message } from '../../ui/message.js';
import type { StayDeadlines } from './deadlines.model.js';
import { beginSheet } from './fee-deadlines.api.js';
import { deadlineTexts as texts, sheetStates } from './labels.ja.js';

interface SheetActProps {
  readonly stay: StayDeadlines;
  /** The care office writes; a hospital opens what has come. */
  readonly mayWrite: boolean;
}

/** How far the sheet is, and the way to it. */
export function SheetAct({ stay, mayWrite }: SheetActProps) {
  const { sheet } = stay;
  const none = mayWrite ? texts.noSheet : texts.notArrived;
  return (
    <div className="sheet-act">
      <span className="small">{`${texts.sheet}: ${sheet ? sheetStates[sheet.state] : none}`}</span>
      {sheet && (
        <Link to={`/sheets/${sheet.sheetId}`} className="touch-link">
          {sheet.state === 'draft' ? texts.resume : texts.openSheet}
        </Link>
      )}
      {!sheet && mayWrite && <Begin stay={stay} />}
    </div>
  );
}

function Begin({ stay: { stayId, name } }: { readonly stay: StayDeadlines }) {
  const { busy, message, submit } = useSubmit();
  const begin = (): void => submit(async () => moveTo(`/sheets/${await beginSheet(stayId)}`));
  return (
    <>
      <Button small busy={busy} onPress={begin} label={texts.of(texts.write, name ?? texts.unknownName)}>
        {texts.write}
      </Button>
      {message && <Message tone="alarm">{message}</Message>}
    </>
  );
}
