import assert from 'node:assert/strict';
import { startService, type TestService } from '../../support/service.ts';

const password = 'correct horse battery';

for (const operation of ['registerUser', 'registerUserV2'] as const) {
  describe(operation, () => {
    let service: TestService;
    before(async () => {
      service = await startService();
    });
    after(() => service.stop());

    const register = (fields: object) =>
      service.call(operation, { json: { name: 'Ann Lee', email: 'ann@example.com', password, ...fields } });

    const faultsOf = async (fields: object) => {
      const { status, body } = await register({ email: 'faulty@example.com', ...fields });
      assert.equal(status, 422);
      return (body.errors as { pointer: string; code: string }[]).map((fault) => fault.pointer).sort();
    };

    describe('403', () => {
      it('makes no accounts while registration is closed, and says so', async () => {
        const closed = await startService({ registration: 'closed' });
        const { status, body } = await closed.call(operation, {
          json: { name: 'Ann Lee', email: 'ann@example.com', password },
        });
        const accounts = await closed.knex('users').select('email');
        await closed.stop();
        assert.deepEqual([status, body.code, accounts], [403, 'forbidden', []]);
        assert.match(body.detail, /closed/);
      });
    });

    describe('201', () => {
      it('makes a Member with the usual settings and signs it in', async () => {
        const { status, body } = await register({ email: 'first@example.com' });
        assert.equal(status, 201);
        assert.equal(body.token_type, 'bearer');
        assert.equal(body.expires_in, service.config.accessTokenMinutes * 60);
        const profile = await service.call('getProfile', { token: body.access_token });
        assert.equal(profile.body.id, body.user.id);
        assert.deepEqual(
          { name: profile.body.name, role: profile.body.role, timezone: profile.body.timezone },
          { name: 'Ann Lee', role: 'Member', timezone: 'UTC' },
        );
        assert.deepEqual(profile.body.notifications, { weeklyReports: true, newLeadAlerts: true });
      });

      it('stores the e-mail address trimmed and in lower case, and the name trimmed', async () => {
        const { body } = await register({ email: '  Big.Letters@Example.COM ', name: '  Zoë  ' });
        assert.equal(body.user.email, 'big.letters@example.com');
        const [row] = await service.knex('users').where({ id: body.user.id });
        assert.deepEqual([row.email, row.name], ['big.letters@example.com', 'Zoë']);
      });

      it('keeps an argon2id hash with the recommended cost, never the password', async () => {
        const { body } = await register({ email: 'hashed@example.com' });
        const [row] = await service.knex('users').where({ id: body.user.id });
        assert.match(row.password_hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      });

      it('takes passwords of 8 and of 128 characters, counted as people count them', async () => {
        for (const [index, long] of ['🐎'.repeat(8), '🐎'.repeat(128)].entries()) {
          const email = `length${index}@example.com`;
          assert.equal((await register({ email, password: long })).status, 201);
          assert.equal((await service.call('loginUser', { json: { email, password: long } })).status, 200);
        }
      });

      it('makes one account of fifty registrations at once', async () => {
        const replies = await Promise.all(Array.from({ length: 50 }, () => register({ email: 'race@example.com' })));
        const statuses = replies.map((reply) => reply.status).sort();
        assert.deepEqual(statuses, [201, ...Array(49).fill(409)]);
        assert.equal((await service.knex('users').where({ email: 'race@example.com' })).length, 1);
      });
    });

    describe('409', () => {
      it('refuses an address that is taken, in whatever case', async () => {
        await register({ email: 'taken@example.com' });
        const { status, body } = await register({ email: 'TAKEN@example.com' });
        assert.equal(status, 409);
        assert.equal(body.code, 'email_taken');
      });
    });

    describe('422', () => {
      it('names every fault at once', async () => {
        assert.deepEqual(await faultsOf({ name: '', email: 'nobody', password: 'short' }), [
          '/email',
          '/name',
          '/password',
        ]);
      });

      it('wants name, e-mail address and password', async () => {
        const { body } = await service.call(operation, { json: {} });
        assert.deepEqual(body.errors.map((fault: { pointer: string }) => fault.pointer).sort(), [
          '/email',
          '/name',
          '/password',
        ]);
      });

      it('wants a body', async () => {
        assert.equal((await service.call(operation)).status, 422);
      });

      it('refuses addresses that are none', async () => {
        const wrong = ['a@b', '@example.com', 'a b@example.com', 'a@@example.com', `${'a'.repeat(250)}@example.com`];
        for (const email of wrong) assert.deepEqual(await faultsOf({ email }), ['/email'], email);
      });

      it('refuses passwords of 7 and of 129 characters', async () => {
        for (const wrong of ['🐎'.repeat(7), 'x'.repeat(129)]) {
          assert.deepEqual(await faultsOf({ password: wrong }), ['/password']);
        }
      });

      it('refuses a name of white space or of 201 characters', async () => {
        for (const name of ['   ', 'x'.repeat(201)]) assert.deepEqual(await faultsOf({ name }), ['/name']);
      });

      it('refuses a role and any other field it does not know', async () => {
        assert.deepEqual(await faultsOf({ role: 'Admin', is_active: true }), ['/is_active', '/role']);
      });
    });
  });

  describe(`${operation} 429`, () => {
    let service: TestService;
    before(async () => {
      service = await startService({ registrationsPerHour: 3, trustProxy: true });
    });
    after(() => service.stop());

    const registerFrom = (address: string, email: string) =>
      service.call(operation, {
        json: { name: 'Ann', email, password },
        headers: { 'X-Forwarded-For': address },
      });

    it('refuses the fourth registration of an address, and says when to try again', async () => {
      for (const number of [1, 2, 3]) {
        assert.equal((await registerFrom('192.0.2.1', `user${number}@example.com`)).status, 201);
      }
      const { status, body, headers } = await registerFrom('192.0.2.1', 'user4@example.com');
      assert.equal(status, 429);
      assert.equal(body.code, 'rate_limited');
      const wait = Number(headers['retry-after']);
      assert.ok(Number.isInteger(wait) && wait > 0 && wait <= 3600, `Retry-After: ${wait}`);
      assert.equal((await registerFrom('192.0.2.2', 'user4@example.com')).status, 201);
    });

    it('refuses the fourth registration of an e-mail address, from wherever', async () => {
      const statuses: number[] = [];
      for (const number of [1, 2, 3, 4]) {
        statuses.push((await registerFrom(`198.51.100.${number}`, 'popular@example.com')).status);
      }
      assert.deepEqual(statuses, [201, 409, 409, 429]);
    });
  });
}
