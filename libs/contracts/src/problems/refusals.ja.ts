import { admissionSheetRefusals } from '../admission-sheet/refusals.ja.js';
import { dischargeNoticeRefusals } from '../discharge-notice/refusals.ja.js';
import { hospitalStayRefusals } from '../hospital-stay/refusals.ja.js';
import { liaisonNoteRefusals } from '../liaison-note/refusals.ja.js';
import { organisationRefusals } from '../organisation/refusals.ja.js';
import { patientRefusals } from '../patient/refusals.ja.js';
import { preparationRuleRefusals } from '../preparation-rule/refusals.ja.js';
import { preparationRefusals } from '../preparation/refusals.ja.js';

/** Values that fill `{fact}` in a message. */
type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** One record per aggregate, each complete over its own codes. */
const records: readonly Readonly<Record<string, string>>[] = [
  admissionSheetRefusals,
  dischargeNoticeRefusals,
  hospitalStayRefusals,
  liaisonNoteRefusals,
  organisationRefusals,
  patientRefusals,
  preparationRefusals,
  preparationRuleRefusals,
];

const messages: ReadonlyMap<string, string> = new Map(records.flatMap((record) => Object.entries(record)));

/** The sentence that says what to do, or `null` for a code without one. */
export function refusalMessage(code: string, facts: Facts): string | null {
  const message = messages.get(code);
  if (message === undefined) return null;
  return message.replace(/\{(\w+)\}/g, (_whole, name: string) => String(facts[name] ?? ''));
}
