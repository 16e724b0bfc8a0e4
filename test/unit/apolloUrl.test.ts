import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AppError } from '../../src/errors.ts';
import { readApolloUrl } from '../../src/features/apollo/url.ts';

const parameters = (url: string) => Object.fromEntries(readApolloUrl(url).parameters);
const query = (text: string) => parameters(`https://app.apollo.io/#/people?${text}`);

describe('readApolloUrl', () => {
  describe('takes addresses of apollo.io', () => {
    for (const url of [
      'https://app.apollo.io/#/people?page=1',
      'http://apollo.io/#/people?page=1',
      'HTTPS://App.Apollo.IO/#/people?page=1',
      'https://a.b-c.apollo.io:8443/#/people?page=1',
      'https://app.apollo.io./#/people?page=1',
      'app.apollo.io/#/people?page=1',
      '//app.apollo.io/#/people?page=1',
      '  https://app.apollo.io#/people?page=1\n',
    ]) {
      it(JSON.stringify(url), () => assert.deepEqual(parameters(url), { page: ['1'] }));
    }
  });

  describe('refuses', () => {
    for (const url of [
      'https://notapollo.io/#/people?page=1',
      'https://apollo.io.evil.com/#/people?page=1',
      'https://apollo.ioevil.com/',
      'https://evil.com/apollo.io',
      'https://evil.com/?https://app.apollo.io/',
      'https://evil.com/#https://app.apollo.io/#/people?page=1',
      'https://app.apollo.io@evil.com/',
      'https://app.apollo.io:x@evil.com/',
      'https://evil.com@app.apollo.io/',
      'https://evil.com\\@app.apollo.io/',
      'https://app.apollo.io\\.evil.com/',
      'https://app.apollo.io%2eevil.com/',
      'https://аpollo.io/',
      'https://.apollo.io/',
      'https://apollo.io:port/',
      'https:///apollo.io/',
      'https://',
      'people?page=1',
      '/#/people?personTitles[]=CEO',
      '?personTitles[]=CEO',
      'javascript:alert(1)//app.apollo.io/',
      'javascript://app.apollo.io/%0aalert(1)',
      'data:text/html,app.apollo.io',
      'ftp://app.apollo.io/',
      'file://app.apollo.io/',
      ' ',
      'a.'.repeat(16_000),
      `${'https://'.repeat(4000)}apollo.io`,
      'x'.repeat(32_768),
    ]) {
      it(JSON.stringify(url.slice(0, 60)), () => {
        assert.throws(
          () => readApolloUrl(url),
          (error) => error instanceof AppError && error.status === 422 && error.message.startsWith('/url must be'),
        );
      });
    }
  });

  it('reads what stands after the hash, also when a query stands before it', () => {
    const { hashPath, queryString } = readApolloUrl('https://app.apollo.io/?utm=1#/people?page=2');
    assert.deepEqual([hashPath, queryString], ['/people', 'page=2']);
  });

  it('reads the ordinary query when there is none after the hash', () => {
    assert.deepEqual(parameters('https://app.apollo.io/people?page=2'), { page: ['2'] });
    assert.deepEqual(parameters('https://app.apollo.io/people?page=2#top'), { page: ['2'] });
    assert.deepEqual(parameters('https://app.apollo.io/people?page=2#/x?'), { page: ['2'] });
  });

  it('keeps the order of names and values, repeats and blanks', () => {
    const { parameters: read } = readApolloUrl('https://app.apollo.io/#/people?b=2&a=1&b=&b=2&&c');
    assert.deepEqual(
      [...read],
      [
        ['b', ['2', '', '2']],
        ['a', ['1']],
        ['c', ['']],
      ],
    );
  });

  it('takes everything after the first equals sign and the first hash for the value', () => {
    assert.deepEqual(query('t=a=b?c#d'), { t: ['a=b?c#d'] });
  });

  it('decodes percent-encoding once, and plus signs as spaces', () => {
    assert.deepEqual(query('t=Travel%20%26+Expense%2520%2B1'), { t: ['Travel & Expense%20+1'] });
    assert.deepEqual(query('t=Zo%C3%AB'), { t: ['Zoë'] });
  });

  it('takes names with encoded brackets, or a space before them, for the same', () => {
    assert.deepEqual(query('t[]=1&t%5B%5D=2&t%5b%5d=3&t []=4&t+[]=5&t%20%5B%5D=6&+t[]+=7'), {
      't[]': ['1', '2', '3', '4', '5', '6', '7'],
    });
  });

  it('keeps broken percent-encoding as it is written', () => {
    assert.deepEqual(query('t=100%&u=%zz%20x&v=%E9t%C3%A9&w=%&x=%C3%28'), {
      t: ['100%'],
      u: ['%zz x'],
      v: ['%E9té'],
      w: ['%'],
      x: ['%C3%28'],
    });
  });

  it('loses nothing of any query', () => {
    const piece = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece), { maxLength: 20 }), (pairs) => {
        const text = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
        const values = [...readApolloUrl(`https://app.apollo.io/#/people?${text}`).parameters.values()].flat();
        assert.equal(values.length, pairs.length);
        assert.deepEqual(values.sort(), pairs.map(([, value]) => value).sort());
      }),
    );
  });
});
