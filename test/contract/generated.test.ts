import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleContract } from '../../scripts/contract/bundle.ts';
import { type Contract, listOperations } from '../../scripts/contract/document.ts';
import { generate } from '../../scripts/contract/generate.ts';
import { findFaults } from '../../scripts/contract/rules.ts';

describe('generated/', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contact360-generated-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is what npm run generate makes of openapi/', async () => {
    await generate('openapi', folder);
    const names = (await readdir(folder)).sort();
    assert.deepEqual((await readdir('generated')).sort(), names);
    for (const name of names) {
      const [committed, fresh] = await Promise.all([
        readFile(path.join('generated', name), 'utf8'),
        readFile(path.join(folder, name), 'utf8'),
      ]);
      assert.ok(committed === fresh, `generated/${name} is out of date: npm run generate`);
    }
  });
});

describe('the contract', () => {
  let contract: Contract;

  beforeEach(async () => {
    contract = await bundleContract('openapi');
  });

  it('keeps its own rules', () => {
    assert.deepEqual(findFaults(contract), []);
  });

  it('says of every list parameter whether a comma in it separates', () => {
    const descriptions = (name: string) =>
      listOperations(contract).flatMap(({ parameters }) =>
        parameters.filter((one) => one.name === name && one.in === 'query').map(({ description }) => description ?? ''),
      );
    for (const name of ['keywords_and', 'exclude_titles'])
      assert.ok(
        descriptions(name).every((text) => text.includes('separated by commas')),
        name,
      );
    for (const name of ['keywords', 'title'])
      assert.ok(
        descriptions(name).every((text) => text.includes('a comma is a comma')),
        name,
      );
  });

  it('is refused with an operationId of another form', () => {
    const operation = contract.paths['/api/v1/health/']?.get;
    assert.ok(operation);
    operation.operationId = 'fetchHealth';
    assert.match(findFaults(contract).join(), /operationId must begin with/);
  });

  it('is refused without its error statuses', () => {
    const operation = contract.paths['/api/v1/health/']?.get;
    assert.ok(operation);
    delete operation.responses['422'];
    assert.deepEqual(findFaults(contract), ['getHealth: status 422 is missing']);
  });

  it('is refused with an example that breaks its schema', () => {
    const operation = contract.paths['/api/v1/health/']?.get;
    assert.ok(operation);
    const response = operation.responses['200'] as { content: Record<string, { example: unknown }> };
    response.content['application/json'] = { ...response.content['application/json'], example: { status: 'ill' } };
    assert.match(findFaults(contract).join(), /the example breaks its schema/);
  });

  it('is refused with a shared example that breaks its schema', () => {
    const shared = contract.components as { examples?: Record<string, { value: object }> };
    Object.assign(shared.examples?.CompanyDetail?.value ?? {}, { contact_count: -1 });
    const faults = findFaults(contract).join('\n');
    for (const id of ['createCompany', 'getCompany', 'updateCompany']) {
      assert.match(faults, new RegExp(`${id} response 20[01]: the example breaks its schema`));
    }
  });

  it("gives an operation the later one of two groups' parameters of the same name", () => {
    const names = (id: string) =>
      listOperations(contract)
        .find(({ operation }) => operation.operationId === id)
        ?.operation.parameters?.flatMap((one) => ('$ref' in one && /\.search$/.test(one.$ref) ? one.$ref : []));
    assert.deepEqual(names('listContacts'), ['#/components/parameters/contactFilters.search']);
    assert.deepEqual(names('listContactTitles'), ['#/components/parameters/attributeList.search']);
  });
});
