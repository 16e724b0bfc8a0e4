import assert from 'node:assert/strict';
import { connect } from '../../../src/db/connect.ts';
import { type Account, startService } from '../../support/service.ts';
import { type BillingService, startBillingService } from './buying.ts';
import { type FakeStripe, received, startFakeStripe } from './fakeStripe.ts';

describe('buying by Stripe', () => {
  let stripe: FakeStripe;
  let service: BillingService;
  let member: Account;

  before(async () => {
    stripe = await startFakeStripe();
    service = await startBillingService({
      payments: stripe.config,
      paymentReturnUrl: 'https://app.example.com/billing?tab=plans',
    });
  });
  beforeEach(async () => {
    member = await service.signIn('Member');
    stripe.fail(0);
  });
  after(async () => {
    await service.stop();
    await stripe.stop();
  });

  const paid = { payment_status: 'paid' };
  /** A purchase that waits: the id of its session. */
  const begin = async (buy: () => ReturnType<BillingService['addon']> = () => service.addon(member)) => {
    assert.equal((await buy()).status, 202);
    return stripe.sessions.at(-1)?.id as string;
  };
  const tell = (type: string, session: object, signing = {}) =>
    stripe.tell(service, `checkout.session.${type}`, session, signing);
  const statuses = async () => (await service.invoices(member)).map(({ status }) => status);
  const credits = async () => (await service.billing(member)).credits;

  describe('createSubscription and createAddonPurchase 202', () => {
    it('sends the buyer to Stripe, and leaves everything but a pending invoice as it was', async () => {
      const { status, body } = await service.subscribe(member, '25k', 'yearly');
      assert.equal(status, 202);
      assert.match(body.checkout_url, /^https:\/\/checkout\.stripe\.com\/c\/pay\/cs_test_\d+$/);
      assert.ok(new Date(body.expires_at) > new Date());
      const billing = await service.billing(member);
      assert.deepEqual([billing.subscription_plan, billing.credits], ['free', 50]);
      const { body: invoices } = await service.call('listInvoices', { token: member.token });
      assert.deepEqual([invoices.length, invoices[0].id, invoices[0].status], [1, body.invoice_id, 'pending']);
    });

    it('asks Stripe for the price of the plan, once, with the key in the header alone', async () => {
      const before = stripe.asked.length;
      const { body } = await service.subscribe(member, '25k', 'yearly');
      const [question, ...others] = stripe.asked.slice(before);
      assert.deepEqual(others, []);
      assert.deepEqual(question, {
        path: '/v1/checkout/sessions',
        authorization: 'Bearer sk_test_secret',
        mode: 'payment',
        'line_items[0][quantity]': '1',
        'line_items[0][price_data][currency]': 'usd',
        'line_items[0][price_data][unit_amount]': '28800',
        'line_items[0][price_data][product_data][name]': 'Plan 25k, yearly: 300,000 credits',
        customer_email: member.email,
        client_reference_id: body.invoice_id,
        'metadata[invoice_id]': body.invoice_id,
        'payment_intent_data[description]': 'Plan 25k, yearly: 300,000 credits',
        'payment_intent_data[metadata][invoice_id]': body.invoice_id,
        success_url: 'https://app.example.com/billing?tab=plans&payment=done',
        cancel_url: 'https://app.example.com/billing?tab=plans&payment=cancelled',
      });
    });

    it('gives one purchase for one Idempotency-Key, also of ten at the same time', async () => {
      const replies = await Promise.all(Array.from({ length: 10 }, () => service.addon(member, 'basic', 'one')));
      for (const { status, body } of replies) assert.deepEqual([status, body], [202, replies[0]?.body]);
      assert.deepEqual(await statuses(), ['pending']);
      const asked = stripe.asked.length;
      assert.deepEqual((await service.addon(member, 'basic', 'one')).body, replies[0]?.body);
      assert.equal(stripe.asked.length, asked);
    });
  });

  describe('createSubscription and createAddonPurchase 503', () => {
    it('buys nothing when Stripe does not answer, and says nothing of its reasons', async () => {
      for (const status of [400, 401, 402, 500]) {
        stripe.fail(status);
        const reply = await service.addon(member, 'small', 'one');
        assert.deepEqual([reply.status, reply.body.code], [503, 'payment_unavailable']);
        assert.ok(Number(reply.headers['retry-after']) > 0);
        assert.ok(!reply.text.includes('sk_test'));
      }
      assert.deepEqual(await statuses(), []);
      stripe.fail(0);
      assert.equal((await service.addon(member, 'small', 'one')).status, 202);
    });
  });

  describe('receiveStripeEvent 200', () => {
    it('grants a plan once it is paid, from then on', async () => {
      const id = await begin(() => service.subscribe(member, '25k'));
      received(await tell('completed', { id, ...paid }));
      const billing = await service.billing(member);
      assert.deepEqual([billing.subscription_plan, billing.credits], ['25k', 25_000]);
      assert.deepEqual(await statuses(), ['paid']);
      const [entry] = await service.knex('credit_entries').where({ user_id: member.userId, reason: 'plan' });
      assert.equal(entry.actor_id, member.userId);
    });

    it('grants once, however often and however parallel it is told', async () => {
      const id = await begin();
      const replies = await Promise.all(Array.from({ length: 20 }, () => tell('completed', { id, ...paid })));
      replies.forEach(received);
      received(await tell('async_payment_succeeded', { id, ...paid }));
      assert.equal(await credits(), 5050);
    });

    it('waits for a slow payment method, and grants when its money has come', async () => {
      const id = await begin();
      received(await tell('completed', { id, payment_status: 'unpaid' }));
      assert.deepEqual([await statuses(), await credits()], [['pending'], 50]);
      received(await tell('async_payment_succeeded', { id, ...paid }));
      assert.deepEqual([await statuses(), await credits()], [['paid'], 5050]);
    });

    it('marks the invoice failed when the payment failed or nobody paid in time', async () => {
      received(await tell('expired', { id: await begin() }));
      received(await tell('async_payment_failed', { id: await begin() }));
      assert.deepEqual([await statuses(), await credits()], [['failed', 'failed'], 50]);
    });

    it('changes nothing by events that come late or in another order', async () => {
      const id = await begin();
      received(await tell('completed', { id, ...paid }));
      for (const type of ['async_payment_failed', 'expired']) received(await tell(type, { id }));
      received(await tell('completed', { id, payment_status: 'unpaid' }));
      assert.deepEqual([await statuses(), await credits()], [['paid'], 5050]);
      const other = await begin();
      received(await tell('expired', { id: other }));
      received(await tell('completed', { id: other, ...paid }));
      assert.deepEqual([await statuses(), await credits()], [['failed', 'paid'], 5050]);
    });

    it('grants nothing for another amount or currency than the invoice has', async () => {
      const id = await begin();
      received(await tell('completed', { id, ...paid, amount_total: 1 }));
      received(await tell('completed', { id, ...paid, currency: 'idr' }));
      assert.deepEqual([await statuses(), await credits()], [['pending'], 50]);
      received(await tell('completed', { id, ...paid }));
      assert.deepEqual([await statuses(), await credits()], [['paid'], 5050]);
    });

    it('leaves alone what it does not know: other payments, other events', async () => {
      const id = await begin();
      received(await tell('completed', { id: 'cs_of_another_service', ...paid }));
      received(await stripe.tell(service, 'customer.created', { id }));
      assert.deepEqual([await statuses(), await credits()], [['pending'], 50]);
    });

    it('grants all of what was bought by many at the same time, to each their own', async () => {
      const others = await Promise.all(Array.from({ length: 5 }, () => service.signIn('Member')));
      await Promise.all(others.flatMap((one) => Array.from({ length: 10 }, () => service.addon(one))));
      const ids = stripe.sessions.slice(-50).map(({ id }) => id);
      await Promise.all(ids.map((id) => tell('completed', { id, ...paid })));
      for (const one of others) assert.equal((await service.billing(one)).credits, 50_050);
    });
  });

  describe('receiveStripeEvent 400', () => {
    const refused = async (reply: Promise<{ status: number; body: { code: string } }>) => {
      const { status, body } = await reply;
      assert.deepEqual([status, body.code], [400, 'signature_invalid']);
      assert.deepEqual([await statuses(), await credits()], [['pending'], 50]);
    };

    it('refuses a forged body, another secret, an old signature and none at all', async () => {
      const id = await begin();
      const session = { id, ...paid };
      await refused(tell('completed', session, { forge: (body: string) => body.replace('"usd"', '"eur"') }));
      await refused(tell('completed', session, { forge: (body: string) => `${body}\n` }));
      await refused(tell('completed', session, { secret: 'whsec_of_somebody_else' }));
      await refused(tell('completed', session, { timestamp: Math.floor(Date.now() / 1000) - 3600 }));
      const raw = { type: 'application/json', body: '{"id": "evt_1", "object": "event"}' };
      await refused(service.call('receiveStripeEvent', { raw }));
      await refused(service.call('receiveStripeEvent', { raw, headers: { 'Stripe-Signature': 't=1,v1=abc' } }));
      await refused(service.call('receiveStripeEvent'));
      received(await tell('completed', session));
    });
  });

  describe('receiveStripeEvent 413', () => {
    it('refuses a body that is too large, also one that does not say its length', async () => {
      const chunk = Buffer.alloc(64 * 1024, ' ');
      const body = new ReadableStream({
        start(controller) {
          for (let sent = 0; sent < 20; sent++) controller.enqueue(chunk);
          controller.close();
        },
      });
      const { url } = service.agent().post('/api/v1/billing/webhooks/stripe/');
      const headers = { 'Content-Type': 'application/json' };
      const reply = await fetch(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
      assert.equal(reply.status, 413);
    });
  });

  describe('receiveStripeEvent 503', () => {
    it('asks Stripe to come again when the database is down', async () => {
      const unreachable = connect({ host: '/nonexistent', port: 5432, user: 'nobody', database: 'no' }, { poolMax: 1 });
      const withoutDatabase = await startService({ payments: stripe.config }, unreachable);
      const { status } = await stripe.tell(withoutDatabase, 'checkout.session.expired', { id: 'cs_1' });
      assert.equal(status, 503);
      await withoutDatabase.stop();
    });
  });

  describe('receiveStripeEvent 404', () => {
    it('is not there where no payments are taken by Stripe', async () => {
      const free = await startService();
      assert.equal((await stripe.tell(free, 'checkout.session.completed', { id: 'cs_1' })).status, 404);
      await free.stop();
    });
  });
});
