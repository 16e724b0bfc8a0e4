/**
 * Validators compiled to plain modules, so that a start compiles no schema:
 * `requests[operationId]` = { path, query, body? } and, for tests, `responses[operationId][status][mediaType]`.
 * Values arrive typed (src/http/parameters.ts), so nothing is coerced here; query defaults are filled in.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import {
  type Contract,
  isJson,
  type Json,
  type Located,
  listOperations,
  type Response,
  resolve,
  type Schema,
} from './document.ts';

type Named = { name: string; schema: Schema };

export function requestValidators(contract: Contract): string {
  const ajv = createAjv(contract, true);
  const lines: string[] = [];
  // Many operations take the same parameters: each distinct schema is compiled once.
  const named = nameOnce('request');
  for (const located of listOperations(contract)) {
    const parts = [
      `path: ${named.of(groupSchema(located, 'path'))}`,
      `query: ${named.of(groupSchema(located, 'query'))}`,
    ];
    const body = located.operation.requestBody?.content['application/json']?.schema;
    if (body && !located.operation['x-body-as-bytes']) parts.push(`body: ${named.of(wrap(body))}`);
    lines.push(`  ${located.operation.operationId}: { ${parts.join(', ')} },`);
  }
  return `${emit(ajv, named.all())}\nexport const requests = {\n${lines.join('\n')}\n};\n`;
}

export function responseValidators(contract: Contract): string {
  const ajv = createAjv(contract, false);
  const lines: string[] = [];
  // Most replies are one of a few problems.
  const named = nameOnce('reply');
  for (const { operation } of listOperations(contract)) {
    const statuses = Object.entries(operation.responses).map(([status, reference]) => {
      const response = resolve<Response>(contract, reference);
      const types = Object.entries(response.content ?? {}).map(([type, media]) => {
        if (!isJson(type)) return `'${type}': null`;
        return `'${type}': ${named.of(wrap(media.schema))}`;
      });
      return `${status}: { ${types.join(', ')} }`;
    });
    lines.push(`  ${operation.operationId}: { ${statuses.join(', ')} },`);
  }
  return `${emit(ajv, named.all())}\nexport const responses = {\n${lines.join('\n')}\n};\n`;
}

/** Gives equal schemas the same name, so that each is compiled once. */
function nameOnce(prefix: string): { of(schema: Schema): string; all(): Named[] } {
  const names = new Map<string, string>();
  return {
    of(schema) {
      const key = JSON.stringify(schema);
      const name = names.get(key) ?? `${prefix}${names.size + 1}`;
      names.set(key, name);
      return name;
    },
    all: () => [...names].map(([key, name]) => ({ name, schema: JSON.parse(key) })),
  };
}

function createAjv(contract: Contract, useDefaults: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    allErrors: true,
    useDefaults,
    // Errors carry their schema: the words for an unknown field name the closest known one.
    verbose: useDefaults,
    // Larger ones are functions of their own, not written out in each place.
    inlineRefs: 8,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv);
  // ajv-formats 3.0 takes `urn:uuid:…` too, which Postgres does not. Requests may leave the dashes out.
  const dash = useDefaults ? '-?' : '-';
  ajv.addFormat('uuid', new RegExp(`^[0-9a-f]{8}(${dash}[0-9a-f]{4}){3}${dash}[0-9a-f]{12}$`, 'i'));
  for (const format of ['binary', 'int32', 'int64', 'password']) ajv.addFormat(format, true);
  ajv.addVocabulary(['example', 'xml', 'discriminator', 'externalDocs', 'components', 'x-expects']);
  ajv.addSchema({ $id: 'api', components: { schemas: absolute(contract.components.schemas) } });
  return ajv;
}

function groupSchema(located: Located, part: 'path' | 'query'): Schema {
  const own = located.parameters.filter((parameter) => parameter.in === part);
  return {
    type: 'object',
    properties: Object.fromEntries(own.map((parameter) => [parameter.name, absolute(parameter.schema)])),
    required: own.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}

const wrap = (schema: Schema): Schema => ({ allOf: [absolute(schema)] });

function absolute<T extends Json>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'));
}

function emit(ajv: Ajv2020, exported: Named[]): string {
  for (const { name, schema } of exported) ajv.addSchema({ $id: name, ...schema });
  const code = standalone.default(ajv, Object.fromEntries(exported.map(({ name }) => [name, name])));
  // Ajv's "ESM" output still calls require() for its own helpers (ajv 8.20).
  return [
    '// Written by `npm run generate`. Do not edit.',
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    code,
  ].join('\n');
}
