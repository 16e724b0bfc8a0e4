import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- An uploaded picture takes the place of a URL, and the other way round.
    alter table users add column avatar_id uuid;
    alter table users add constraint users_one_avatar check (avatar_id is null or avatar_url is null);

    -- Stored files that nothing refers to any more, or not yet: db/fileRemovals.ts.
    create table file_removals (
      key text primary key,
      due_at timestamptz not null
    );
    create index file_removals_due_at_idx on file_removals (due_at);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table file_removals; alter table users drop column avatar_id;');
}
