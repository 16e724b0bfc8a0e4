import { noPayments, type PaymentProvider } from './provider.ts';
import { openStripe, type StripeConfig } from './stripe.ts';

export type PaymentConfig = { provider: 'none' } | ({ provider: 'stripe' } & StripeConfig);

export function openPayments(config: PaymentConfig): PaymentProvider {
  return config.provider === 'stripe' ? openStripe(config) : noPayments;
}
