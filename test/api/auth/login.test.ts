import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';

for (const operation of ['loginUser', 'loginUserV2'] as const) {
  describe(operation, () => {
    let service: TestService;
    let member: Account;
    before(async () => {
      service = await startService();
      member = await service.signIn('Member');
    });
    after(() => service.stop());

    const login = (email: string, password: string) => service.call(operation, { json: { email, password } });

    describe('200', () => {
      it('gives tokens of a new session of the account', async () => {
        const { status, body } = await login(member.email, member.password);
        assert.equal(status, 200);
        assert.deepEqual(body.user, { id: member.userId, email: member.email });
        assert.equal((await service.call('getSession', { token: body.access_token })).status, 200);
        assert.equal((await service.call('getSession', { token: member.token })).status, 200, 'the other one goes on');
      });

      it('takes the address in any case and with white space around it', async () => {
        assert.equal((await login(` ${member.email.toUpperCase()} `, member.password)).status, 200);
      });

      it('takes the same password from another keyboard', async () => {
        const json = { name: 'Zoë', email: 'zoe@example.com', password: 'caf\u00e9 cr\u00e8me' };
        await service.call('registerUser', { json });
        assert.equal((await login(json.email, 'cafe\u0301 cre\u0300me')).status, 200);
      });
    });

    describe('401', () => {
      it('answers a wrong password and an unknown address alike', async () => {
        const wrong = await login(member.email, 'not the password');
        const unknown = await login('nobody@example.com', 'not the password');
        assert.equal(wrong.status, 401);
        assert.equal(wrong.body.code, 'credentials_invalid');
        assert.equal(wrong.headers['www-authenticate'], 'Bearer');
        const { request_id: _wrongId, ...wrongBody } = wrong.body;
        const { request_id: _unknownId, ...unknownBody } = unknown.body;
        assert.equal(unknown.status, 401);
        assert.deepEqual(unknownBody, wrongBody);
      });

      it('tells nothing of a disabled account to somebody with a wrong password', async () => {
        const disabled = await service.signIn('Member');
        await service.knex('users').where({ id: disabled.userId }).update({ is_active: false });
        assert.equal((await login(disabled.email, 'not the password')).body.code, 'credentials_invalid');
      });
    });

    describe('403', () => {
      it('tells the owner of a disabled account so', async () => {
        const disabled = await service.signIn('Member');
        await service.knex('users').where({ id: disabled.userId }).update({ is_active: false });
        const { status, body } = await login(disabled.email, disabled.password);
        assert.equal(status, 403);
        assert.equal(body.code, 'account_disabled');
      });
    });

    describe('422', () => {
      it('names every fault at once', async () => {
        const { status, body } = await service.call(operation, { json: { email: 'nobody', user: 'x' } });
        assert.equal(status, 422);
        const pointers = body.errors.map((fault: { pointer: string }) => fault.pointer).sort();
        assert.deepEqual(pointers, ['/email', '/password', '/user']);
      });

      it('wants a body', async () => {
        assert.equal((await service.call(operation)).status, 422);
      });
    });
  });

  describe(`${operation} 429`, () => {
    let service: TestService;
    before(async () => {
      service = await startService({ loginsPerMinute: 3, trustProxy: true });
    });
    after(() => service.stop());

    const loginFrom = (address: string, email: string, password: string) =>
      service.call(operation, { json: { email, password }, headers: { 'X-Forwarded-For': address } });

    const failFrom = async (address: string, email: string, times: number) => {
      for (let attempt = 0; attempt < times; attempt++) {
        assert.equal((await loginFrom(address, email, 'not the password')).status, 401);
      }
    };

    it('refuses an address after three failures, whatever the accounts', async () => {
      const { email, password } = await service.signIn('Member');
      for (const number of [1, 2, 3]) await failFrom('192.0.2.1', `nobody${number}@example.com`, 1);
      const { status, body, headers } = await loginFrom('192.0.2.1', email, password);
      assert.equal(status, 429);
      assert.equal(body.code, 'rate_limited');
      const wait = Number(headers['retry-after']);
      assert.ok(Number.isInteger(wait) && wait > 0 && wait <= 60, `Retry-After: ${wait}`);
      assert.equal((await loginFrom('192.0.2.2', email, password)).status, 200, 'another address may');
    });

    it('refuses an account after three failures, whatever the addresses, the right password included', async () => {
      const { email, password } = await service.signIn('Member');
      for (const number of [1, 2, 3]) await failFrom(`198.51.100.${number}`, email.toUpperCase(), 1);
      assert.equal((await loginFrom('198.51.100.9', email, password)).status, 429);
    });

    it('counts no successful login', async () => {
      const { email, password } = await service.signIn('Member');
      const replies = await Promise.all(Array.from({ length: 8 }, () => loginFrom('192.0.2.3', email, password)));
      assert.ok(replies.every((reply) => reply.status === 200));
    });

    it('forgets the failures of an account, but not those of an address, when its owner logs in', async () => {
      const { email, password } = await service.signIn('Member');
      await failFrom('203.0.113.1', email, 2);
      assert.equal((await loginFrom('203.0.113.2', email, password)).status, 200);
      await failFrom('203.0.113.2', email, 2);
      await failFrom('203.0.113.1', email, 1);
      assert.equal((await loginFrom('203.0.113.1', 'other@example.com', password)).status, 429);
    });

    it('lets a burst have no more attempts than one after the other would, but for those under way', async () => {
      const { email } = await service.signIn('Member');
      const burst = Array.from({ length: 30 }, (_, index) => loginFrom(`198.18.0.${index}`, email, 'not the password'));
      const failures = (await Promise.all(burst)).filter((reply) => reply.status === 401);
      assert.ok(failures.length >= 3 && failures.length <= 5, `${failures.length} passwords were tried`);
    });

    it('counts the whole /64 network of an IPv6 address as one client', async () => {
      for (const number of [1, 2, 3]) await failFrom(`2001:db8::${number}`, `v6${number}@example.com`, 1);
      assert.equal((await loginFrom('2001:db8::4', 'v64@example.com', 'not the password')).status, 429);
      assert.equal((await loginFrom('2001:db8:0:1::4', 'v64@example.com', 'not the password')).status, 401);
    });
  });
}
