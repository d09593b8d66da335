import { ApiProperty } from '@nestjs/swagger';
import type { NoteValues } from '@tsunagi/domain';
import { Type } from 'class-transformer';
import { IsIn, IsObject, ValidateNested } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { NoteReplyValues } from '../note-editions.js';

export class AnswerNoteRequest extends HappenedRequest {
  /** すべての回答か、一部の回答か */
  @IsIn(['full', 'partial'])
  readonly completeness!: 'full' | 'partial';

  /** 回答票の項目 */
  @ApiProperty({ type: () => NoteReplyValues })
  @IsObject()
  @ValidateNested()
  @Type(() => NoteReplyValues)
  readonly values!: NoteValues;
}
