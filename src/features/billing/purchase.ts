/**
 * Buying. Promises: the invoice, the credits and the plan are written together or not at all, one purchase of an
 * account after the other; a purchase with a key is made once, however often and however parallel it is sent. The
 * provider is asked before anything is written: a purchase that dies in between is a payment nobody was shown.
 */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { components } from '../../../generated/types.ts';
import { keyReused } from '../../http/idempotencyKey.ts';
import type { User } from '../../http/types.ts';
import type { PaymentProvider } from '../../payments/provider.ts';
import { grantOffer, withAccount } from './account.ts';
import type { Offer } from './catalogue.ts';
import { toPendingPurchase } from './mapping.ts';
import { type Account, findAccount, findPurchase, insertInvoice, keepAnswer } from './queries.ts';

export interface PurchaseDeps {
  knex: Knex;
  payments: PaymentProvider;
  /** Where buyers go on after paying; without one, where the API is. */
  paymentReturnUrl: string | undefined;
}

export interface Purchase<Body> {
  buyer: User;
  offer: Offer;
  /** The Idempotency-Key. */
  key: string | undefined;
  /** Where the API is. */
  base: string;
  /** The answer, from the account as the purchase leaves it. */
  toBody: (account: Account) => Body;
}

export type Answer<Body> =
  | { status: 200; body: Body }
  | { status: 202; body: components['schemas']['PendingPurchase'] };

export async function purchase<Body>(deps: PurchaseDeps, wanted: Purchase<Body>): Promise<Answer<Body>> {
  const { knex, payments, paymentReturnUrl } = deps;
  const { buyer, offer, key } = wanted;
  const answered = key && (await findAnswer<Body>(knex, buyer.id, key, offer));
  if (answered) return answered;
  const id = randomUUID();
  const begun = await payments.begin({
    invoiceId: id,
    email: buyer.email,
    amountCents: offer.cents,
    description: offer.description,
    returnUrl: paymentReturnUrl ?? wanted.base,
  });
  return withAccount(knex, buyer.id, async (trx, account) => {
    const earlier = key && (await findAnswer<Body>(trx, buyer.id, key, offer));
    if (earlier) return earlier;
    const { status } = begun;
    const reference = status === 'pending' ? begun.reference : null;
    await insertInvoice(trx, { id, userId: buyer.id, offer, provider: payments.name, reference, status, key });
    if (status === 'paid') await grantOffer(trx, buyer.id, account, { id, offer });
    const answer: Answer<Body> =
      status === 'paid'
        ? { status: 200, body: wanted.toBody(await findAccount(trx, buyer.id)) }
        : { status: 202, body: toPendingPurchase(id, begun) };
    if (key) await keepAnswer(trx, id, answer);
    return answer;
  });
}

async function findAnswer<Body>(
  knex: Knex,
  userId: string,
  key: string,
  offer: Offer,
): Promise<Answer<Body> | undefined> {
  const made = await findPurchase(knex, userId, key);
  if (!made) return undefined;
  const isSame = made.kind === offer.kind && made.item === offer.item && made.period === offer.period;
  if (isSame) return made.answer as Answer<Body>;
  throw keyReused('purchase');
}
