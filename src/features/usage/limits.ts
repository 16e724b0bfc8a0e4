/** What a free account may use of each feature in a calendar month (UTC). */
import type { components } from '../../../generated/types.ts';

export type Feature = components['schemas']['Feature'];

export const freeLimits: Record<Feature, number> = {
  EMAIL_FINDER: 10,
  VERIFIER: 5,
  LINKEDIN: 5,
  DATA_SEARCH: 20,
  AI_CHAT: 0,
  BULK_EXPORT: 0,
  API_KEYS: 0,
  TEAM_MANAGEMENT: 0,
  ADVANCED_FILTERS: 0,
  AI_SUMMARIES: 0,
  SAVE_SEARCHES: 0,
  BULK_VERIFICATION: 0,
};

export const features = Object.keys(freeLimits) as Feature[];
