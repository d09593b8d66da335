import type { ContactResponse } from '../organisation/contact.shapes.js';

/** ひとつの入院に関わる人と窓口 */
export interface StayPeopleResponse {
  readonly hospital: ContactResponse | null;
  readonly ward: string | null;
  readonly room: string | null;
  readonly department: string | null;
  /** 主治医 */
  readonly attendingPhysician: string | null;
  /** 担当の介護支援専門員 */
  readonly careManagerName: string | null;
  /** 担当の事業所 */
  readonly office: ContactResponse | null;
  /** 担当者がいないときの、住所地の地域包括支援センター */
  readonly supportCenter: ContactResponse | null;
  /** ほかに退院の連絡をした事業所。病院だけに見える */
  readonly alsoTold: readonly ContactResponse[];
}
