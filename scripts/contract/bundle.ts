/**
 * openapi/ as one plain OpenAPI 3.1 document. Operations may name `x-parameter-groups`: files of
 * openapi/parameters/ whose parameters all become theirs, so that seventy filters are written once. A later group's
 * parameter takes the place of an earlier one's of the same name. A schema may name groups too: their parameters are
 * its properties, each with the schema that `additionalProperties` has. Each list parameter's description is told what a
 * comma means in it, which readers of the contract would otherwise see by an extension only.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle, createConfig, formatProblems } from '@redocly/openapi-core';
import { parse } from 'yaml';
import { type Contract, listOperations, type Parameter, type Schema } from './document.ts';

export async function bundleContract(root: string): Promise<Contract> {
  const result = await bundle({ ref: path.join(root, 'openapi.yaml'), config: await createConfig({}) });
  const errors = result.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    formatProblems(errors, { totals: { errors: errors.length, warnings: 0, ignored: 0 }, version: '' });
    throw new Error('openapi/ cannot be bundled');
  }
  const contract = result.bundle.parsed as Contract;
  const groups = await readGroups(path.join(root, 'parameters'));
  expandGroups(contract, groups);
  for (const [name, schema] of Object.entries(contract.components.schemas)) expandSchema(name, schema, groups);
  describeLists(contract);
  return contract;
}

type Groups = Map<string, Record<string, Parameter>>;

async function readGroups(folder: string): Promise<Groups> {
  const groups: Groups = new Map();
  for (const file of (await readdir(folder)).sort()) {
    if (file.endsWith('.yaml')) {
      groups.set(path.basename(file, '.yaml'), parse(await readFile(path.join(folder, file), 'utf8')));
    }
  }
  return groups;
}

function expandGroups(contract: Contract, groups: Groups): void {
  const components = contract.components;
  for (const { operation } of listOperations(contract)) {
    for (const { key, group, parameter } of take(
      operation.operationId,
      operation['x-parameter-groups'] ?? [],
      groups,
    )) {
      const component = `${group}.${key}`;
      components.parameters ??= {};
      components.parameters[component] = parameter;
      operation.parameters ??= [];
      operation.parameters.push({ $ref: `#/components/parameters/${component}` });
    }
    delete operation['x-parameter-groups'];
  }
}

function expandSchema(owner: string, schema: Schema, groups: Groups): void {
  const names = schema['x-parameter-groups'] as string[] | undefined;
  if (!names) return;
  const value = schema.additionalProperties as Schema;
  schema.properties = Object.fromEntries(
    take(owner, names, groups).map(({ parameter: { name, description = '' } }) => [name, { description, ...value }]),
  );
  schema.additionalProperties = false;
  delete schema['x-parameter-groups'];
}

function describeLists(contract: Contract): void {
  const parameters = new Set(listOperations(contract).flatMap((located) => located.parameters));
  for (const parameter of parameters) {
    if (parameter.in !== 'query' || parameter.schema.type !== 'array') continue;
    const commas = parameter['x-comma-separated']
      ? 'Repeated, separated by commas or both; a comma inside a value is written `\\,`.'
      : 'Repeated for several values; a comma is a comma.';
    parameter.description = `${(parameter.description ?? '').trimEnd()} ${commas}`;
  }
}

function take(owner: string, names: string[], groups: Groups) {
  const taken = new Map<string, { key: string; group: string; parameter: Parameter }>();
  for (const name of names) {
    const group = groups.get(name);
    if (!group) throw new Error(`${owner} names the parameter group ${name}, which does not exist`);
    for (const [key, parameter] of Object.entries(group)) taken.set(key, { key, group: name, parameter });
  }
  return [...taken.values()];
}
