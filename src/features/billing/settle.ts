/**
 * What a provider's event means for an invoice. Promises: the first event that ends a pending invoice counts; sent
 * again, late or in another order, events change nothing. One that is of another payment or amount never counts.
 */
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { PaymentOutcome } from '../../payments/provider.ts';
import { grantOffer, withAccount } from './account.ts';
import { findInvoiceOf, markSettled } from './queries.ts';

export async function settleInvoice(knex: Knex, log: Logger, outcome: PaymentOutcome): Promise<void> {
  const { status, reference, amountCents, currency } = outcome;
  const invoice = await findInvoiceOf(knex, reference);
  if (!invoice) {
    // Of a purchase that was not made in the end, or of another service with the same account at the provider.
    log.warn({ reference, status }, 'an event of a payment that belongs to no invoice');
    return;
  }
  const { id, userId, offer } = invoice;
  if (status === 'paid' && (amountCents !== offer.cents || currency !== 'usd')) {
    log.error({ invoice: id, reference }, 'a payment is of another amount than its invoice; nothing was granted');
    return;
  }
  await withAccount(knex, userId, async (trx, account) => {
    if (!(await markSettled(trx, id, status))) return;
    if (status === 'paid') await grantOffer(trx, userId, account, { id, offer });
  });
  if (status === 'paid' && invoice.status === 'failed') {
    log.error(
      { invoice: id, reference },
      'an invoice was paid after it had failed; give the money back at the provider',
    );
  }
}
