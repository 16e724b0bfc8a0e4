import assert from 'node:assert/strict';
import { startService, type TestService } from '../../support/service.ts';

for (const operation of ['getProfile', 'getProfileV2'] as const) {
  describe(operation, () => {
    let service: TestService;
    before(async () => {
      service = await startService();
    });
    after(() => service.stop());

    describe('200', () => {
      it('shows all of the account but its password', async () => {
        const member = await service.signIn('Member');
        const { status, body } = await service.call(operation, { token: member.token });
        assert.equal(status, 200);
        const { name, created_at, updated_at, ...rest } = body;
        assert.match(name, /^Person/);
        assert.deepEqual(rest, {
          id: member.userId,
          email: member.email,
          role: 'Member',
          avatar_url: null,
          is_active: true,
          job_title: null,
          bio: null,
          timezone: 'UTC',
          notifications: { weeklyReports: true, newLeadAlerts: true },
        });
        assert.match(created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        assert.equal(updated_at, created_at);
      });

      it('shows the role as it is now', async () => {
        const admin = await service.signIn('Admin');
        assert.equal((await service.call(operation, { token: admin.token })).body.role, 'Admin');
      });
    });

    describe('401', () => {
      it('wants a token', async () => {
        assert.equal((await service.call(operation)).body.code, 'token_missing');
      });
    });
  });
}
