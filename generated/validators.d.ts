// Written by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { operations } from './types.ts';
export const requests: {
  [Id in keyof operations]: { path: ValidateFunction; query: ValidateFunction; body?: ValidateFunction };
};
