import type { StaffId, StaffRole } from '@tsunagi/domain';

/** 職員名簿の一人 */
export interface PersonOfStaffResponse {
  readonly staffId: StaffId;
  readonly role: StaffRole;
  /** 消去されているときは null */
  readonly name: string | null;
  readonly kana: string | null;
  /** 退職した */
  readonly hasLeft: boolean;
}

export interface PeopleResponse {
  /** 在籍中の人、退職した人の順 */
  readonly people: readonly PersonOfStaffResponse[];
}
