/**
 * The payment port: somebody who takes money for an invoice. Promises: `begin` changes nothing here, so that a
 * payment that was begun for a purchase that then does not come about is one that nobody is asked to pay.
 */
export interface Payment {
  invoiceId: string;
  email: string;
  amountCents: number;
  description: string;
  /** Where the buyer goes on after paying, or after changing their mind. */
  returnUrl: string;
}

export type BegunPayment =
  | { status: 'paid' }
  /** It waits for the buyer; the provider tells by an event how it ended. */
  | { status: 'pending'; reference: string; checkoutUrl: string; expiresAt: Date };

/** How the payment of an invoice ended, as the provider says. */
export interface PaymentOutcome {
  status: 'paid' | 'failed';
  reference: string;
  amountCents: number | null;
  currency: string | null;
}

export interface PaymentProvider {
  name: 'none' | 'stripe';
  /** Throws `payment_unavailable` when the provider cannot be asked. */
  begin(payment: Payment): Promise<BegunPayment>;
  /** Of a provider that tells events: undefined for one that ends no payment of ours; throws `signature_invalid`. */
  readEvent?(bytes: Buffer, signature: string): PaymentOutcome | undefined;
}

/** Takes no money: what is bought is paid. */
export const noPayments: PaymentProvider = { name: 'none', begin: async () => ({ status: 'paid' }) };
