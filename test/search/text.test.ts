/** Text in SQL and in TypeScript is the same text: each function against its twin. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalize } from '../../src/search/normalize.ts';
import { technologyUid } from '../../src/search/technologyUid.ts';
import { urlDomain } from '../../src/search/urlDomain.ts';
import { splitWords } from '../../src/search/words.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { nastyTexts } from './fixtures.ts';

type Twin = (text: string) => string | null;

const twins: Record<string, Twin> = {
  norm: normalize,
  technology_uid: technologyUid,
  words_of: (text) =>
    splitWords(text)
      .map((word) => [...word].slice(0, 200).join(''))
      .join(' '),
  url_domain: urlDomain,
};

const toSql = (name: string, text: string) =>
  name === 'words_of' ? `array_to_string(search.words_of(norm(${text})), ' ')` : `${name}(${text})`;

describe('text in SQL and in TypeScript', () => {
  let database: TestDatabase;

  before(async () => {
    database = await createTestDatabase({ poolMax: 1 });
  });
  after(() => database.drop());

  const ask = async (name: string, texts: string[]): Promise<(string | null)[]> => {
    const sql = `select ${toSql(name, 'text')} as result from unnest(?::text[]) with ordinality as t (text, n) order by n`;
    const { rows } = await database.knex.raw<{ rows: { result: string | null }[] }>(sql, [texts]);
    return rows.map((row) => row.result);
  };

  async function agree(name: string, twin: Twin, texts: string[]): Promise<void> {
    for (let at = 0; at < texts.length; at += 20_000) {
      const batch = texts.slice(at, at + 20_000);
      const results = await ask(name, batch);
      const wrong = batch.filter((text, i) => results[i] !== twin(text));
      assert.deepEqual(
        wrong.slice(0, 5).map((text) => ({ text, twin: twin(text), sql: results[batch.indexOf(text)] })),
        [],
        `${wrong.length} differ`,
      );
    }
  }

  for (const [name, twin] of Object.entries(twins)) {
    it(`${name} agrees on every assigned character`, async () => {
      const wrap = name === 'url_domain' ? (char: string) => `//a${char}.Com` : (char: string) => `x${char} A`;
      await agree(name, twin, assigned().map(wrap));
    });

    it(`${name} agrees on strings of difficult ones`, async () => {
      const piece = fc.constantFrom(...nastyTexts.filter((text) => text !== null), ...pieces);
      const drawn = fc.sample(fc.array(piece, { maxLength: 8 }), 3000).map((parts) => parts.join(''));
      const nulls = /\0/g;
      const any = fc.sample(fc.string({ unit: 'binary' }), 3000).map((text) => text.replace(nulls, ''));
      await agree(name, twin, [...drawn, ...any]);
    });

    it(`${name} is null for null`, async () => {
      const { rows } = await database.knex.raw(`select ${toSql(name, 'null')} as result`);
      assert.equal(rows[0].result, null);
    });
  }

  it('text in its compared form is its own compared form', () => {
    for (const char of assigned()) {
      for (const text of [char, `a${char}b`, ` ${char}`]) {
        assert.equal(normalize(normalize(text)), normalize(text));
        assert.equal(technologyUid(technologyUid(text)), technologyUid(text));
      }
      const domain = urlDomain(`a${char}.com`);
      if (domain !== null) assert.equal(urlDomain(domain), domain);
    }
  });

  const same: [string, string][] = [
    ['CAFÉ', 'cafe\u0301'],
    ['İSTANBUL', 'istanbul'],
    ['ΣΟΦΟΣ', 'σοφος'],
    ['ﬁve', 'FIVE'],
    ['Ａ１', 'a1'],
    [' a\u00a0\u2003\tb ', 'a b'],
    ['한국', '한국'],
    ['Å', 'Å'],
  ];
  for (const [one, other] of same) {
    it(`${JSON.stringify(one)} is ${JSON.stringify(other)}`, async () => {
      assert.equal(normalize(one), normalize(other));
      const [left, right] = await ask('norm', [one, other]);
      assert.equal(left, right);
    });
  }

  it('keeps apart what is not the same', () => {
    for (const [one, other] of [
      ['ß', 'ss'],
      ['ø', 'o'],
      ['ı', 'i'],
      ['a\u200bb', 'ab'],
    ] as const) {
      assert.notEqual(normalize(one), normalize(other));
    }
  });

  const uids = {
    'Google Cloud Hosting': 'google_cloud_hosting',
    '.NET': '_net',
    'C++': 'c_',
    'Café 2.0': 'cafe_2_0',
    '': '',
  };
  for (const [name, uid] of Object.entries(uids)) {
    it(`the uid of ${JSON.stringify(name)} is ${JSON.stringify(uid)}`, () => assert.equal(technologyUid(name), uid));
  }

  const domains: Record<string, string | null> = {
    'https://www.Acme.com/about?x=1#y': 'acme.com',
    'acme.com': 'acme.com',
    '  ACME.com:8080/  ': 'acme.com',
    'http://user:p@ss@www.acme.co.uk:80': 'acme.co.uk',
    '//acme.com': 'acme.com',
    'https:\\\\acme.com\\x': 'acme.com',
    'www.com': 'www.com',
    'www.www.acme.com': 'acme.com',
    'wwwacme.com': 'wwwacme.com',
    'acme.com.': 'acme.com',
    'http://1.2.3.4:5/': '1.2.3.4',
    'MÜLLER.de': 'müller.de',
    'mu\u0308ller.de': 'müller.de',
    'ｗｗｗ．ａｃｍｅ．ｃｏｍ': 'acme.com',
    'n/a': null,
    none: null,
    localhost: null,
    '': null,
    'acme..com': null,
    'acme inc.com': null,
    '.com': null,
  };
  for (const [url, domain] of Object.entries(domains)) {
    it(`the domain of ${JSON.stringify(url)} is ${domain}`, () => assert.equal(urlDomain(url), domain));
  }
});

const pieces = [
  ' ',
  '\t',
  '\u00a0',
  '\u0301',
  'İ',
  'i',
  'ς',
  'Σ',
  'www.',
  '.',
  '..',
  ':',
  ':80',
  '/',
  '//',
  '\\',
  '@',
  '?',
  '#',
  'http://',
  'a',
  'B-',
  'com',
  'É',
  '１',
];

/** Private use apart: it is assigned, to nothing, 137,000 times. */
function assigned(): string[] {
  const chars: string[] = [];
  for (let point = 1; point < 0xe0200; point++) {
    const char = String.fromCodePoint(point);
    if (!/\p{C}/u.test(char) || /\p{Cc}|\p{Cf}/u.test(char)) chars.push(char);
  }
  return chars;
}
