import { ApiProperty } from '@nestjs/swagger';
import type { StaffId, StaffRole } from '@tsunagi/domain';

/** 職員名簿の一人 */
export class PersonOfStaffResponse {
  readonly staffId!: StaffId;
  readonly role!: StaffRole;
  /** 消去されているときは null */
  readonly name!: string | null;
  readonly kana!: string | null;
  /** 退職した */
  readonly hasLeft!: boolean;
}

export class PeopleResponse {
  /** 在籍中の人、退職した人の順 */
  @ApiProperty({ type: [PersonOfStaffResponse] })
  readonly people!: readonly PersonOfStaffResponse[];
}
