/** Faults that a generated validator found, in words. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Fault } from '../errors.ts';
import { createSuggester, type Suggest } from './parameters.ts';

/** Of a list of a hundred thousand broken items; what follows takes the square of it. */
const maxErrors = 1000;

export function findFaults(validate: ValidateFunction, where: Fault['in'], value: unknown): Fault[] {
  if (validate(value)) return [];
  const kept = inOneVoice((validate.errors ?? []).slice(0, maxErrors));
  const suggest = createSuggester();
  const faults = kept.map((error) => toFault(error, where, suggest));
  return faults.filter(
    (fault, index) =>
      faults.findIndex((other) => other.pointer === fault.pointer && other.code === fault.code) === index,
  );
}

/**
 * When a value fits none of several schemas, each of them complains. Those that are for another type have nothing to say
 * about it; when all are, their types are told together.
 */
function inOneVoice(errors: ErrorObject[]): ErrorObject[] {
  const choices = new Set(errors.filter(isChoice).map(({ instancePath }) => instancePath));
  let told = errors.filter((error) => !isChoice(error));
  for (const path of choices) {
    const types = told.filter(({ keyword, instancePath }) => keyword === 'type' && instancePath === path);
    const isMoreSaid = told.some((error) => isWithin(path, error.instancePath) && !types.includes(error));
    const [first] = types;
    const together = first && !isMoreSaid && { ...first, params: { type: types.flatMap(({ params }) => params.type) } };
    told = told.flatMap((error) => (error === first && together) || (types.includes(error) ? [] : error));
  }
  return told;
}

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === 'anyOf';
const isWithin = (path: string, inner: string): boolean => inner === path || inner.startsWith(`${path}/`);

function toFault(error: ErrorObject, where: Fault['in'], suggest: Suggest): Fault {
  const { keyword, params } = error;
  let path = error.instancePath;
  if (keyword === 'required') path += `/${escapeKey(params.missingProperty)}`;
  if (keyword === 'additionalProperties') path += `/${escapeKey(params.additionalProperty).slice(0, 100)}`;
  // A parameter is named by itself, a body value by its JSON pointer; list items of a parameter by the parameter.
  const pointer = where === 'body' ? path : (path.split('/')[1] ?? '');
  return { in: where, pointer, ...describe(error, suggest) };
}

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function describe(
  { keyword, params, parentSchema, propertyName, data }: ErrorObject,
  suggest: Suggest,
): { detail: string; code: string } {
  switch (keyword) {
    case 'required':
      return { detail: 'is required', code: 'required' };
    case 'additionalProperties': {
      const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
      const closest = suggest(params.additionalProperty, known);
      return {
        detail: closest ? `is not a known field, did you mean ${closest}?` : 'is not a known field',
        code: 'unknown_field',
      };
    }
    case 'type':
      return typeFault(params.type);
    case 'enum':
      return { detail: notAllowed(data, params.allowedValues, suggest), code: 'not_allowed' };
    case 'const':
      return { detail: `must be ${params.allowedValue}`, code: 'not_allowed' };
    case 'minimum':
    case 'maximum':
      return { detail: `must be at ${keyword === 'minimum' ? 'least' : 'most'} ${params.limit}`, code: 'out_of_range' };
    case 'minLength':
      return {
        detail: params.limit === 1 ? 'must not be empty' : `must have at least ${params.limit} characters`,
        code: 'too_short',
      };
    case 'maxLength':
      return { detail: `must have at most ${params.limit} characters`, code: 'too_long' };
    case 'minItems':
    case 'maxItems':
      return {
        detail: `must have at ${keyword === 'minItems' ? 'least' : 'most'} ${params.limit} items`,
        code: 'wrong_count',
      };
    case 'minProperties':
      return { detail: `must have at least ${params.limit} fields`, code: 'wrong_count' };
    case 'uniqueItems':
      return { detail: 'must not have the same item twice', code: 'repeated_item' };
    case 'format':
      return {
        detail: `must be ${formats[params.format] ?? `a valid ${params.format}`}`,
        code: `not_a_${params.format.replace('-', '_')}`,
      };
    case 'pattern':
      return {
        detail: `must be ${parentSchema?.['x-expects'] ?? `text that matches ${params.pattern}`}`,
        code: 'wrong_pattern',
      };
    default:
      return { detail: `is not valid (${propertyName ?? keyword})`, code: 'invalid' };
  }
}

/** Of a long list the closest comes first. */
function notAllowed(value: unknown, allowed: unknown[], suggest: Suggest): string {
  const all = allowed.join(', ');
  const closest = typeof value === 'string' && allowed.length > 10 ? suggest(value, allowed.map(String)) : undefined;
  return closest ? `is not known, did you mean ${closest}? It must be one of ${all}` : `must be one of ${all}`;
}

const formats: Record<string, string> = {
  uuid: 'a UUID',
  email: 'an e-mail address',
  'date-time': 'an ISO 8601 time such as 2024-01-31T12:00:00Z',
  uri: 'an absolute URL',
};

const types: Record<string, string> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

const either = new Intl.ListFormat('en', { type: 'disjunction' });

function typeFault(expected: string | string[]): { detail: string; code: string } {
  const names = [expected].flat();
  return {
    detail: `must be ${either.format(names.map((name) => types[name] ?? name))}`,
    code: `not_${names[0] === 'integer' || names[0] === 'array' || names[0] === 'object' ? 'an' : 'a'}_${names[0]}`,
  };
}
