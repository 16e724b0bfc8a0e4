/** The hottest request: the newest 25 contacts in full. */
import { compare, comparisonColumns, toRows } from '../load.ts';
import type { Scenario } from '../scenario.ts';

export const listPage: Scenario = {
  name: 'list-page',
  async run({ service, floor, headers, seconds }) {
    const comparison = await compare(
      { target: service, path: '/api/v1/contacts/', headers },
      { target: floor, path: '/contacts' },
      seconds,
    );
    return {
      title: 'A page of 25 contacts, 16 connections',
      columns: comparisonColumns,
      rows: toRows('service', 'node:http + pg, same query', comparison),
      notes: ['The service also reads the account and its session, checks the query and writes cursors.'],
    };
  },
};
