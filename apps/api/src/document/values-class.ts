import { type CatalogueField, checkValue, type FieldCatalogue, violationMessage } from '@tsunagi/contracts';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, type ValidationArguments } from 'class-validator';

/** A value is `undefined` unless the request names it; `null` clears the field. */
export interface ValuesClass {
  new (): Record<string, never>;
}

function followsCatalogue(catalogue: FieldCatalogue, field: CatalogueField): PropertyDecorator {
  const defaultMessage = (args?: ValidationArguments): string =>
    checkValue(field, args?.value)
      .map((violation) => violationMessage(catalogue, violation))
      .at(0) ?? '';
  const validate = (value: unknown): boolean => checkValue(field, value).length === 0;
  return ValidateBy({ name: 'followsCatalogue', validator: { validate, defaultMessage } });
}

const codesOf = ({ options = [] }: Pick<CatalogueField, 'options'>): string[] =>
  options.map(({ code }) => code);

const text = ({ limit, label: description }: CatalogueField): ApiPropertyOptions => ({
  type: String,
  description,
  ...(limit === undefined ? {} : { maxLength: limit }),
});

/** How OpenAPI describes each kind of field. */
const schemas: Readonly<Record<CatalogueField['kind'], (field: CatalogueField) => ApiPropertyOptions>> = {
  text,
  memo: text,
  tel: text,
  postalCode: text,
  date: ({ label }) => ({ type: String, format: 'date', description: label }),
  time: ({ label }) => ({ type: String, example: '09:30', description: label }),
  enum1: (field) => ({ type: String, enum: codesOf(field), description: field.label }),
  enumN: (field) => ({ type: String, isArray: true, enum: codesOf(field), description: field.label }),
  int: ({ label, min, max }) => ({ type: 'integer', minimum: min, maximum: max, description: label }),
  dec: ({ label, min, max }) => ({ type: Number, minimum: min, maximum: max, description: label }),
  bool: ({ label }) => ({ type: Boolean, description: label }),
  list: ({ label, limit }) => ({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    maxItems: limit,
    description: label,
  }),
};

/** The class of an edition's values: one checked, described property per field of the chosen half. */
export function valuesClass(
  name: string,
  catalogue: FieldCatalogue,
  half: 'request' | 'reply' = 'request',
): ValuesClass {
  const created = { [name]: class {} }[name] as ValuesClass;
  const prototype = created.prototype as object;
  for (const section of catalogue.sections) {
    if ((section.half ?? 'request') !== half) continue;
    for (const field of section.fields) {
      followsCatalogue(catalogue, field)(prototype, field.path);
      const schema = schemas[field.kind](field);
      ApiProperty({ ...schema, required: false, nullable: true } as ApiPropertyOptions)(
        prototype,
        field.path,
      );
    }
  }
  return created;
}
