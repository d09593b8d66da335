import { Param, type PipeTransform } from '@nestjs/common';
import { isId } from '../derived-id.js';
import { notFound } from '../problem/problem-error.js';

class KnownShape implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw notFound();
    return value;
  }
}

/** An id in the path; one that cannot exist is answered like one that does not: 404. */
export const IdParam = (name: string): ParameterDecorator => Param(name, new KnownShape());
