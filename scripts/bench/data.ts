/** A database of the benchmark's own, filled once and used again. */
import path from 'node:path';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { createLog } from '../../src/log.ts';
import { readSeedOptions } from '../seed/options.ts';
import { countContacts, seedDatabase } from '../seed/seedDatabase.ts';

export interface BenchData {
  folder: string;
  database: Database;
}

export async function openBenchData(contacts: number): Promise<BenchData> {
  const folder = path.resolve(process.env.DATA_DIR || '.data', `bench-${contacts}`);
  const database = await openDatabase({ dataDir: folder, poolMax: 2 }, createLog('warn'));
  try {
    await fill(database, contacts, folder);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { folder, database };
}

async function fill(database: Database, contacts: number, folder: string): Promise<void> {
  const there = await countContacts(database.knex);
  if (there === contacts) return;
  if (there > 0) throw new Error(`${folder} has ${there} contacts in it, not ${contacts}. Delete it and start again.`);
  console.log(`Filling ${folder}, once:`);
  console.log(await seedDatabase(database, readSeedOptions(['--contacts', String(contacts)])));
}
