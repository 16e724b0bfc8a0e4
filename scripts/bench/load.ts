/** Many requests at once, to two servers in turn, so that both see the same machine. */
import autocannon from 'autocannon';
import { count, median, microseconds, milliseconds, quantile, ratio } from './numbers.ts';
import type { Target } from './target.ts';

const connections = 16;
const rounds = 3;
const warmUpSeconds = 2;

export interface Drive {
  target: Target;
  path: string;
  headers?: Record<string, string>;
}

export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  cpuMicroseconds: number;
}

/** Medians of the rounds, and the medians of each round's ratio. */
export interface Comparison {
  service: Measured;
  floor: Measured;
  ratio: Measured;
}

export async function compare(service: Drive, floor: Drive, seconds: number): Promise<Comparison> {
  for (const one of [service, floor]) await drive(one, warmUpSeconds);
  const pairs: { service: Measured; floor: Measured }[] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push({ service: await drive(service, seconds), floor: await drive(floor, seconds) });
  }
  return {
    service: medians(pairs.map((pair) => pair.service)),
    floor: medians(pairs.map((pair) => pair.floor)),
    ratio: medians(pairs.map((pair) => combine((name) => pair.service[name] / pair.floor[name]))),
  };
}

export const comparisonColumns = ['', 'requests/s', 'p50', 'p99', 'CPU/request'];

export function toRows(name: string, floorName: string, { service, floor, ratio: ratios }: Comparison): string[][] {
  const toRow = (label: string, { perSecond, p50, p99, cpuMicroseconds }: Measured) => [
    label,
    ...[count(perSecond), milliseconds(p50), milliseconds(p99), microseconds(cpuMicroseconds)],
  ];
  return [
    toRow(name, service),
    toRow(floorName, floor),
    ['service / floor', ...[ratios.perSecond, ratios.p50, ratios.p99, ratios.cpuMicroseconds].map(ratio)],
  ];
}

async function drive({ target, path, headers = {} }: Drive, seconds: number): Promise<Measured> {
  const times: number[] = [];
  const before = await target.usage();
  const run = autocannon({ url: target.url + path, connections, duration: seconds, headers });
  run.on('response', (_client, _status, _bytes, time) => times.push(time));
  const { duration, errors, non2xx } = await run;
  const after = await target.usage();
  if (errors + non2xx > 0) throw new Error(`${path}: ${errors} requests failed, ${non2xx} were refused`);
  return {
    perSecond: times.length / duration,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / times.length,
  };
}

function medians(list: Measured[]): Measured {
  return combine((name) => median(list.map((one) => one[name])));
}

function combine(value: (name: keyof Measured) => number): Measured {
  return {
    perSecond: value('perSecond'),
    p50: value('p50'),
    p99: value('p99'),
    cpuMicroseconds: value('cpuMicroseconds'),
  };
}
