import { dateMessages, textMessages } from '@tsunagi/contracts';
import { isCivilDate, isInstant, isTimeOfDay } from '@tsunagi/domain';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { FIELD_LIMIT } from '../http/text-check.js';

type Rule = (options?: ValidationOptions) => PropertyDecorator;

function textRule(name: string, holds: (text: string) => boolean, message: string): Rule {
  const validator = {
    validate: (value: unknown) => typeof value === 'string' && holds(value),
    defaultMessage: () => message,
  };
  return (options) => ValidateBy({ name, validator }, options);
}

/** `YYYY-MM-DD`, a day that exists. */
export const IsCivilDate = textRule('isCivilDate', isCivilDate, dateMessages.civilDate);
/** UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const IsInstant = textRule('isInstant', isInstant, dateMessages.instant);
/** `HH:mm`, 24-hour. */
export const IsTimeOfDay = textRule('isTimeOfDay', isTimeOfDay, dateMessages.timeOfDay);

const characters = (text: string): number => [...text].length;

/** Text of one character or more that is not blank, at most `limit` characters (code points). */
export function IsText(limit: number = FIELD_LIMIT, options?: ValidationOptions): PropertyDecorator {
  const validator = {
    validate: (value: unknown) =>
      typeof value === 'string' && value.trim() !== '' && characters(value) <= limit,
    defaultMessage: () => textMessages.required(limit),
  };
  return ValidateBy({ name: 'isText', validator }, options);
}
