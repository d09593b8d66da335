import { ValidationPipe } from '@nestjs/common';
import { constraintMessage, type FieldProblem } from '@tsunagi/contracts';
import type { ValidationError } from 'class-validator';
import { invalidInput } from '../problem/problem-error.js';

function fieldProblems(errors: readonly ValidationError[], parent: string): FieldProblem[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = parent === '' ? property : `${parent}.${property}`;
    const [first] = Object.entries(constraints);
    const own = first ? [{ field, message: constraintMessage(...first) }] : [];
    return [...own, ...fieldProblems(children, field)];
  });
}

/** Shape only: unknown keys are refused, and every message is Japanese and names its field. */
export const requestValidation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors: ValidationError[]) => invalidInput(...fieldProblems(errors, '')),
  });
