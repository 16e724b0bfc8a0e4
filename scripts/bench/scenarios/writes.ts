/** One contact created and one company renamed, while the search index keeps up. What was written is undone. */
import { count, milliseconds, quantile } from '../numbers.ts';
import { post, put } from '../request.ts';
import type { Bench, Scenario } from '../scenario.ts';

const repeats = 200;

export const writes: Scenario = {
  name: 'writes',
  async run(bench) {
    const created = await createContacts(bench);
    const renamed = await renameCompanies(bench);
    const toRow = (label: string, times: number[]) => [
      label,
      ...[0.5, 0.95].map((share) => milliseconds(quantile(times, share))),
    ];
    return {
      title: `Writes among ${count(bench.contacts)} contacts, ${repeats} of each in turn`,
      columns: ['', 'p50', 'p95'],
      rows: [toRow('a contact created', created), toRow('a company renamed', renamed)],
      notes: ['Every filter finds what was written from the answer on.'],
    };
  },
};

async function createContacts({ service, headers, knex }: Bench): Promise<number[]> {
  const companies = await knex('companies').orderBy('id').limit(repeats).pluck('uuid');
  const uuids: string[] = [];
  const times: number[] = [];
  try {
    for (const [n, company] of companies.entries()) {
      const taken = await post(`${service.url}/api/v1/contacts/`, toContact(n, company), headers);
      uuids.push(taken.body.uuid);
      times.push(taken.milliseconds);
    }
  } finally {
    await knex('contacts').whereIn('uuid', uuids).delete();
  }
  return times;
}

const toContact = (n: number, company: string) => ({
  first_name: 'Bench',
  last_name: `Number ${n}`,
  company_id: company,
  email: `bench.${n}.${Date.now()}@bench.example`,
  email_status: 'verified',
  title: `Measurer, Level ${n}`,
  departments: ['engineering', `bench ${n}`],
  city: 'Oakland',
  state: 'California',
  country: 'United States',
});

async function renameCompanies({ service, headers, knex }: Bench): Promise<number[]> {
  const companies = await knex('companies').orderBy('id').limit(repeats).select('uuid', 'name', 'updated_at');
  const times: number[] = [];
  try {
    for (const { uuid, name } of companies) {
      const url = `${service.url}/api/v1/companies/${uuid}/`;
      times.push((await put(url, { name: `${name} Renamed` }, headers)).milliseconds);
    }
  } finally {
    for (const { uuid, ...before } of companies) await knex('companies').where({ uuid }).update(before);
  }
  return times;
}
