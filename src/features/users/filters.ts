/** What of a profile update a schema cannot say: text that is only white space, time zones, URLs. */
import type { components } from '../../../generated/types.ts';
import { type Fault, invalid } from '../../errors.ts';
import { isTimeZone } from './timeZone.ts';
import type { Notifications, Role } from './user.model.ts';

type ProfileUpdate = components['schemas']['ProfileUpdate'];

/** Absent: stays as it is. */
export interface ProfileChanges {
  name?: string;
  jobTitle?: string | null;
  bio?: string | null;
  timezone?: string;
  avatarUrl?: string | null;
  notifications?: Partial<Notifications>;
  role?: Role;
}

export function toProfileChanges(body: ProfileUpdate): ProfileChanges {
  const faults = findProfileFaults(body);
  if (faults.length > 0) throw invalid(faults);
  return {
    ...(body.name !== undefined && { name: body.name.trim() }),
    ...(body.job_title !== undefined && { jobTitle: body.job_title }),
    ...(body.bio !== undefined && { bio: body.bio }),
    ...(body.timezone !== undefined && { timezone: body.timezone }),
    ...(body.avatar_url !== undefined && { avatarUrl: body.avatar_url }),
    ...(body.notifications !== undefined && { notifications: body.notifications }),
    ...(body.role !== undefined && { role: body.role }),
  };
}

export function findNameFaults(name: string): Fault[] {
  return name.trim() === '' ? [fault('/name', 'must not be empty', 'too_short')] : [];
}

function findProfileFaults(body: ProfileUpdate): Fault[] {
  const faults = body.name === undefined ? [] : findNameFaults(body.name);
  if (body.timezone !== undefined && !isTimeZone(body.timezone)) {
    faults.push(fault('/timezone', 'must be an IANA time zone such as UTC or America/New_York', 'not_a_time_zone'));
  }
  if (typeof body.avatar_url === 'string' && !isWebUrl(body.avatar_url)) {
    faults.push(fault('/avatar_url', 'must be an http or https URL, or null', 'not_a_url'));
  }
  return faults;
}

function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) && URL.canParse(text);
}

function fault(pointer: string, detail: string, code: string): Fault {
  return { in: 'body', pointer, detail, code };
}
