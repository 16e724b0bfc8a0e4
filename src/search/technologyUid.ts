/**
 * A technology's uid: its normalized name with every run of other characters than letters and digits as one `_`
 * (`Google Cloud Hosting` = `google_cloud_hosting`, `.NET` = `_net`). A uid is its own uid.
 * SQL: technology_uid(text), db/migrations/0002_text.ts.
 */
import { normalize } from './normalize.ts';

export function technologyUid(name: string): string {
  return normalize(name).replace(/[^\p{L}\p{N}]+/gu, '_');
}
