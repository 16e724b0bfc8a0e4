import type { components } from '../../../generated/types.ts';
import { type Fault, invalid } from '../../errors.ts';
import { findNameFaults } from '../users/filters.ts';

export interface RegisterInput {
  name: string;
  email: string;
  password: string;
}

export interface LoginInput {
  email: string;
  password: string;
}

export function toRegisterInput(body: components['schemas']['UserRegister']): RegisterInput {
  const faults: Fault[] = findNameFaults(body.name);
  if (faults.length > 0) throw invalid(faults);
  return { name: body.name.trim(), email: toEmail(body.email), password: body.password };
}

export function toLoginInput(body: components['schemas']['UserLogin']): LoginInput {
  return { email: toEmail(body.email), password: body.password };
}

/** As accounts are found by: the contract lets white space and upper case through. */
export function toEmail(text: string): string {
  return text.trim().toLowerCase();
}
