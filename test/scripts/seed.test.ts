import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { generateCompanies, generateCompany } from '../../scripts/seed/companies.ts';
import { generateContact, generateContacts } from '../../scripts/seed/contacts.ts';
import { toCopyText } from '../../scripts/seed/copyText.ts';
import { loadPlan } from '../../scripts/seed/load.ts';
import { readSeedOptions, toPlan, UsageError } from '../../scripts/seed/options.ts';
import type { SeedPlan } from '../../scripts/seed/plan.ts';
import { seedDatabase } from '../../scripts/seed/seedDatabase.ts';
import { titleCount, titleOf } from '../../scripts/seed/vocabulary/titles.ts';
import { toClientConfig } from '../../src/db/connect.ts';
import { checkSearch } from '../../src/search/indexing/check.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const plan: SeedPlan = { contacts: 3000, companies: 300, seed: 7 };

describe('the seed', () => {
  describe('generated rows', () => {
    it('are the same each time for the same plan, each by itself', () => {
      const contacts = [...generateContacts(plan)];
      const companies = [...generateCompanies(plan)];
      assert.deepEqual([...generateContacts(plan)], contacts);
      assert.deepEqual(generateContact(plan, 1234), contacts[1234]);
      assert.deepEqual(generateCompany(plan, 299), companies[299]);
    });

    it('have other uuids with another seed', () => {
      const uuids = [7, 8, 7 + 2 ** 32].flatMap((seed) => [
        ...[...generateContacts({ ...plan, seed })].map(({ main }) => main.uuid),
        ...[...generateCompanies({ ...plan, seed })].map(({ main }) => main.uuid),
      ]);
      assert.equal(new Set(uuids).size, 3 * 3300);
    });

    it('name only companies of the plan, and some contacts have none', () => {
      const companies = new Set([...generateCompanies(plan)].map(({ main }) => main.uuid));
      const named = [...generateContacts(plan)].map(({ main }) => main.company_id);
      assert.ok(named.includes(null));
      assert.deepEqual(
        named.filter((uuid) => uuid !== null && !companies.has(uuid as string)),
        [],
      );
    });

    it('leave contacts without a company when there is none', () => {
      const contacts = [...generateContacts({ contacts: 50, companies: 0, seed: 1 })];
      assert.ok(contacts.every(({ main }) => main.company_id === null));
    });

    it('are skewed as reality is: few large companies, common titles, mostly the United States, near-unique e-mail', () => {
      const contacts = [...generateContacts(plan)];
      const share = (part: number) => part / contacts.length;
      const companies = countBy(contacts.map(({ main }) => main.company_id).filter((uuid) => uuid !== null));
      const emails = contacts.map(({ main }) => main.email).filter((email) => email !== null);
      const american = contacts.filter(({ metadata }) => metadata.country === 'United States').length;
      const managers = contacts.filter(({ main }) => /manager/i.test(String(main.title))).length;
      assert.ok(Math.max(...companies.values()) > 10 * (contacts.length / companies.size));
      assert.ok(share(american) > 0.4 && share(american) < 0.65);
      assert.ok(share(managers) > 0.1 && share(managers) < 0.35);
      assert.ok(new Set(emails).size > 0.97 * emails.length);
    });

    it('have gaps, accents and letters of other scripts', () => {
      const contacts = [...generateContacts(plan)];
      for (const column of ['first_name', 'last_name', 'email', 'title', 'mobile_phone', 'email_status', 'seniority']) {
        assert.ok(
          contacts.some(({ main }) => main[column] === null),
          column,
        );
      }
      const text = JSON.stringify(contacts);
      assert.match(text, /[àéöüßçł]/);
      assert.match(text, /\p{Script=Han}/u);
    });

    it('come from some thirty thousand titles, all different', () => {
      const titles = new Set(Array.from({ length: titleCount }, (_, rank) => titleOf(rank).title));
      assert.ok(titles.size > 30_000);
    });
  });

  describe('the text for COPY', () => {
    it('keeps whatever a text has in it', async () => {
      const texts = ['a\tb', 'c\\d', '\\N', 'e\nf\r', '"quoted", {braces}', 'null', '', '日本'];
      const database = await createTestDatabase();
      try {
        const rows = texts.map((text, index) => ({ uuid: uuidOf(index), name: text, keywords: texts }));
        const [text = ''] = toCopyText(['uuid', 'name', 'keywords'], rows);
        await copy(database, 'companies (uuid, name, keywords)', text);
        const stored = await database.knex('companies').select('name', 'keywords').orderBy('uuid');
        assert.deepEqual(
          stored.map((row) => row.name),
          texts,
        );
        assert.deepEqual(stored[0].keywords, texts);
      } finally {
        await database.drop();
      }
    });
  });

  describe('loading', () => {
    let database: TestDatabase;
    const indexes = async () => {
      const { rows } = await database.knex.raw(
        `select indexdef from pg_indexes where schemaname = 'public' union all
         select conname || pg_get_constraintdef(oid) from pg_constraint where contype = 'f' order by 1`,
      );
      return rows;
    };

    beforeEach(async () => {
      database = await createTestDatabase();
    });
    afterEach(() => database.drop());

    it('fills all four tables with the rows of the plan', async () => {
      const reached: number[] = [];
      await loadPlan(database.connection, plan, { onRows: (rows) => reached.push(rows) });
      for (const [table, count] of Object.entries({ companies: 300, contacts: 3000 })) {
        assert.deepEqual(await database.knex(table).count(), [{ count }]);
        assert.deepEqual(await database.knex(`${table}_metadata`).count(), [{ count }]);
      }
      const expected = generateContact(plan, 17);
      const uuid = expected.main.uuid as string;
      const stored = await database.knex('contacts').where({ uuid }).first();
      const metadata = await database.knex('contacts_metadata').where({ uuid }).first();
      assert.deepEqual({ ...stored, id: undefined }, { ...expected.main, id: undefined });
      assert.deepEqual(metadata, expected.metadata);
      assert.equal(reached.at(-1), 3300);
    });

    it('leaves every index and foreign key as it was', async () => {
      const before = await indexes();
      await loadPlan(database.connection, plan);
      assert.deepEqual(await indexes(), before);
    });

    it('adds to what is there', async () => {
      await loadPlan(database.connection, plan);
      await loadPlan(database.connection, { contacts: 20, companies: 2, seed: 8 });
      assert.deepEqual(await database.knex('contacts').count(), [{ count: 3020 }]);
    });

    it('leaves the search index in step, whether the tables were empty, a few rows came to them or many', async () => {
      for (const more of [plan, { contacts: 20, companies: 2, seed: 8 }, { contacts: 6000, companies: 10, seed: 9 }]) {
        await loadPlan(database.connection, more);
        assert.deepEqual(await findDifferences(database), []);
      }
    });

    it('changes nothing when it fails', async () => {
      const before = await indexes();
      const { uuid } = generateContact(plan, 2999).metadata;
      await database.knex.raw(
        `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
      );
      await database.knex.raw(
        `create trigger refuse before insert on contacts_metadata for each row when (new.uuid = '${uuid}') execute function refuse()`,
      );
      await assert.rejects(loadPlan(database.connection, plan), /^error: no$/);
      assert.deepEqual(await database.knex('companies').count(), [{ count: 0 }]);
      assert.deepEqual(await indexes(), before);
    });
  });

  describe('a database that has contacts', () => {
    let database: TestDatabase;
    const run = (...args: string[]) =>
      seedDatabase(database, readSeedOptions(['--contacts', '30', ...args]), () => ({
        onRows: () => {},
        onStep: () => {},
        end: () => {},
      }));
    const count = async () => Number((await database.knex('contacts').count())[0]?.count);

    before(async () => {
      database = await createTestDatabase();
      assert.match(await run(), /^30 contacts and 3 companies in [\d.]+ s \(seed 1\)\. Next: npm start$/);
    });
    after(() => database.drop());

    it('is refused, with what to do', async () => {
      await assert.rejects(run(), (error) => error instanceof UsageError && /--append/.test(error.message));
      assert.equal(await count(), 30);
    });

    it('gets more beside them with --append, again and again', async () => {
      await run('--append');
      await run('--append');
      assert.equal(await count(), 90);
    });

    it('does not get the same rows twice', async () => {
      await assert.rejects(run('--append', '--seed', '1'), /another --seed/);
      assert.equal(await count(), 90);
    });
  });

  describe('its command line', () => {
    it('has a tenth as many companies as contacts unless told', () => {
      const plan = toPlan(readSeedOptions(['--contacts', '1_000_001']), 0);
      assert.deepEqual(plan, { contacts: 1_000_001, companies: 100_001, seed: 1 });
    });

    it('takes another seed by itself when there are contacts already', () => {
      const options = readSeedOptions(['--contacts=10', '--append']);
      assert.equal(toPlan(options, 537).seed, 538);
      assert.equal(toPlan(readSeedOptions(['--seed', '3']), 537).seed, 3);
    });

    it('refuses what is no number and what it does not know', () => {
      for (const args of [
        ['--contacts', 'many'],
        ['--contacts', '-1'],
        ['--companies', '1.5'],
        ['--contcts', '1'],
      ]) {
        assert.throws(() => readSeedOptions(args), UsageError, args.join(' '));
      }
    });
  });
});

function countBy<T>(values: T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

async function findDifferences({ connection }: TestDatabase): Promise<string[]> {
  const client = new pg.Client(toClientConfig(connection));
  await client.connect();
  try {
    return await checkSearch(client);
  } finally {
    await client.end();
  }
}

async function copy({ connection }: TestDatabase, into: string, text: string): Promise<void> {
  const client = new pg.Client(toClientConfig(connection));
  await client.connect();
  try {
    await pipeline(Readable.from([text]), client.query(copyFrom(`copy ${into} from stdin`)));
  } finally {
    await client.end();
  }
}

const uuidOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
