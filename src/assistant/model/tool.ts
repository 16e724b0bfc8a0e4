/** The one tool that the model has: searching contacts, with the filters of the contract as its parameters. */
import type { JSONSchema7 } from 'ai';
import type { OpenAPIV3_1 } from 'openapi-types';
import { maxContacts } from '../assistant.ts';

const groups = ['contactFilters.', 'contactCompanyFilters.'];

/** The contract's filter parameters as one object. */
export function toToolSchema({ components }: OpenAPIV3_1.Document): JSONSchema7 {
  const properties: Record<string, JSONSchema7> = {};
  for (const [name, parameter] of Object.entries(components?.parameters ?? {})) {
    if ('$ref' in parameter || !groups.some((group) => name.startsWith(group))) continue;
    const { description = '', schema } = parameter;
    properties[parameter.name] = { ...withoutExtensions(schema as JSONSchema7), description: description.trim() };
  }
  properties.show = {
    type: 'integer',
    minimum: 1,
    maximum: maxContacts,
    description: 'No filter: how many of the contacts to show to the person, when a number is asked for.',
  };
  return { type: 'object', properties, additionalProperties: false };
}

/** What only our own checks read. */
function withoutExtensions(schema: JSONSchema7): JSONSchema7 {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key.startsWith('x-') ? undefined : value)));
}
