import 'reflect-metadata';
import { admissionSheet2024, liaisonNote2026 } from '@tsunagi/contracts';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { valuesClass } from './values-class.js';

const SheetValues = valuesClass('SheetValues', admissionSheet2024);
const ReplyValues = valuesClass('ReplyValues', liaisonNote2026, 'reply');

const problemsOf = async (kind: typeof SheetValues, values: object): Promise<Record<string, string[]>> => {
  const errors = await validate(plainToInstance(kind, values), {
    whitelist: true,
    forbidNonWhitelisted: true,
  });
  return Object.fromEntries(
    errors.map(({ property, constraints = {} }) => [property, Object.values(constraints)]),
  );
};

describe('valuesClass', () => {
  it('accepts what the catalogue accepts, cleared fields included', async () => {
    const values = {
      'person.name': '𠮷田 葛󠄀子',
      'person.sex': null,
      'services.used': [{ tel: '0226-00-0001' }],
    };
    expect(await problemsOf(SheetValues, values)).toEqual({});
  });

  it('names the field in Japanese', async () => {
    expect(await problemsOf(SheetValues, { 'person.birthDate': '2026-02-30' })).toEqual({
      'person.birthDate': ['「生年月日」は実在する日付を YYYY-MM-DD の形で入力してください。'],
    });
  });

  it('refuses fields of another document or of the other half', async () => {
    expect(Object.keys(await problemsOf(SheetValues, { 'client.name': 'x' }))).toEqual(['client.name']);
    expect(Object.keys(await problemsOf(ReplyValues, { 'body.content': 'x' }))).toEqual(['body.content']);
  });

  it('keeps rows and choices as they were sent', () => {
    const values = { 'services.used': [{ tel: '1' }], 'person.pension': ['national'], 'person.age': 86 };
    expect({ ...plainToInstance(SheetValues, values) }).toEqual(values);
  });
});
