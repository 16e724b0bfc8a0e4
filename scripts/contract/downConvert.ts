/** The contract as OpenAPI 3.0, which has neither `type: 'null'` nor lists of types, for tools that read nothing newer. */
import { Converter } from '@apiture/openapi-down-convert';
import { type Contract, resolve, type Schema } from './document.ts';

export function downConvert(contract: Contract): object {
  // What the converter leaves as it is (0.14.2).
  const prepared = JSON.parse(JSON.stringify(contract), (_key, value) =>
    isSchemaOfSeveral(value) ? withoutNull(contract, value) : value,
  );
  const converted = new Converter(prepared, { allOfTransform: true }).convert() as { info: { summary?: string } };
  delete converted.info.summary;
  return converted;
}

type SchemaOfSeveral = Schema & ({ anyOf: Schema[] } | { oneOf: Schema[] });

const isSchemaOfSeveral = (value: unknown): value is SchemaOfSeveral =>
  typeof value === 'object' && value !== null && ('anyOf' in value || 'oneOf' in value);

function withoutNull(contract: Contract, { anyOf, oneOf, ...rest }: SchemaOfSeveral): Schema {
  const schemas = (anyOf ?? oneOf) as Schema[];
  // Generators make a class around plain values that have several types; those without a type they leave plain.
  if (!schemas.some((schema) => '$ref' in schema)) return rest;
  const [first, ...others] = schemas.filter(({ type }) => type !== 'null');
  if (!first || others.length > 0) return { ...rest, ...(anyOf ? { anyOf } : { oneOf: schemas }) };
  const { type } = resolve<Schema>(contract, first as { $ref: string });
  return { ...rest, type: type as string, nullable: true, allOf: [first] };
}
