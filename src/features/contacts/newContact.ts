/** The body of a new contact as it is stored: blank is null, and what a schema cannot say well is checked here. */
import type { components } from '../../../generated/types.ts';
import { type AppError, invalid } from '../../errors.ts';
import { toText, toTexts } from '../../http/bodyText.ts';
import { canonicalUuid } from '../../http/parameters.ts';
import { isEmailAddress } from './emailAddress.ts';

type ContactCreate = components['schemas']['ContactCreate'];
export type NewContact = ReturnType<typeof toNewContact>;

export function toNewContact(body: ContactCreate) {
  const email = toText(body.email);
  if (email !== null && !isEmailAddress(email)) throw refused('/email', 'must be an e-mail address', 'not_an_email');
  const city = toText(body.city);
  const state = toText(body.state);
  const country = toText(body.country);
  const place = [city, state, country].filter((part) => part !== null).join(', ');
  return {
    ...(body.uuid && { uuid: canonicalUuid(body.uuid) }),
    firstName: toText(body.first_name),
    lastName: toText(body.last_name),
    companyId: body.company_id ? canonicalUuid(body.company_id) : null,
    email,
    title: toText(body.title),
    departments: toTexts(body.departments),
    mobilePhone: toText(body.mobile_phone),
    emailStatus: toText(body.email_status),
    seniority: toText(body.seniority),
    textSearch: toText(body.text_search) ?? toText(place),
    metadata: {
      linkedinUrl: toText(body.person_linkedin_url),
      facebookUrl: toText(body.facebook_url),
      twitterUrl: toText(body.twitter_url),
      website: toText(body.website),
      workDirectPhone: toText(body.work_direct_phone),
      homePhone: toText(body.home_phone),
      otherPhone: toText(body.other_phone),
      city,
      state,
      country,
      stage: toText(body.stage),
    },
  };
}

export function unknownCompany(): AppError {
  return refused('/company_id', 'is not the uuid of a company here', 'unknown_company');
}

function refused(pointer: string, detail: string, code: string): AppError {
  return invalid([{ in: 'body', pointer, detail, code }]);
}
