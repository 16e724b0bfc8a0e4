/**
 * Payments by Stripe: a Checkout Session on Stripe's own page for each purchase, and signed events that tell how it
 * ended. The session is what is trusted, never the buyer's return; its id is our invoice's reference.
 */
import Stripe from 'stripe';
import { AppError } from '../errors.ts';
import type { PaymentOutcome, PaymentProvider } from './provider.ts';

export interface StripeConfig {
  secretKey: string;
  webhookSecret: string;
  /** Where Stripe's API is, when it is not at Stripe. */
  apiUrl: string | undefined;
}

const outcomes: Record<string, PaymentOutcome['status']> = {
  'checkout.session.completed': 'paid',
  'checkout.session.async_payment_succeeded': 'paid',
  'checkout.session.async_payment_failed': 'failed',
  'checkout.session.expired': 'failed',
};

export function openStripe({ secretKey, webhookSecret, apiUrl }: StripeConfig): PaymentProvider {
  const stripe = new Stripe(secretKey, { timeout: 10_000, maxNetworkRetries: 2, telemetry: false, ...toHost(apiUrl) });

  return {
    name: 'stripe',

    begin: async ({ invoiceId, email, amountCents, description, returnUrl }) => {
      const product_data = { name: description };
      const price_data = { currency: 'usd', unit_amount: amountCents, product_data };
      const session = await ask(() =>
        stripe.checkout.sessions.create({
          mode: 'payment',
          line_items: [{ quantity: 1, price_data }],
          customer_email: email,
          client_reference_id: invoiceId,
          metadata: { invoice_id: invoiceId },
          payment_intent_data: { description, metadata: { invoice_id: invoiceId } },
          success_url: withPayment(returnUrl, 'done'),
          cancel_url: withPayment(returnUrl, 'cancelled'),
        }),
      );
      const { id: reference, url: checkoutUrl, expires_at } = session;
      if (!checkoutUrl) throw unavailable(new Error('Stripe gave a session without a URL'));
      return { status: 'pending', reference, checkoutUrl, expiresAt: new Date(expires_at * 1000) };
    },

    readEvent: (bytes, signature) => {
      const event = verify(stripe, bytes, signature, webhookSecret);
      const status = outcomes[event.type];
      if (!status) return undefined;
      const session = event.data.object as Stripe.Checkout.Session;
      // A completed session of a slow payment method is not paid yet; another event will tell.
      if (status === 'paid' && session.payment_status !== 'paid') return undefined;
      const { id: reference, amount_total: amountCents, currency } = session;
      return { status, reference, amountCents, currency };
    },
  };
}

function verify(stripe: Stripe, bytes: Buffer, signature: string, secret: string): Stripe.Event {
  try {
    return stripe.webhooks.constructEvent(bytes, signature, secret);
  } catch (cause) {
    const detail =
      'The Stripe-Signature header is not one of this body, or it is too old. Send the event as Stripe does.';
    throw new AppError('signature_invalid', detail, { cause });
  }
}

async function ask<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    // Stripe's errors carry the request and its reply; the log needs what kind it was.
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const { type, code, statusCode, requestId } = error;
    throw unavailable(new Error(`Stripe: ${[type, code, statusCode, requestId].filter(Boolean).join(' ')}`));
  }
}

function unavailable(cause: Error): AppError {
  const detail = 'The payment provider does not answer as it should. Nothing was bought; try again in a few seconds.';
  return new AppError('payment_unavailable', detail, { cause });
}

function toHost(apiUrl: string | undefined) {
  if (!apiUrl) return {};
  const { hostname: host, port, protocol } = new URL(apiUrl);
  const scheme = protocol === 'http:' ? ('http' as const) : ('https' as const);
  return { host, port: port || (scheme === 'http' ? 80 : 443), protocol: scheme };
}

function withPayment(returnUrl: string, payment: 'done' | 'cancelled'): string {
  const url = new URL(returnUrl);
  url.searchParams.set('payment', payment);
  return url.href;
}
