import { describe, expect, it } from '@jest/globals';
import { admissionSheet2024, type DocumentValues } from '@tsunagi/contracts';
import { shownSections } from './shown-sections.js';

const sectionOf = (values: DocumentValues, id: string): Readonly<Record<string, string | null>> => {
  const section = shownSections(admissionSheet2024, values).find((each) => each.id === id);
  return Object.fromEntries(section?.fields.map(({ field, text }) => [field.path, text]) ?? []);
};

describe('shownSections', () => {
  it('gives what is filled in in the words of the form, and null for a blank', () => {
    const values = { 'person.sex': 'female', 'person.age': 86, 'person.name': ' ', 'person.pension': [] };
    expect(sectionOf(values, 'person')).toMatchObject({
      ...{ 'person.sex': '女', 'person.age': '86才', 'person.name': null, 'person.pension': null },
    });
  });

  it('asks what applies, and leaves out what does not', () => {
    expect(sectionOf({}, 'family')).not.toHaveProperty(['family.householdOther']);
    expect(sectionOf({ 'family.household': 'other' }, 'family')).toHaveProperty(
      ['family.householdOther'],
      null,
    );
  });

  it('names a tick only where it is set, and what sending sets only once it is', () => {
    expect(sectionOf({ 'family.aloneInDaytime': false }, 'family')).not.toHaveProperty([
      'family.aloneInDaytime',
    ]);
    expect(sectionOf({ 'family.aloneInDaytime': true }, 'family')).toHaveProperty(['family.aloneInDaytime']);
    expect(sectionOf({}, 'header')).not.toHaveProperty(['header.providedOn']);
    expect(sectionOf({ 'header.providedOn': '2026-11-20' }, 'header')).toHaveProperty(['header.providedOn']);
  });
});
