/** What a body asks to have exported: uuids or filters, read as the list of the same kind reads its query. */
import { requests } from '../../../generated/validators.js';
import { invalid } from '../../errors.ts';
import { type FilterValues, findFaultsTogether, readBodyFilters } from '../../http/bodyFilters.ts';
import type { Contract, ContractOperation } from '../../http/contract.ts';
import { canonicalUuid } from '../../http/parameters.ts';
import type { ExportType } from './columns.ts';
import { toFilter } from './export.job.ts';
import type { ExportOrder } from './queries.ts';

interface ExportBody {
  uuids: string[] | undefined;
  filters: FilterValues | undefined;
}

const listOf = { contacts: 'listContactUuids', companies: 'listCompanyUuids' } as const;
const uuidsField = { contacts: 'contact_uuids', companies: 'company_uuids' } as const;

export function createOrderReader(contract: Contract) {
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));

  return (type: ExportType, { uuids, filters }: ExportBody): ExportOrder => {
    if (uuids && filters) {
      throw fault('/filters', `cannot be given together with ${uuidsField[type]}`, 'not_together');
    }
    if (uuids) return { uuids: [...new Set(uuids.map(canonicalUuid))], filters: null };
    if (!filters) throw fault(`/${uuidsField[type]}`, 'or filters is required', 'required');
    const id = listOf[type];
    const reader = { operation: operations.get(id) as ContractOperation, validate: requests[id].query };
    const { values, faults } = readBodyFilters(reader, filters, '/filters');
    if (faults.length > 0) throw invalid(faults);
    const together = findFaultsTogether(() => toFilter(type, values), '/filters');
    if (together.length > 0) throw invalid(together);
    return { uuids: null, filters: values };
  };
}

const fault = (pointer: string, detail: string, code: string) => invalid([{ in: 'body', pointer, detail, code }]);
