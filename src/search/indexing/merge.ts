/**
 * New texts wait in a list beside their trigram index (tables.ts) until it is as long as the writer's
 * `gin_pending_list_limit`; then whoever writes next merges it, which takes a third of the time that the texts of an
 * import take. A writer of many rows lets its list get longer, and has it merged here, on another connection, while it
 * prepares the next ones. Searches see the texts wherever they are; they read the whole list.
 */
import type { Knex } from 'knex';
import { indexes } from './layout.ts';

/** For the transactions of whoever calls `start` after each. Seven times what is written between two calls. */
export const letTextsWait = `set local gin_pending_list_limit = '64MB'`;

export interface TextMerger {
  /** Does nothing while it is at work. */
  start(): void;
  finish(): Promise<void>;
}

export function createTextMerger(knex: Knex): TextMerger {
  let running: Promise<void> | undefined;
  return {
    start() {
      running ??= mergeTexts(knex).finally(() => {
        running = undefined;
      });
    },
    async finish() {
      await running;
    },
  };
}

const merges = indexes.map((index) => `gin_clean_pending_list('search.${index}_text_idx')`).join(', ');

async function mergeTexts(knex: Knex): Promise<void> {
  // When it fails, as beside a rebuild, the next writer merges.
  await knex.raw(`select ${merges}`).catch(() => {});
}
