import type { components } from '../../../generated/types.ts';
import type { OrderKey } from '../../search/engine.ts';
import type { OrderField } from '../../search/fields.ts';
import { toOrder } from '../../search/ordering.ts';

type Ordering = components['parameters']['companyOrdering.ordering'];
type OrderingKey = Exclude<Ordering[number], `-${string}`>;

const orderFields: Record<OrderingKey, OrderField> = {
  created_at: 'createdAt',
  updated_at: 'updatedAt',
  name: 'name',
  employees_count: 'employeesCount',
  employees: 'employeesCount',
  annual_revenue: 'annualRevenue',
  total_funding: 'totalFunding',
  industries: 'industries',
  keywords: 'keywords',
  technologies: 'technologies',
  city: 'city',
  state: 'state',
  country: 'country',
  latest_funding_amount: 'latestFundingAmount',
};

/** Newest first unless told. */
export const toCompanyOrder = (ordering: Ordering | undefined): OrderKey[] => toOrder(orderFields, ordering);
