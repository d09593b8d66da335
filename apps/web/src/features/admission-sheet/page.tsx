import type { Desk } from '../../platform/session.js';
import { OwnSheetPage } from './overview/page.js';
import { ReceivedSheetPage } from './received/page.js';

interface SheetPageProps {
  readonly sheetId: string;
  readonly desk: Desk;
  readonly staffId: string;
}

/** One address for both sides: the office writes, the hospital reads. */
export function SheetPage({ sheetId, desk, staffId }: SheetPageProps) {
  return desk === 'hospital' ? (
    <ReceivedSheetPage sheetId={sheetId} staffId={staffId} />
  ) : (
    <OwnSheetPage sheetId={sheetId} />
  );
}
