/** What is wrong with variables together, each of which may be right. Asked whatever else is wrong: all is told at once. */
import type { Values } from './config.ts';

interface Asked {
  /** The text of a variable, also of one that is not usable. */
  given: Record<string, string | undefined>;
  /** Those that are usable, with the defaults of the others. */
  values: Values;
  hasMeilisearch: boolean;
}

export function findFaultsTogether(asked: Asked): string[] {
  const { given, values } = asked;
  const isHalf = (given.AWS_ACCESS_KEY_ID === undefined) !== (given.AWS_SECRET_ACCESS_KEY === undefined);
  return [
    ...(values.ENVIRONMENT === 'production' ? findProductionFaults(given) : []),
    ...(given.ADMIN_EMAIL && !given.ADMIN_PASSWORD
      ? ['ADMIN_PASSWORD: is needed with ADMIN_EMAIL, for the account that is made when it does not exist']
      : []),
    ...(isHalf ? ['AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: set both or neither'] : []),
    ...findAiFaults(asked),
    ...findPaymentFaults(asked),
    ...findMeilisearchFaults(asked),
  ];
}

function findProductionFaults({ DATABASE_URL, JWT_SECRET }: Asked['given']): string[] {
  const faults: string[] = [];
  if (!DATABASE_URL) faults.push('DATABASE_URL: is needed in production: postgres://user:password@host:5432/name');
  if (!JWT_SECRET) faults.push('JWT_SECRET: is needed in production; `openssl rand -base64 48` makes one');
  else if (new Set(JWT_SECRET).size < 8)
    faults.push('JWT_SECRET: is easily guessed, of so few different characters; `openssl rand -base64 48` makes one');
  return faults;
}

function findAiFaults({ given, values: { AI_PROVIDER } }: Asked): string[] {
  const { AI_MODEL, AI_API_KEY, AI_BASE_URL } = given;
  if (given.AI_PROVIDER && !AI_PROVIDER) return [];
  if (!AI_PROVIDER) {
    const isMeant = AI_MODEL ?? AI_API_KEY ?? AI_BASE_URL;
    return isMeant
      ? ['AI_PROVIDER: is needed with the other AI_ variables; unset them all for the built-in assistant']
      : [];
  }
  const isCompatible = AI_PROVIDER === 'openai-compatible';
  return [
    ...(AI_MODEL ? [] : ["AI_MODEL: is needed with AI_PROVIDER: the provider's name of a model that can call tools"]),
    ...(AI_API_KEY || isCompatible ? [] : [`AI_API_KEY: is needed with AI_PROVIDER=${AI_PROVIDER}`]),
    ...(AI_BASE_URL || !isCompatible ? [] : ['AI_BASE_URL: is needed with AI_PROVIDER=openai-compatible']),
  ];
}

function findPaymentFaults({ given, values }: Asked): string[] {
  if (values.PAYMENT_PROVIDER !== 'stripe') return [];
  return ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET']
    .filter((name) => !given[name])
    .map((name) => `${name}: is needed with PAYMENT_PROVIDER=stripe; Stripe's dashboard shows it`);
}

function findMeilisearchFaults({ given, values, hasMeilisearch }: Asked): string[] {
  if (hasMeilisearch || given.MEILI_URL) return [];
  return [
    ...(values.SEARCH_ENGINE === 'meilisearch'
      ? ['SEARCH_ENGINE: meilisearch needs MEILI_URL, MEILI_BIN or the program `meilisearch` on the PATH']
      : []),
    ...(given.MEILI_BIN && values.SEARCH_ENGINE !== 'postgres' ? ['MEILI_BIN: is not a program that can be run'] : []),
  ];
}
