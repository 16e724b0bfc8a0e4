/**
 * The text functions that SQL and TypeScript share; test/search/text.test.ts holds each pair together.
 *
 *   norm(text)            = normalize()      src/search/normalize.ts
 *   technology_uid(text)  = technologyUid()  src/search/technologyUid.ts
 *   url_domain(text)      = urlDomain()      src/search/urlDomain.ts
 *
 * Postgres' own notion of case, white space and letters depends on its version, collation and libc, so these come
 * as data from the Unicode tables of the Node that runs this migration. Two Nodes can differ only in characters that
 * the older one does not know yet; the functions stay as they were made, also when Postgres is upgraded.
 *
 * The bodies name nothing but pg_catalog, or are parsed when made ("return"), so they work under any search_path, as
 * index builds and restores need.
 */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  const space = classOf(/\s/u);
  // What an ASCII host cannot have in it, and white space.
  const notInHost = String.raw`\u0001-\u002c\u002f\u003a-\u005e\u0060\u007b-\u007f${space}`;
  const learnNfkd = await newerForms(knex, 'NFKD');
  const learnNfkc = await newerForms(knex, 'NFKC');

  await raw(
    knex,
    String.raw`
    create function norm_unicode(x text) returns text language plpgsql immutable strict parallel safe as $f$
    begin
      ${learnNfkd}
      x := regexp_replace(normalize(x, NFKD), '[${classOf(/\p{M}/u)}]+', '', 'g');
      x := btrim(regexp_replace(lower(x collate "C"), '[${space}]+', ' ', 'g'), ' ');
      if octet_length(x) = char_length(x) then return x; end if;
      ${toLower((char) => char.normalize('NFKD') === char)}
      return replace(x, 'ς', 'σ');
    end $f$;

    -- Small enough to be inlined; what most text is (printable ASCII, single spaces) never leaves it.
    create function norm(x text) returns text language sql immutable parallel safe
    return case
      when x collate "C" ~ '^([!-~]+( [!-~]+)*)?$' then lower(x collate "C")
      else norm_unicode(x)
    end;

    create function replace_non_words(normalized text, by text) returns text
    language plpgsql immutable strict parallel safe as $f$
    begin
      if octet_length(normalized) = char_length(normalized) then
        return regexp_replace(normalized, '[^a-z0-9]+', by, 'g');
      end if;
      return regexp_replace(normalized, '[^${classOf(/[\p{L}\p{N}]/u)}]+', by, 'g');
    end $f$;

    create function technology_uid(x text) returns text language sql immutable parallel safe
    return replace_non_words(norm(x), '_');

    create function url_domain(x text) returns text language plpgsql immutable strict parallel safe as $f$
    begin
      if octet_length(x) > char_length(x) then
        ${learnNfkc}
        x := replace(normalize(x, NFKC), 'İ', 'i̇');
        ${toLower((char) => char !== 'İ')}
      end if;
      x := regexp_replace(lower(x collate "C"), '^[${space}]+|[${space}]+$', '', 'g');
      x := substring(x from '^(?:(?:[a-z][a-z0-9+.-]*:)?[/\\]{2,})?(?:[^/?#\\]*@)?([^/?#\\@]*)');
      x := regexp_replace(x, '[.]?(?::[0-9]*)?$', '');
      x := regexp_replace(x, '^(?:www[.])+(?=[^.]+[.])', '');
      if x ~ '^[^${notInHost}.]+(?:[.][^${notInHost}.]+)+$' then return x; end if;
      return null;
    end $f$;
  `,
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop function url_domain(text);
    drop function technology_uid(text);
    -- Of databases that were made when there was one.
    drop function if exists padded_words(text);
    drop function replace_non_words(text, text);
    drop function norm(text);
    drop function norm_unicode(text);
  `);
}

/** Every code point that Postgres can hold. */
function* characters(): Generator<string> {
  for (let point = 1; point < 0x110000; point += point === 0xd7ff ? 0x801 : 1) yield String.fromCodePoint(point);
}

const pointEscape = (point: number) => String.raw`\U${point.toString(16).padStart(8, '0')}`;

/** The characters that match, as the inside of a bracket expression. */
function classOf(pattern: RegExp): string {
  const ranges: { from: number; to: number }[] = [];
  for (const char of characters()) {
    if (!pattern.test(char)) continue;
    const point = char.codePointAt(0) as number;
    const last = ranges.at(-1);
    if (last?.to === point - 1) last.to = point;
    else ranges.push({ from: point, to: point });
  }
  return ranges
    .map(({ from, to }) => (from === to ? pointEscape(from) : `${pointEscape(from)}-${pointEscape(to)}`))
    .join('');
}

/**
 * Statements that lower the case of x, letter by letter. translate() walks its map for every character, so it is
 * called only when there is something to lower, and the hundreds of letters outside Latin, Greek and Cyrillic apart.
 */
function toLower(wanted: (char: string) => boolean): string {
  const upper = [...characters()].filter((char) => char > '\x7f' && char.toLowerCase() !== char && wanted(char));
  const common = upper.filter((char) => char < '\u0530').join('');
  const rare = upper.filter((char) => char >= '\u0530').join('');
  return [common, rare]
    .map((chars) => `if x ~ '[${chars}]' then x := translate(x, '${chars}', '${chars.toLowerCase()}'); end if;`)
    .join(' ');
}

/** Statements that normalize in x the characters that this Node knows and this Postgres is too old for. */
async function newerForms(knex: Knex, form: 'NFKD' | 'NFKC'): Promise<string> {
  const changed = [...characters()].filter((char) => char.normalize(form) !== char);
  const { rows } = await knex.raw<{ rows: { char: string }[] }>(
    `select char from unnest(?::text[], ?::text[]) as t (char, form) where normalize(char, ${form}) <> form`,
    [changed, changed.map((char) => char.normalize(form))],
  );
  if (rows.length === 0) return '';
  const replacements = rows.map(({ char }) => `x := replace(x, '${char}', '${char.normalize(form)}');`).join(' ');
  return `if x ~ '[${rows.map(({ char }) => char).join('')}]' then ${replacements} end if;`;
}

/** Runs SQL with question marks in it, which knex would take for bindings. */
async function raw(knex: Knex, sql: string): Promise<void> {
  await knex.raw(sql.replaceAll('?', '\\?'));
}
