/** What routing, validation and middleware cost a request that does nothing else. */
import { compare, comparisonColumns, toRows } from '../load.ts';
import { microseconds } from '../numbers.ts';
import type { Scenario } from '../scenario.ts';

export const overhead: Scenario = {
  name: 'overhead',
  async run({ service, floor, seconds }) {
    const comparison = await compare(
      { target: service, path: '/api/v1/' },
      { target: floor, path: '/constant' },
      seconds,
    );
    const difference = comparison.service.cpuMicroseconds - comparison.floor.cpuMicroseconds;
    return {
      title: 'GET /api/v1/ against a constant of node:http, 16 connections',
      columns: comparisonColumns,
      rows: toRows('service', 'node:http, constant', comparison),
      notes: [`Middleware, routing and validation: ${microseconds(difference)} of CPU a request.`],
    };
  },
};
