/**
 * What an engine outside of Postgres needs to stay in step, whichever it is. Promises: every committed change is in
 * `outbox` from its commit on, in the order of the commits (they hold the upkeep's lock), until it is applied; a
 * change that is rolled back never was; a transaction leaves one row a kind, however many rows it changes.
 *
 *   outbox      changes that are not applied yet: numbers of contacts and companies
 *   followed    one row an index that is followed, none when nobody follows: then nothing is noted
 *   set_aside   rows that the engine refuses; while there are any, their index answers nothing
 *   made        names of indexes that were made and not dropped yet
 */
export function createOutbox(): string {
  return `
    create table if not exists indexing.outbox (
      seq bigint generated always as identity primary key,
      kind text not null,
      ids bigint[] not null,
      at timestamptz not null default clock_timestamp()
    );
    create table if not exists indexing.followed (
      name text primary key,
      -- Of the index that answers; null: none does.
      uid text,
      -- Of its documents and settings.
      version text,
      -- Of the last change that is in it.
      applied bigint not null default 0,
      documents bigint not null default 0,
      -- Fields that it cannot order by as Postgres does.
      inexact text[] not null default '{}',
      -- Of the last write to it, as the engine counts.
      mark text,
      rebuild boolean not null default false,
      -- Of the index that is to take its place, and how far it is.
      building text,
      built bigint not null default 0,
      total bigint not null default 0,
      -- Why nothing is applied at the moment.
      error text
    );
    create table if not exists indexing.set_aside (uid text, id bigint, reason text not null, primary key (uid, id));
    create table if not exists indexing.made (uid text primary key);`;
}
