/**
 * How often somebody may try to log in or register: per client address and per e-mail address, counted in Postgres
 * and so for all processes together, or in memory while the database is down. Keys are hashes: of any length, and the
 * table holds no addresses. Only failed logins count, and a successful one clears those of its account (not those of
 * the address, or an attacker's own account would buy more attempts).
 */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { createLimiter, refuse } from '../../http/rateLimit.ts';
import { clientNetwork } from './clientNetwork.ts';

export interface AttemptSettings {
  loginsPerMinute: number;
  registrationsPerHour: number;
}

export interface Attempts {
  /** Throws the 429 when too many logins have failed. Counts nothing. */
  requireLogin(ip: string, email: string): Promise<void>;
  countFailedLogin(ip: string, email: string): Promise<void>;
  forgetFailedLogins(email: string): Promise<void>;
  /** Counts one and throws the 429 when that is one too many. */
  countRegistration(ip: string, email: string): Promise<void>;
}

export function createAttempts(knex: Knex, { loginsPerMinute, registrationsPerHour }: AttemptSettings): Attempts {
  const create = (name: string, points: number, seconds: number) => createLimiter(knex, name, points, seconds);
  const loginsByAddress = create('login-address', loginsPerMinute, 60);
  const loginsByAccount = create('login-account', loginsPerMinute, 60);
  const registrationsByAddress = create('register-address', registrationsPerHour, 3600);
  const registrationsByAccount = create('register-account', registrationsPerHour, 3600);

  return {
    requireLogin: async (ip, email) => {
      const states = await Promise.all([loginsByAddress.get(addressKey(ip)), loginsByAccount.get(hashKey(email))]);
      refuse(states.filter((state) => state !== null && state.consumedPoints >= loginsPerMinute));
    },
    countFailedLogin: async (ip, email) => {
      await Promise.all([loginsByAddress.penalty(addressKey(ip)), loginsByAccount.penalty(hashKey(email))]);
    },
    forgetFailedLogins: async (email) => {
      await loginsByAccount.delete(hashKey(email));
    },
    countRegistration: async (ip, email) => {
      const states = await Promise.all([
        registrationsByAddress.penalty(addressKey(ip)),
        registrationsByAccount.penalty(hashKey(email)),
      ]);
      refuse(states.filter((state) => state.consumedPoints > registrationsPerHour));
    },
  };
}

const addressKey = (ip: string): string => hashKey(clientNetwork(ip));
const hashKey = (text: string): string => createHash('sha256').update(text).digest('hex');
