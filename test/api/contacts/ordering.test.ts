import assert from 'node:assert/strict';
import { normalize } from '../../../src/search/normalize.ts';
import { contract } from '../../support/contract.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { everybody, insertPeople, namesOf, uuidOf } from './people.ts';

type Item = Record<string, string | number | string[] | null> & { uuid: string };

/** Keys are named as the fields they show, but for these. */
const shown: Record<string, string> = { industry: 'industries' };
const keys = readKeys();

function readKeys(): string[] {
  const parameters = contract.document.components?.parameters as Record<
    string,
    { schema: { items: { enum: string[] } } }
  >;
  const both = parameters['contactOrdering.ordering']?.schema.items.enum ?? [];
  return both.filter((key) => !key.startsWith('-'));
}

/** As compared: normalized text in the order of its UTF-8 bytes, which is that of code points; null when absent. */
function comparedValue(item: Item, key: string): number | Buffer | null {
  const value = item[shown[key] ?? key] ?? null;
  if (typeof value === 'number' || value === null) return value;
  const text = normalize([value].flat().join(', '));
  return text === '' ? null : Buffer.from(text);
}

function compare(a: number | Buffer, b: number | Buffer): number {
  return typeof a === 'number' ? a - (b as number) : Buffer.compare(a, b as Buffer);
}

function sort(items: Item[], key: string, sign: 1 | -1): Item[] {
  return items.toSorted((a, b) => {
    const [x, y] = [comparedValue(a, key), comparedValue(b, key)];
    const byUuid = sign * (a.uuid < b.uuid ? -1 : 1);
    if (x === null || y === null) return x === y ? byUuid : x === null ? 1 : -1;
    return sign * compare(x, y) || byUuid;
  });
}

describe('ordering of contacts', () => {
  let service: TestService;
  let member: Account;
  let all: Item[];
  before(async () => {
    service = await startService();
    await insertPeople(service.knex);
    member = await service.signIn('Member');
    all = (await list()).body.results;
  });
  after(() => service.stop());

  const list = (ordering?: string | string[]) =>
    service.call('listContacts', { query: { ordering }, token: member.token });
  const orderOf = async (ordering?: string | string[]) => namesOf((await list(ordering)).body.results);

  it('has the keys of the contract', () => assert.equal(keys.length, 39));

  for (const key of keys) {
    it(`goes by ${key} and by -${key}, absent values last`, async () => {
      assert.deepEqual(await orderOf(key), namesOf(sort(all, key, 1)));
      assert.deepEqual(await orderOf(`-${key}`), namesOf(sort(all, key, -1)));
      const values = all.map((item) => comparedValue(item, key));
      assert.ok(values.some((value) => value !== null) && new Set(values.map(String)).size > 1, 'the rows differ');
    });
  }

  it('is newest first, then by uuid descending, when not given', async () => {
    assert.deepEqual(await orderOf(), everybody);
    assert.deepEqual(await orderOf(' '), everybody);
  });

  it('goes by several keys in turn, comma-separated or repeated', async () => {
    const byCompany = ['José', 'Ada', 'Zoë', 'Bob'];
    assert.deepEqual((await orderOf('company,-first_name')).slice(0, 4), byCompany);
    assert.deepEqual((await orderOf(['company', '-first_name'])).slice(0, 4), byCompany);
    assert.deepEqual((await orderOf('-company,first_name')).slice(0, 4), ['Bob', 'Zoë', 'Ada', 'José']);
  });

  it('breaks ties by uuid in the direction of the last key', async () => {
    const tied = ['José', 'Ada'];
    assert.deepEqual((await orderOf('company')).slice(0, 2), tied.toReversed());
    assert.deepEqual(
      (await orderOf('-company')).filter((name) => tied.includes(name)),
      tied,
    );
    assert.deepEqual((await orderOf('company,-employees')).slice(0, 2), tied);
    assert.ok(uuidOf('José') > uuidOf('Ada'));
  });

  it('ignores a key that comes again', async () => {
    assert.deepEqual(await orderOf('company_phone,-corporate_phone'), await orderOf('company_phone'));
  });

  it('refuses an unknown key and lists the valid ones', async () => {
    for (const id of ['listContacts', 'countContacts', 'listContactUuids'] as const) {
      const { status, body } = await service.call(id, { query: { ordering: 'salary' }, token: member.token });
      assert.equal(status, 422);
      assert.equal(body.errors[0].pointer, 'ordering');
      for (const key of keys) assert.ok(body.errors[0].detail.includes(`${key}, -${key}`), key);
    }
  });
});
