import { useSubmit } from '../../platform/use-submit.js';
import { moveTo } from '../../ui/address.js';
import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { Message } from '../../ui/message.js';
import { entryTexts as texts } from './labels.ja.js';
import { draftSheet } from './sheet.api.js';

interface SheetEntryProps {
  readonly stayId: string;
  /** The sheet that is there already; at a hospital the one that has arrived. */
  readonly sheet: { readonly sheetId: string; readonly version: number } | null;
  /** The hospital reads, the responsible office writes. */
  readonly desk: 'hospital' | 'careOffice';
}

/** The way into 入院時情報提供書 from a stay or from the notice of an admission. */
export function SheetEntry({ stayId, sheet, desk }: SheetEntryProps) {
  if (sheet === null) return desk === 'careOffice' ? <BeginSheet stayId={stayId} /> : null;
  const isBegun = desk === 'careOffice' && sheet.version === 0;
  const words = desk === 'hospital' ? texts.read : isBegun ? texts.goOn : texts.show;
  return (
    <Link to={`/sheets/${sheet.sheetId}`} className={isBegun ? 'button' : 'button button-second'}>
      {words}
    </Link>
  );
}

function BeginSheet({ stayId }: { readonly stayId: string }) {
  const { busy, message, submit } = useSubmit();
  const begin = (): void => submit(async () => moveTo(`/sheets/${await draftSheet(stayId)}`));
  return (
    <>
      <Button busy={busy} onPress={begin}>
        {texts.write}
      </Button>
      {message !== null && <Message tone="alarm">{message}</Message>}
    </>
  );
}
