/** What the tests of a company's contacts share: the people of test/api/contacts, most of them at one company. */
import type { OperationId } from '../../../src/http/types.ts';
import type { Reply } from '../../support/contract.ts';
import { type Account, type CallOptions, startService, type TestService } from '../../support/service.ts';
import { companyIds, insertPeople, uuidOf } from '../contacts/people.ts';

export const company = companyIds.acme;
/** Of Acme, newest first. */
export const staff = ['Bob', 'Zoë', 'José', 'Ada'];

export const companyContactOperations = [
  ...(['listCompanyContacts', 'countCompanyContacts', 'listCompanyContactUuids'] as const),
  ...(['listCompanyContactFirstNames', 'listCompanyContactLastNames', 'listCompanyContactTitles'] as const),
  ...(['listCompanyContactSeniorities', 'listCompanyContactDepartments'] as const),
  'listCompanyContactEmailStatuses' as const,
];

export interface Office {
  service: TestService;
  member: Account;
  /** About Acme, unless another company is named. */
  call(id: OperationId, query?: CallOptions['query'], company_uuid?: string): Promise<Reply>;
}

export async function openOffice(): Promise<Office> {
  const service = await startService();
  await insertPeople(service.knex);
  await service
    .knex('contacts')
    .whereIn('uuid', [uuidOf('Bob'), uuidOf('Zoë')])
    .update({ company_id: company });
  const member = await service.signIn('Member');
  return {
    service,
    member,
    call: (id, query = '', company_uuid = company) =>
      service.call(id, { path: { company_uuid }, query, token: member.token }),
  };
}
