import { patientMessages } from '@tsunagi/contracts';
import { parseDate } from '@tsunagi/domain';
import { Transform } from 'class-transformer';
import { IsCivilDate } from '../platform/validation/rules.js';

const read = (value: unknown): unknown => (typeof value === 'string' ? (parseDate(value) ?? value) : value);

/** A date as papers write it, 和暦 or 西暦; it arrives as `YYYY-MM-DD`. */
export function IsWrittenDate(): PropertyDecorator {
  const transform = Transform(({ value }: { value: unknown }) => read(value));
  const check = IsCivilDate({ message: patientMessages.writtenDate });
  return (target, property) => {
    transform(target, property);
    check(target, property);
  };
}
