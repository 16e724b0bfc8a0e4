/** Meilisearch as what follows the tables: one task a write, which is applied whole or not at all. */
import { type Meilisearch, MeilisearchApiError, type Task } from 'meilisearch';
import type { IndexName } from '../fields.ts';
import { type Change, type Description, Refused, type Target } from '../indexing/target.ts';
import { indexedFields, version } from './attributes.ts';
import { type Client, isMissing } from './client.ts';
import { type Document, inexact, toDocuments } from './documents.ts';
import { quote } from './filter.ts';
import { features, toSettings } from './settings.ts';

const requestLimit = 60_000;

export function createTarget(client: Client): Target {
  const server = () => client.server(requestLimit);
  let previous: Promise<unknown> = Promise.resolve();

  /** A batch takes what it takes; a server that is gone fails the request. */
  async function finish({ taskUid }: { taskUid: number }): Promise<void> {
    const { status, error } = await server().tasks.waitForTask(taskUid, { timeout: 0, interval: 25 });
    if (status === 'succeeded') return;
    const reason = `Meilisearch ${status} a task: ${error?.message ?? 'no reason given'}`;
    throw error?.type === 'invalid_request' ? new Refused(reason) : new Error(reason);
  }

  /** Of an index that may be gone. */
  const finishIfThere = (task: { taskUid: number }) =>
    finish(task).catch((error) => {
      if (!(error instanceof Refused)) throw error;
    });

  return {
    version,
    fields: indexedFields,

    async settle() {
      await server().httpRequest.patch({ path: 'experimental-features', body: features });
    },

    async create(index, uid) {
      await finish(await server().createIndex(uid, { primaryKey: 'id' }));
      await finish(await server().index(uid).updateSettings(toSettings(index)));
    },

    async rename(uid, next) {
      await finishIfThere(await server().swapIndexes([{ indexes: [uid, next], rename: true }]));
    },

    async drop(uid) {
      await finishIfThere(await server().deleteIndex(uid));
    },

    async isAsLeft(uid, mark) {
      try {
        await server().getRawIndex(uid);
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
      const number = Number.parseInt(mark ?? '', 10);
      const { results } = await server().tasks.getTasks({ uids: [number], limit: 1 });
      return toMark(results[0]) === mark;
    },

    write: async (index, uid, change) => {
      try {
        const tasks = await send(server(), index, uid, change);
        // They are done in turn, so nobody asks about one before the other is done.
        const applied = previous.then(() => Promise.all(tasks.map(finish))).then(() => {});
        previous = applied.catch(() => {});
        return { applied };
      } catch (error) {
        if (!isTooLarge(error)) throw error;
        return { applied: Promise.reject(new Refused(error.message)) };
      }
    },

    async describe(uid): Promise<Description> {
      const found = await server()
        .index(uid)
        .search(null, { limit: 0, facets: [inexact] });
      const last = await findLastTask(server(), uid);
      return {
        documents: found.estimatedTotalHits,
        inexact: Object.keys(found.facetDistribution?.[inexact] ?? {}),
        mark: toMark(last),
      };
    },

    make: (index, rows) => toDocuments(index, rows).map(toContent),

    async read(uid, which) {
      const body =
        'uuids' in which
          ? { filter: `uuid IN [${which.uuids.map(quote)}]`, limit: which.uuids.length }
          : { filter: `uuid > ${quote(which.after)}`, sort: ['uuid:asc'], limit: which.limit };
      const path = `indexes/${uid}/documents/fetch`;
      const { results } = await server().httpRequest.post<{ results: Document[] }>({ path, body });
      return results.map(toContent);
    },
  };
}

async function findLastTask(server: Meilisearch, uid: string): Promise<Task | undefined> {
  const { results } = await server.tasks.getTasks({ indexUids: [uid], statuses: ['succeeded'], limit: 1 });
  return results[0];
}

const toMark = (task: Task | undefined): string | null => (task ? `${task.uid} ${task.enqueuedAt}` : null);

/** In turn: tasks are done in the order they come in. */
async function send(server: Meilisearch, index: IndexName, uid: string, { put, remove }: Change) {
  const tasks: { taskUid: number }[] = [];
  if (put.length > 0) {
    const lines = toDocuments(index, put).map((document) => JSON.stringify(document));
    tasks.push(await server.index(uid).addDocumentsFromString(lines.join('\n'), 'application/x-ndjson'));
  }
  if (remove.length > 0) tasks.push(await server.index(uid).deleteDocuments(remove));
  return tasks;
}

const toContent = (content: Document) => ({ uuid: content.uuid as string, content });

const isTooLarge = (error: unknown): error is MeilisearchApiError =>
  error instanceof MeilisearchApiError && error.response.status === 413;
