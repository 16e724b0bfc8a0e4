import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table ai_chats (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null references users (id) on delete cascade,
      title text not null,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );
    create index ai_chats_created_idx on ai_chats (user_id, created_at, id);
    create index ai_chats_updated_idx on ai_chats (user_id, updated_at, id);

    -- json, not jsonb: contacts come back as they were written. Whoever changes messages holds the chat's row.
    create table ai_chat_messages (
      chat_id uuid not null references ai_chats (id) on delete cascade,
      position integer not null,
      sender text not null check (sender in ('user', 'ai')),
      text text not null,
      contacts json,
      -- What the assistant searched for: its filters and how many they found.
      search json,
      primary key (chat_id, position)
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table ai_chat_messages; drop table ai_chats;');
}
