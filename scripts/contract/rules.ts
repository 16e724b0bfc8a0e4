/** The contract's own rules (openapi/README.md has them in words). Each finds faults in the bundle. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  type Contract,
  isJson,
  type Json,
  type Located,
  listOperations,
  type MediaType,
  type Parameter,
  type Response,
  resolve,
  type Schema,
} from './document.ts';

const verbs = [
  'get',
  'list',
  'count',
  'create',
  'update',
  'delete',
  'register',
  'login',
  'logout',
  'refresh',
  'promote',
  'analyze',
  'search',
  'cancel',
  'track',
  'receive',
];

type Rule = (contract: Contract, located: Located) => string[];

export function findFaults(contract: Contract): string[] {
  const perOperation = listOperations(contract).flatMap((located) =>
    rules.flatMap((rule) => rule(contract, located).map((fault) => `${located.operation.operationId}: ${fault}`)),
  );
  return [...perOperation, ...openObjects(contract), ...invalidExamples(contract)];
}

const hasOperationId: Rule = (contract, { path, operation }) => {
  const id = operation.operationId ?? '';
  const faults: string[] = [];
  if (!new RegExp(`^(${verbs.join('|')})[A-Z][A-Za-z0-9]*$`).test(id))
    faults.push(`operationId must begin with one of ${verbs.join(', ')}`);
  if (id.endsWith('V2') && !path.startsWith('/api/v2/')) faults.push('only operations of v2 end in V2');
  const twin = listOperations(contract).some((other) => other.operation.operationId === `${id}V2`);
  if (path.startsWith('/api/v2/') && twin) faults.push('the v2 twin is the one that ends in V2');
  return faults;
};

const isDescribed: Rule = (_, { operation, parameters }) => [
  ...(operation.summary ? [] : ['has no summary']),
  ...(operation.tags?.length === 1 ? [] : ['must have one tag']),
  ...parameters
    .filter((parameter) => !parameter.description)
    .map((parameter) => `parameter ${parameter.name} has no description`),
];

const hasBoundedParameters: Rule = (contract, { parameters }) =>
  parameters.flatMap((parameter) => {
    const missing = unbounded(resolve<Schema>(contract, parameter.schema));
    return missing ? [`parameter ${parameter.name} needs ${missing}`] : [];
  });

function unbounded(schema: Schema): string | undefined {
  if (schema.type === 'array') return schema.maxItems === undefined ? 'maxItems' : unbounded(schema.items as Schema);
  if (schema.type === 'integer')
    return schema.minimum === undefined || schema.maximum === undefined ? 'minimum and maximum' : undefined;
  if (schema.type !== 'string' || schema.enum || schema.format || schema.pattern) return undefined;
  return schema.maxLength === undefined ? 'maxLength' : undefined;
}

const hasItsStatuses: Rule = (contract, { path, operation, parameters }) => {
  const secured = (operation.security ?? contract.security ?? []).some(
    (requirement) => Object.keys(requirement).length > 0,
  );
  const needed = ['400', '422'];
  if (secured) needed.push('401', '403', '503');
  if (path.includes('{')) needed.push('404');
  if (parameters.some(({ name, schema }) => schema.type === 'array' || name === 'cursor')) needed.push('431');
  if (operation.requestBody) needed.push('413', '415');
  const statuses = Object.keys(operation.responses);
  const faults = needed.filter((status) => !statuses.includes(status)).map((status) => `status ${status} is missing`);
  if (!statuses.some((status) => status.startsWith('2'))) faults.push('has no success');
  return faults;
};

const rules: Rule[] = [hasOperationId, isDescribed, hasBoundedParameters, hasItsStatuses];

/** Objects say that they have no other fields, or what the others are. */
function openObjects(contract: Contract): string[] {
  return Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
    schema.type === 'object' && schema.additionalProperties === undefined
      ? [`schema ${name} must say additionalProperties`]
      : [],
  );
}

/** Every body has an example, and every example is valid. */
function invalidExamples(contract: Contract): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components: { schemas: JSON.parse(absolute(contract.components.schemas)) } });
  const check = (where: string, schema: Schema, examples: Json[]): string[] => {
    if (examples.length === 0) return [`${where} has no example`];
    const validate = ajv.compile(JSON.parse(absolute(schema)));
    return examples.flatMap((example) =>
      validate(example) ? [] : [`${where}: the example breaks its schema: ${ajv.errorsText(validate.errors)}`],
    );
  };
  // Most parameters are shared: each is compiled once.
  const checked = new Set<Parameter>();
  return listOperations(contract).flatMap(({ operation, parameters }) => {
    const id = operation.operationId;
    const bodies = bodiesOf(contract, operation).flatMap(({ where, type, media }) =>
      isJson(type) ? check(`${id} ${where}`, media.schema, examplesOf(contract, media)) : [],
    );
    const given = parameters.filter((parameter) => parameter.example !== undefined && !checked.has(parameter));
    for (const parameter of given) checked.add(parameter);
    return [
      ...bodies,
      ...given.flatMap((parameter) =>
        check(`${id} parameter ${parameter.name}`, parameter.schema, [parameter.example as Json]),
      ),
    ];
  });
}

function bodiesOf(
  contract: Contract,
  operation: Located['operation'],
): { where: string; type: string; media: MediaType }[] {
  const flatten = (where: string, content: Record<string, MediaType> = {}) =>
    Object.entries(content).map(([type, media]) => ({ where, type, media }));
  return [
    ...flatten('request body', operation.requestBody?.content),
    ...Object.entries(operation.responses).flatMap(([status, reference]) =>
      flatten(`response ${status}`, resolve<Response>(contract, reference).content),
    ),
  ];
}

function examplesOf(contract: Contract, media: MediaType): Json[] {
  if (media.example !== undefined) return [media.example];
  return Object.values(media.examples ?? {}).map((example) => resolve<{ value: Json }>(contract, example).value);
}

const absolute = (value: Json | Record<string, Schema>): string =>
  JSON.stringify(value).replaceAll('"#/components/', '"api#/components/');
