import { ApiProperty } from '@nestjs/swagger';
import type { NoteValues, OrganisationId, PatientId, StayId } from '@tsunagi/domain';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { NoteRequestValues } from '../note-editions.js';

export class DraftNoteRequest {
  /** どの入院についてか */
  @IsOptional()
  @IsUUID()
  readonly stayId?: StayId;

  /** 入院によらない連絡のとき、自分の事業所・病院の患者 */
  @IsOptional()
  @IsUUID()
  readonly patientId?: PatientId;

  /** 省略時は、その入院の相手方 */
  @IsOptional()
  @IsUUID()
  readonly toOrganisationId?: OrganisationId;

  @ApiProperty({ type: () => NoteRequestValues, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NoteRequestValues)
  readonly values?: NoteValues;
}
