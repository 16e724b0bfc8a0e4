/** The parts of an OpenAPI document that the scripts look at. Anything else is passed through untouched. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schema = { [key: string]: Json };

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: Json;
  'x-comma-separated'?: boolean;
}

export interface MediaType {
  schema: Schema;
  example?: Json;
  examples?: Record<string, { value: Json } | { $ref: string }>;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId: string;
  summary?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | { $ref: string }>;
  'x-parameter-groups'?: string[];
  'x-role'?: string;
  'x-body-as-bytes'?: boolean;
}

export interface Contract {
  openapi: string;
  info: { version: string; title: string };
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    securitySchemes: Record<string, Schema>;
  };
}

export const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

export interface Located {
  path: string;
  method: (typeof methods)[number];
  operation: Operation;
  parameters: Parameter[];
}

/** Every operation with its parameters, those of its path item included, references resolved. */
export function listOperations(contract: Contract): Located[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const shared = (item as { parameters?: Operation['parameters'] }).parameters ?? [];
      const parameters = [...shared, ...(operation.parameters ?? [])].map((one) => resolve<Parameter>(contract, one));
      return [{ path, method, operation, parameters }];
    }),
  );
}

/** Follows a local `$ref`, once or more. */
export function resolve<T>(contract: Contract, value: T | { $ref: string }): T {
  let current: unknown = value;
  while (typeof current === 'object' && current !== null && '$ref' in current) {
    const keys = String(current.$ref).slice(2).split('/');
    current = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[unescapePointer(key)], contract);
  }
  return current as T;
}

function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** One JSON value; not lines of them (application/x-ndjson). */
export const isJson = (mediaType: string): boolean => /[/+]json$/.test(mediaType);
