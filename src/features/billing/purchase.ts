/**
 * Buying. Promises: the invoice, the credits and the plan are written together or not at all, one purchase of an
 * account after the other; a purchase with a key is made once, however often and however parallel it is sent.
 */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { invalid } from '../../errors.ts';
import type { User } from '../../http/types.ts';
import type { PaymentProvider } from '../../payments/provider.ts';
import { grantOffer, withAccount } from './account.ts';
import type { Offer } from './catalogue.ts';
import { type Account, findAccount, findPurchase, insertInvoice, keepAnswer } from './queries.ts';

export interface PurchaseDeps {
  knex: Knex;
  payments: PaymentProvider;
}

export interface Purchase<Body> {
  buyer: User;
  offer: Offer;
  /** The Idempotency-Key. */
  key: string | undefined;
  returnUrl: string;
  /** The answer, from the account as the purchase leaves it. */
  toBody: (account: Account) => Body;
}

export async function purchase<Body extends object>(
  { knex, payments }: PurchaseDeps,
  { buyer, offer, key, returnUrl, toBody }: Purchase<Body>,
): Promise<Body> {
  const answered = key && (await findAnswer<Body>(knex, buyer.id, key, offer));
  if (answered) return answered;
  const id = randomUUID();
  const { email } = buyer;
  const begun = await payments.begin({
    invoiceId: id,
    email,
    amountCents: offer.cents,
    description: offer.description,
    returnUrl,
  });
  return withAccount(knex, buyer.id, async (trx, account) => {
    const earlier = key && (await findAnswer<Body>(trx, buyer.id, key, offer));
    if (earlier) return earlier;
    const reference = begun.status === 'pending' ? begun.reference : null;
    const { name: provider } = payments;
    await insertInvoice(trx, { id, userId: buyer.id, offer, provider, reference, status: begun.status, key });
    await grantOffer(trx, buyer.id, account, { id, offer });
    const body = toBody(await findAccount(trx, buyer.id));
    if (key) await keepAnswer(trx, id, body);
    return body;
  });
}

async function findAnswer<Body>(knex: Knex, userId: string, key: string, offer: Offer): Promise<Body | undefined> {
  const made = await findPurchase(knex, userId, key);
  if (!made) return undefined;
  if (made.kind === offer.kind && made.item === offer.item && made.period === offer.period) return made.answer as Body;
  const detail = 'was used for another purchase; take a new one for each';
  throw invalid([{ in: 'header', pointer: 'Idempotency-Key', detail, code: 'key_reused' }]);
}
