import { ApiProperty } from '@nestjs/swagger';
import type { NoteValues } from '@tsunagi/domain';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { NoteRequestValues } from '../note-editions.js';

export class FillNoteRequest {
  /** 変わった項目だけでよい。null は空欄に戻す */
  @ApiProperty({ type: () => NoteRequestValues })
  @IsObject()
  @ValidateNested()
  @Type(() => NoteRequestValues)
  readonly values!: NoteValues;
}
