/** The bundled contract as the server needs it: read once, one entry per operation. */
import { readFileSync } from 'node:fs';
import type { OpenAPIV3_1 } from 'openapi-types';
import type { OperationId } from './types.ts';

export type ParameterKind = 'text' | 'texts' | 'list' | 'integer' | 'boolean' | 'uuid' | 'time';

export interface ContractOperation {
  id: OperationId;
  method: string;
  path: string;
  query: Map<string, ParameterKind>;
  pathParameters: string[];
  /** The media type of the body it takes, if any. */
  bodyType: 'application/json' | 'multipart/form-data' | undefined;
  bodyRequired: boolean;
  /** Of a JSON body, in bytes. */
  maxBody: number;
  /** The setting that bounds the file of an upload. */
  maxUpload: string;
  /** The handler gets the body's bytes; nothing reads or validates them before. */
  bodyAsBytes: boolean;
  adminOnly: boolean;
}

export interface Contract {
  document: OpenAPIV3_1.Document;
  operations: ContractOperation[];
}

type Parameter = OpenAPIV3_1.ParameterObject & { schema: OpenAPIV3_1.SchemaObject; 'x-comma-separated'?: boolean };
type Operation = OpenAPIV3_1.OperationObject & {
  'x-role'?: string;
  'x-max-body-mib'?: number;
  'x-max-upload'?: string;
  'x-body-as-bytes'?: boolean;
};

export function loadContract(file: URL = new URL('../../generated/openapi.json', import.meta.url)): Contract {
  const document: OpenAPIV3_1.Document = JSON.parse(readFileSync(file, 'utf8'));
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'put', 'post', 'delete'] as const).flatMap((method) => {
      const operation = item?.[method] as Operation | undefined;
      return operation ? [toOperation(document, path, method, operation, item?.parameters)] : [];
    }),
  );
  return { document, operations };
}

function toOperation(
  document: OpenAPIV3_1.Document,
  path: string,
  method: string,
  operation: Operation,
  shared: OpenAPIV3_1.PathItemObject['parameters'],
): ContractOperation {
  const parameters = [...(shared ?? []), ...(operation.parameters ?? [])].map((one) =>
    resolve<Parameter>(document, one),
  );
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const body = operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined;
  return {
    id: operation.operationId as OperationId,
    method,
    path,
    query: new Map(query.map((parameter) => [parameter.name, kindOf(document, parameter)])),
    pathParameters: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string),
    bodyType: body && 'multipart/form-data' in body.content ? 'multipart/form-data' : body && 'application/json',
    bodyRequired: body?.required === true,
    maxBody: (operation['x-max-body-mib'] ?? 1) * 1024 * 1024,
    maxUpload: operation['x-max-upload'] ?? 'MAX_UPLOAD_MB',
    bodyAsBytes: operation['x-body-as-bytes'] === true,
    adminOnly: operation['x-role'] === 'Admin',
  };
}

function kindOf(document: OpenAPIV3_1.Document, parameter: Parameter): ParameterKind {
  const schema = resolve<OpenAPIV3_1.SchemaObject>(document, parameter.schema);
  if (schema.type === 'array') return parameter['x-comma-separated'] ? 'list' : 'texts';
  if (schema.type === 'integer' || schema.type === 'boolean') return schema.type;
  if (schema.format === 'uuid') return 'uuid';
  return schema.format === 'date-time' ? 'time' : 'text';
}

function resolve<T>(document: OpenAPIV3_1.Document, value: unknown): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  const keys = String(value.$ref).slice(2).split('/');
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document) as T;
}
