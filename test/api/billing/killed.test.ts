import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from '../../support/service.ts';
import { type BillingService, startBillingService } from './buying.ts';

/**
 * A process that buys is stopped at each of the tables it writes to (another transaction holds the table) and killed
 * there: the database must not show any of it.
 */
describe('a purchase in a process that is killed', () => {
  let service: BillingService;
  let member: Account;
  let buyer: ChildProcess;
  let url: string;

  before(async () => {
    service = await startBillingService();
  });
  after(() => service.stop());

  beforeEach(async () => {
    member = await service.signIn('Member');
    await service.subscribe(member, '5k');
    await service.addon(member, 'small');
    const { connection, jwtSecret, dataDir } = { ...service.services.database, ...service.config };
    const file = new URL('buyer.ts', import.meta.url);
    buyer = fork(file, [JSON.stringify(connection), dataDir, jwtSecret], { execArgv: ['--import', 'tsx'] });
    const [port] = await once(buyer, 'message');
    url = `http://127.0.0.1:${port}/api/v1/billing/subscribe/`;
  });
  afterEach(() => buyer.kill('SIGKILL'));

  const buy = () =>
    fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${member.token}`,
        'Idempotency-Key': 'one',
      },
      body: JSON.stringify({ tier: '100k', period: 'yearly' }),
    });

  const untilBlocked = async () => {
    for (;;) {
      const { rows } = await service.knex.raw(
        "select 1 from pg_stat_activity where application_name = 'buyer' and wait_event_type = 'Lock'",
      );
      if (rows.length > 0) return;
      await sleep(20);
    }
  };
  const gone = async () => {
    for (;;) {
      const { rows } = await service.knex.raw("select 1 from pg_stat_activity where application_name = 'buyer'");
      if (rows.length === 0) return;
      await sleep(20);
    }
  };

  const everything = async () => ({
    billing: await service.billing(member),
    invoices: await service.invoices(member),
    ledger: await service.ledger(member),
    plans: await service.knex('billing_subscriptions').where({ user_id: member.userId }),
  });

  for (const table of ['billing_invoices', 'credit_entries', 'billing_subscriptions']) {
    it(`has bought nothing when it dies at ${table}, and buys once when it is sent again`, async () => {
      const before = await everything();
      const blocker = await service.knex.transaction();
      await blocker.raw('lock table ?? in share mode', [table]);
      const lost = assert.rejects(buy());
      await untilBlocked();
      buyer.kill('SIGKILL');
      await lost;
      await blocker.rollback();
      await gone();
      assert.deepEqual(await everything(), before);
      const { status, body } = await service.subscribe(member, '100k', 'yearly', 'one');
      assert.deepEqual([status, body.credits], [200, 1_205_000]);
      assert.equal((await service.invoices(member)).length, 3);
    });
  }

  it('has bought when it was told so, and sending it again changes nothing', async () => {
    const reply = await buy();
    const answer = await reply.json();
    buyer.kill('SIGKILL');
    const before = await everything();
    assert.equal(before.billing.credits, 1_205_000);
    assert.deepEqual((await service.subscribe(member, '100k', 'yearly', 'one')).body, answer);
    assert.deepEqual(await everything(), before);
  });
});
