import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';

for (const operation of ['updateProfile', 'updateProfileV2'] as const) {
  describe(operation, () => {
    let service: TestService;
    let member: Account;
    before(async () => {
      service = await startService();
    });
    after(() => service.stop());
    beforeEach(async () => {
      member = await service.signIn('Member');
    });

    const update = (json: unknown, account = member) => service.call(operation, { token: account.token, json });
    const read = async () => (await service.call('getProfile', { token: member.token })).body;

    describe('200', () => {
      it('changes every field that is given', async () => {
        const changes = {
          name: 'John Doe Updated',
          job_title: 'Senior Software Engineer',
          bio: "Line one\nO'Line \\ two",
          timezone: 'America/New_York',
          avatar_url: 'http://example.com/a.png?x=1',
          notifications: { weeklyReports: false, newLeadAlerts: false },
        };
        const { status, body } = await update({ ...changes, role: 'Member' });
        assert.equal(status, 200);
        for (const [field, value] of Object.entries(changes)) assert.deepEqual(body[field], value, field);
        assert.ok(body.updated_at > body.created_at);
        assert.deepEqual(await read(), body);
      });

      it('leaves what is absent as it is', async () => {
        await update({ name: 'First', job_title: 'Boss', bio: 'About', avatar_url: 'https://example.com/a.png' });
        const { body } = await update({ timezone: 'Europe/Berlin' });
        assert.deepEqual(
          [body.name, body.job_title, body.bio, body.avatar_url],
          ['First', 'Boss', 'About', 'https://example.com/a.png'],
        );
      });

      it('changes nothing, not even the time, when nothing is given', async () => {
        const before = await read();
        assert.deepEqual((await update({})).body, before);
        assert.deepEqual((await update({ role: 'Member' })).body, before);
      });

      it('clears with null', async () => {
        await update({ job_title: 'Boss', bio: 'About', avatar_url: 'https://example.com/a.png' });
        const { body } = await update({ job_title: null, bio: null, avatar_url: null });
        assert.deepEqual([body.job_title, body.bio, body.avatar_url], [null, null, null]);
      });

      it('merges notifications switch by switch, also when updates cross', async () => {
        await Promise.all([
          update({ notifications: { weeklyReports: false } }),
          update({ notifications: { newLeadAlerts: false } }),
        ]);
        assert.deepEqual((await read()).notifications, { weeklyReports: false, newLeadAlerts: false });
        await update({ notifications: {} });
        await update({ notifications: { newLeadAlerts: true } });
        assert.deepEqual((await read()).notifications, { weeklyReports: false, newLeadAlerts: true });
      });

      it('lets an Admin stay one or step down', async () => {
        await service.signIn('Admin');
        const admin = await service.signIn('Admin');
        assert.equal((await update({ role: 'Admin', bio: 'x' }, admin)).body.role, 'Admin');
        const { body } = await update({ role: 'Member', bio: 'y' }, admin);
        assert.deepEqual([body.role, body.bio], ['Member', 'y']);
        assert.equal((await update({ role: 'Admin' }, admin)).status, 403);
      });

      it("changes nobody else's profile", async () => {
        const other = await service.signIn('Member');
        await update({ name: 'Only mine' });
        assert.notEqual((await service.call('getProfile', { token: other.token })).body.name, 'Only mine');
      });
    });

    describe('403', () => {
      it('keeps one Admin, also when all step down at once', async () => {
        const own = await startService();
        const admins = await Promise.all(Array.from({ length: 3 }, () => own.signIn('Admin')));
        const stepDown = ({ token }: Account) => own.call(operation, { token, json: { role: 'Member' } });
        const replies = await Promise.all(admins.map(stepDown)).finally(() => own.stop());
        assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 200, 403]);
      });

      it('makes nobody an Admin, and drops the other changes too', async () => {
        const { status, body } = await update({ role: 'Admin', name: 'Sly' });
        assert.equal(status, 403);
        assert.equal(body.code, 'forbidden');
        const profile = await read();
        assert.deepEqual([profile.role, profile.name === 'Sly'], ['Member', false]);
      });
    });

    describe('422', () => {
      const wrong: [string, unknown][] = [
        ['/name', null],
        ['/name', '  '],
        ['/name', 'x'.repeat(201)],
        ['/job_title', 'x'.repeat(201)],
        ['/bio', 7],
        ['/timezone', null],
        ['/timezone', 'Mars/Phobos'],
        ['/timezone', '+02:00'],
        ['/avatar_url', ''],
        ['/avatar_url', 'javascript:alert(1)'],
        ['/avatar_url', 'https://'],
        ['/avatar_url', '/relative.png'],
        ['/avatar_url', 'https://example.com/a b.png'],
        ['/notifications', null],
        ['/notifications/weeklyReports', 'yes'],
        ['/notifications/sms', true],
        ['/role', 'Owner'],
        ['/role', null],
        ['/email', 'other@example.com'],
        ['/is_active', true],
      ];
      for (const [pointer, value] of wrong) {
        it(`refuses ${pointer} ${JSON.stringify(value)?.slice(0, 30)}`, async () => {
          const [, field = '', inner] = pointer.split('/');
          const { status, body } = await update({ [field]: inner ? { [inner]: value } : value });
          assert.equal(status, 422);
          const pointers = body.errors.map((fault: { pointer: string }) => fault.pointer);
          assert.deepEqual([...new Set(pointers)], [pointer]);
        });
      }

      it('names several faults at once and changes nothing', async () => {
        const before = await read();
        const { body } = await update({ name: ' ', timezone: 'Nowhere', avatar_url: 'ftp://x', bio: 'fine' });
        assert.equal(body.errors.length, 3);
        assert.deepEqual(await read(), before);
      });

      it('wants a body', async () => {
        assert.equal((await update(undefined)).status, 422);
        assert.equal((await update([])).status, 422);
      });
    });
  });
}
