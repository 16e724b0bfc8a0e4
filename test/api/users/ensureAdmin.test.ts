import assert from 'node:assert/strict';
import { pino } from 'pino';
import { ensureAdmin } from '../../../src/features/users/ensureAdmin.ts';
import { startService, type TestService } from '../../support/service.ts';

const admin = { email: 'Root@Example.com', password: 'correct horse battery' };

describe('ensureAdmin', () => {
  let service: TestService;
  let lines: string[];
  beforeEach(async () => {
    service = await startService();
    lines = [];
  });
  afterEach(() => service.stop());

  const ensure = () => {
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    return ensureAdmin({ knex: service.knex, log }, admin);
  };
  const login = (password = admin.password) => service.call('loginUser', { json: { email: admin.email, password } });

  it('makes an Admin that can log in', async () => {
    await ensure();
    const { body } = await login();
    assert.equal((await service.call('getProfile', { token: body.access_token })).body.role, 'Admin');
  });

  it('makes one when several processes start at once', async () => {
    await Promise.all([ensure(), ensure(), ensure()]);
    assert.equal((await service.knex('users')).length, 1);
  });

  it('leaves an Admin as it is, its password included', async () => {
    await ensure();
    await ensureAdmin(
      { knex: service.knex, log: pino({ level: 'silent' }) },
      { ...admin, password: 'another password' },
    );
    assert.equal((await login()).status, 200);
    assert.equal((await login('another password')).status, 401);
  });

  it('leaves a Member as it is, and says so', async () => {
    await service.call('registerUser', { json: { name: 'Ann', ...admin } });
    await ensure();
    const [user] = await service.knex('users');
    assert.equal(user.role, 'Member');
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /Member/);
  });

  it('never logs the password', async () => {
    await ensure();
    assert.ok(!lines.join().includes(admin.password));
  });
});
