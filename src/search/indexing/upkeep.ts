/**
 * Keeps the derived tables in step with the tables, in the same transaction and whoever writes: triggers note the rows
 * that a statement touches, and when the transaction commits they are derived again, all at once. Nobody has to call
 * anything, and a transaction that fails leaves nothing behind.
 *
 * Commits that change contacts or companies do this one after the other, under an advisory lock: they share the terms
 * and their counts. It is taken last, so nobody who holds it waits for a row.
 *
 * Deriving all rows at once is several times as fast as deriving them as they come. So a transaction may
 *
 *   set local search.upkeep = later   Rows that are new stay out of the derived tables, which are behind then but
 *                                     exact for all others; `catchUp` (catchUp.ts) has to follow at some time.
 *   set local search.upkeep = off     Nothing is derived, the tables are stale and a rebuild has to follow before
 *                                     anybody searches; the next start makes up for a missing one.
 */
import { locks } from '../../db/locks.ts';
import type { IndexName } from '../fields.ts';
import { selectAllSpellings, selectRow, selectText, unnestCodes } from './derivation.ts';
import { derivedTables, indexes, isText, storedOf } from './layout.ts';

/** Makes the functions of this version in place of those of another. Takes no lock that a writer may hold. */
export function createFunctions(): string {
  return `
    ${createNoting()}

    ${indexes.map(createRefresh).join('\n')}
    ${indexes.map(createNotes).join('\n')}`;
}

/** The functions that also tell an engine outside of Postgres what it has to follow (outbox.ts). */
export function createNoting(): string {
  return `
    ${indexes.map(createLeave).join('\n')}

    create or replace function indexing.settle() returns trigger language plpgsql as $f$
    declare
      changed_contacts bigint[];
      changed_companies bigint[];
    begin
      -- An earlier one of this transaction has done it for all.
      if not exists (select from indexing.pending) then return null; end if;
      if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'contacts and companies are written in read committed transactions only';
      end if;
      perform pg_advisory_xact_lock(${locks.searchUpkeep});
      with settled as (delete from indexing.pending returning kind, ids), touched as (
        select distinct kind, id from settled cross join unnest(ids) as id
      )
      select array_agg(id) filter (where kind = 'companies'), array_agg(id) filter (where kind = 'contacts')
      into changed_companies, changed_contacts from touched;
      if current_setting('search.upkeep', true) = 'later' and not (select rebuilding from indexing.state) then
        changed_companies := indexing.leave_companies(changed_companies);
        changed_contacts := indexing.leave_contacts(changed_contacts);
      end if;
      perform indexing.refresh_companies(changed_companies);
      perform indexing.refresh_contacts(changed_contacts);
      if (select rebuilding from indexing.state) then
        insert into indexing.changed select 'companies', unnest(changed_companies);
        insert into indexing.changed select 'contacts', unnest(changed_contacts);
      end if;
      if exists (select from indexing.followed) then
        insert into indexing.outbox (kind, ids) select kind, ids
        from (values ('companies', changed_companies), ('contacts', changed_contacts)) as changed (kind, ids)
        where ids is not null;
      end if;
      return null;
    end $f$;

    create or replace function indexing.skips_upkeep() returns boolean language plpgsql as $f$
    begin
      if current_setting('search.upkeep', true) is distinct from 'off' then return false; end if;
      update indexing.state set stale = true where not stale;
      update indexing.followed set uid = null, building = null where uid is not null or building is not null;
      return true;
    end $f$;

    create or replace function indexing.clear() returns trigger language plpgsql as $f$
    begin
      perform pg_advisory_xact_lock(${locks.searchUpkeep});
      execute format('truncate search.%1$I, search.%1$I_text', tg_table_name);
      truncate search.employed;
      delete from search.terms where (attribute > 100) = (tg_table_name = 'companies');
      update indexing.followed set uid = null, building = null;
      return null;
    end $f$;`;
}

/** For tables without them: other ones are another migration. */
export function createTriggers(): string {
  return `
    ${indexes.flatMap((index) => [index, `${index}_metadata`].map(createNoteTriggers)).join('\n')}
    ${indexes.map((index) => createTrigger(index, 'truncate', 'clear')).join('\n')}
    create constraint trigger settle after insert on indexing.pending
      deferrable initially deferred for each row execute function indexing.settle();`;
}

/**
 * Derives rows again by their ids, of which some may be gone. The plans must not depend on how full the tables were
 * when a connection first ran this, so they are those for few rows in large tables. With bitmap scans, each term was
 * looked for among all of its attribute: 60 us of the 290 of an imported row.
 */
function createRefresh(index: IndexName): string {
  const row = columnsOf(index, false);
  const text = columnsOf(index, true);
  return `
    create or replace function indexing.refresh_${index}(ids bigint[]) returns void language plpgsql
    set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off
    set enable_mergejoin = off set enable_bitmapscan = off as $f$
    declare unused integer[]; left_alone bigint[];
    begin
      if ids is null then return; end if;
      insert into search.terms (attribute, rows, value, norm)
      select attribute, 0, value, norm(value) from (
        select distinct attribute, value from (${selectAllSpellings(index)} where ${index}.id = any (ids)) as spellings
      ) as used
      where value is not null and norm(value) <> '' and not exists (
        select from search.terms where terms.attribute = used.attribute and terms.value = used.value
      );

      with fresh as materialized (${selectRow(index, 'search')} where ${index}.id = any (ids)),
      stored as materialized (select * from search.${index} where id = any (ids)),
      gone as (delete from search.${index} where id in (select id from stored except select id from fresh)),
      put as (
        insert into search.${index} as kept (${row.join(', ')}) select ${row.join(', ')} from fresh
        on conflict (id) do update set (${row.join(', ')}) = row (${excluded(row)})
        where row (kept.*) is distinct from row (excluded.*)
      ),
      counted as (
        update search.terms set rows = rows + difference.times
        from (
          select code, sum(sign) as times from (
            select ${unnestCodes(index, 'fresh')} as code, 1 as sign from fresh
            union all select ${unnestCodes(index, 'stored')}, -1 from stored
          ) as uses where code <> 0 group by code having sum(sign) <> 0
        ) as difference where terms.id = difference.code
        returning terms.id, terms.rows
      )${index === 'contacts' ? countEmployed : ''}
      select ${index === 'contacts' ? '(select array_agg(company) from employed where contacts = 0)' : 'null'},
        (select array_agg(id) from counted where rows = 0) into left_alone, unused;
      if unused is not null then delete from search.terms where id = any (unused); end if;
      if left_alone is not null then delete from search.employed where company = any (left_alone); end if;

      delete from search.${index}_text where id = any (ids) and not exists (
        select from ${index} where ${index}.id = ${index}_text.id
      );
      insert into search.${index}_text as kept (${text.join(', ')})
      select ${text.join(', ')} from (${selectText(index)} where ${index}.id = any (ids)) as fresh
      on conflict (id) do update set (${text.join(', ')}) = row (${excluded(text)})
      where row (kept.*) is distinct from row (excluded.*);
    end $f$;`;
}

/** Those that the derived table has; that there are others is noted. Few rows in large tables, as above. */
function createLeave(index: IndexName): string {
  return `
    create or replace function indexing.leave_${index}(changed bigint[]) returns bigint[] language plpgsql
    set enable_hashjoin = off set enable_mergejoin = off as $f$
    declare known bigint[];
    begin
      select array_agg(stored.id) into known from unnest(changed) as id join search.${index} as stored using (id);
      if cardinality(changed) > coalesce(cardinality(known), 0) then
        update indexing.state set behind = true where not behind;
      end if;
      return known;
    end $f$;`;
}

const countEmployed = `, employed as (
        insert into search.employed as kept (company, contacts)
        select company, sum(sign) from (
          select company, 1 as sign from fresh union all select company, -1 from stored
        ) as uses where company <> 0 group by company having sum(sign) <> 0
        on conflict (company) do update set contacts = kept.contacts + excluded.contacts
        returning kept.company, kept.contacts
      )`;

function createNotes(index: IndexName): string {
  const note = (select: string) => `
    begin
      if indexing.skips_upkeep() then return null; end if;
      insert into indexing.pending select '${index}', array_agg(id) from (${select}) as touched having count(*) > 0;
      return null;
    end`;
  const metadata = `${index}_metadata`;
  return `
    create or replace function indexing.note_${index}() returns trigger language plpgsql as $f$
    ${note('select id from changed')} $f$;
    create or replace function indexing.note_${metadata}() returns trigger language plpgsql as $f$
    ${note(`select ${index}.id from changed join ${index} on ${index}.uuid = changed.uuid`)} $f$;`;
}

const createNoteTriggers = (table: string): string =>
  (['insert', 'update', 'delete'] as const).map((event) => createTrigger(table, event, `note_${table}`)).join('\n');

function createTrigger(table: string, event: 'insert' | 'update' | 'delete' | 'truncate', action: string): string {
  const changed = { insert: 'new', update: 'new', delete: 'old', truncate: undefined }[event];
  return `
    create trigger search_${event} after ${event} on ${table}
      ${changed ? `referencing ${changed} table as changed` : ''}
      for each statement execute function indexing.${action}();`;
}

function columnsOf(index: IndexName, ofText: boolean): string[] {
  const columns = storedOf(index)
    .filter((stored) => isText(stored) === ofText)
    .map(({ column }) => column);
  return ['id', ...columns, ...(index === 'contacts' && !ofText ? ['company'] : [])];
}

const excluded = (columns: string[]): string => columns.map((column) => `excluded.${column}`).join(', ');

export const shareDerived = `lock table ${derivedTables.map((table) => `search.${table}`).join(', ')} in access share mode`;
