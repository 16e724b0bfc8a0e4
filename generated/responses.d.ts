// Written by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { operations } from './types.ts';
/** Null for media types that are not JSON. */
export const responses: {
  [Id in keyof operations]: Record<string, Record<string, ValidateFunction | null>>;
};
