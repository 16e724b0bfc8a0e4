/** As much of Stripe's API as a purchase asks for, and its signed events (made by Stripe's own library). */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import type { PaymentConfig } from '../../../src/payments/open.ts';
import type { TestService } from '../../support/service.ts';

const webhookSecret = 'whsec_of_the_tests';

export interface Session {
  id: string;
  amount_total: number;
  currency: string;
  payment_status: string;
}

export interface FakeStripe {
  config: PaymentConfig;
  /** What was asked for, as Stripe was sent it. */
  asked: Record<string, string>[];
  sessions: Session[];
  /** The next questions are answered with this status. */
  fail(status: number): void;
  /** Sends an event as Stripe does. */
  tell(
    service: TestService,
    type: string,
    session: Partial<Session>,
    signing?: Signing,
  ): ReturnType<TestService['call']>;
  stop(): Promise<void>;
}

interface Signing {
  secret?: string;
  timestamp?: number;
  /** Changes the body after it was signed. */
  forge?: (body: string) => string;
}

export async function startFakeStripe(): Promise<FakeStripe> {
  const asked: Record<string, string>[] = [];
  const sessions: Session[] = [];
  let failure = 0;
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    const fields = Object.fromEntries(new URLSearchParams(body));
    asked.push({ ...fields, authorization: request.headers.authorization ?? '', path: request.url ?? '' });
    response.setHeader('Content-Type', 'application/json');
    if (failure > 0) {
      response.statusCode = failure;
      response.setHeader('Stripe-Should-Retry', 'false');
      response.end(JSON.stringify({ error: { type: 'api_error', message: 'no, and the key is sk_test_secret' } }));
      return;
    }
    const id = `cs_test_${sessions.length + 1}`;
    const amount_total = Number(fields['line_items[0][price_data][unit_amount]']);
    sessions.push({ id, amount_total, currency: 'usd', payment_status: 'unpaid' });
    const expires_at = Math.floor(Date.now() / 1000) + 86_400;
    const url = `https://checkout.stripe.com/c/pay/${id}`;
    response.end(JSON.stringify({ ...sessions.at(-1), object: 'checkout.session', url, expires_at }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stripe = new Stripe('sk_test_secret');
  let events = 0;

  return {
    config: { provider: 'stripe', secretKey: 'sk_test_secret', webhookSecret, apiUrl },
    asked,
    sessions,
    fail: (status) => {
      failure = status;
    },
    tell: (service, type, session, { secret = webhookSecret, timestamp, forge = (body: string) => body } = {}) => {
      events += 1;
      const object = { ...sessions.find(({ id }) => id === session.id), object: 'checkout.session', ...session };
      const body = JSON.stringify({ id: `evt_${events}`, object: 'event', type, data: { object } }, null, 2);
      const time = timestamp === undefined ? {} : { timestamp };
      const signature = stripe.webhooks.generateTestHeaderString({ payload: body, secret, ...time });
      return service.call('receiveStripeEvent', {
        raw: { type: 'application/json; charset=utf-8', body: forge(body) },
        headers: { 'Stripe-Signature': signature },
      });
    },
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

export function received({ status, body }: { status: number; body: object }): void {
  assert.deepEqual([status, body], [200, { received: true }]);
}
