import { dateMessages, textMessages } from '@tsunagi/contracts';
import { isCivilDate, isInstant, isTimeOfDay, parseDate } from '@tsunagi/domain';
import { ValidateBy, type ValidationArguments, type ValidationOptions } from 'class-validator';
import { FIELD_LIMIT } from '../http/text-check.js';

type Rule = (options?: ValidationOptions) => PropertyDecorator;

type MessageFor = (value: unknown) => string;

function textRule(name: string, holds: (text: string) => boolean, messageFor: MessageFor): Rule {
  const validator = {
    validate: (value: unknown) => typeof value === 'string' && holds(value),
    defaultMessage: (args?: ValidationArguments) => messageFor(args?.value),
  };
  return (options) => ValidateBy({ name, validator }, options);
}

const ERA = /^(明治|大正|昭和|平成|令和)/;

function messageForDate(value: unknown): string {
  const isImpossibleEraDate = typeof value === 'string' && ERA.test(value) && parseDate(value) === null;
  return isImpossibleEraDate ? dateMessages.eraDate : dateMessages.civilDate;
}

/** `YYYY-MM-DD`, a day that exists. */
export const IsCivilDate = textRule('isCivilDate', isCivilDate, messageForDate);
/** UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const IsInstant = textRule('isInstant', isInstant, () => dateMessages.instant);
/** `HH:mm`, 24-hour. */
export const IsTimeOfDay = textRule('isTimeOfDay', isTimeOfDay, () => dateMessages.timeOfDay);

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
