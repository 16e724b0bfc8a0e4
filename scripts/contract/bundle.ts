/**
 * openapi/ as one plain OpenAPI 3.1 document. Operations may name `x-parameter-groups`: files of
 * openapi/parameters/ whose parameters all become theirs, so that seventy filters are written once. A later group's
 * parameter takes the place of an earlier one's of the same name.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle, createConfig, formatProblems } from '@redocly/openapi-core';
import { parse } from 'yaml';
import { type Contract, listOperations, type Parameter } from './document.ts';

export async function bundleContract(root: string): Promise<Contract> {
  const result = await bundle({ ref: path.join(root, 'openapi.yaml'), config: await createConfig({}) });
  const errors = result.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    formatProblems(errors, { totals: { errors: errors.length, warnings: 0, ignored: 0 }, version: '' });
    throw new Error('openapi/ cannot be bundled');
  }
  const contract = result.bundle.parsed as Contract;
  expandGroups(contract, await readGroups(path.join(root, 'parameters')));
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
    const taken = new Map<string, string>();
    for (const name of operation['x-parameter-groups'] ?? []) {
      const group = groups.get(name);
      if (!group) throw new Error(`${operation.operationId} names the parameter group ${name}, which does not exist`);
      for (const key of Object.keys(group)) taken.set(key, name);
    }
    for (const [key, name] of taken) {
      const component = `${name}.${key}`;
      components.parameters ??= {};
      components.parameters[component] = groups.get(name)?.[key] as Parameter;
      operation.parameters ??= [];
      operation.parameters.push({ $ref: `#/components/parameters/${component}` });
    }
    delete operation['x-parameter-groups'];
  }
}
