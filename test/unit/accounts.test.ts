import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { clientNetwork } from '../../src/features/auth/clientNetwork.ts';
import { hashPassword, verifyPassword } from '../../src/features/auth/passwords.ts';
import { createSlots } from '../../src/features/auth/slots.ts';
import { isTimeZone } from '../../src/features/users/timeZone.ts';

describe('clientNetwork', () => {
  it('is an IPv4 address as it is, also when written as IPv6', () => {
    assert.equal(clientNetwork('192.0.2.1'), '192.0.2.1');
    assert.equal(clientNetwork('::ffff:192.0.2.1'), '192.0.2.1');
  });

  it('is the first 64 bits of an IPv6 address, however it is written', () => {
    for (const ip of [
      '2001:db8::1',
      '2001:0DB8:0:0:1:2:3:4',
      '2001:db8::8:0:0:1',
      '2001:db8::%eth0',
      '2001:db8::192.0.2.1',
    ]) {
      assert.equal(clientNetwork(ip), '2001:db8:0:0::/64', ip);
    }
    assert.equal(clientNetwork('1:2:3:4:5:6:7:8'), '1:2:3:4::/64');
    assert.equal(clientNetwork('::1'), '0:0:0:0::/64');
  });

  it('is the text itself when that is no address', () => {
    assert.equal(clientNetwork('unknown'), 'unknown');
    assert.equal(clientNetwork(''), '');
  });
});

describe('passwords', () => {
  it('say no for an account that does not exist, after the same work', async () => {
    assert.equal(await verifyPassword('anything', undefined), false);
  });

  it('are hashed with a salt of their own', async () => {
    const hashes = await Promise.all([hashPassword('the same one'), hashPassword('the same one')]);
    assert.notEqual(hashes[0], hashes[1]);
    for (const hash of hashes) assert.equal(await verifyPassword('the same one', hash), true);
    assert.equal(await verifyPassword('another one', hashes[0]), false);
  });
});

describe('slots', () => {
  it('run so many at once and no more, in order of arrival, failures included', async () => {
    const inSlot = createSlots(2);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const work = (number: number) => async () => {
      started.push(number);
      running += 1;
      most = Math.max(most, running);
      await sleep(1);
      running -= 1;
      if (number % 3 === 0) throw new Error(`${number} fails`);
      return number;
    };
    const results = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map((number) => inSlot(work(number))));
    assert.equal(most, 2);
    assert.deepEqual(started, [0, 1, 2, 3, 4, 5, 6]);
    assert.deepEqual(results.filter((result) => result.status === 'rejected').length, 3);
  });
});

describe('isTimeZone', () => {
  it('takes names of the IANA database, links included', () => {
    const names = [
      'UTC',
      'Etc/GMT+5',
      'America/New_York',
      'America/Argentina/Buenos_Aires',
      'Asia/Kolkata',
      'Europe/Kyiv',
    ];
    for (const name of names) assert.equal(isTimeZone(name), true, name);
  });

  it('refuses offsets, misspellings and anything else', () => {
    const names = [
      '+05:30',
      'utc',
      'america/new_york',
      'AMERICA/NEW_YORK',
      'Mars/Phobos',
      '',
      ' UTC',
      'UTC\n',
      'a/b/c/d',
    ];
    for (const name of names) assert.equal(isTimeZone(name), false, name);
  });
});
