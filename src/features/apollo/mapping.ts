import type { components } from '../../../generated/types.ts';
import { findIndustry } from './industryTags.ts';
import { type Category, categories } from './parameters.ts';
import type { ReadParameter } from './search.ts';
import type { ApolloUrl } from './url.ts';

type Schemas = components['schemas'];

export function toAnalysis(
  text: string,
  url: ApolloUrl,
  parameters: ReadParameter[],
): Schemas['ApolloUrlAnalysisResponse'] {
  const used = toCategories(parameters);
  return {
    url: text,
    url_structure: {
      base_url: url.baseUrl,
      hash_path: url.hashPath,
      query_string: url.queryString,
      has_query_params: url.parameters.size > 0,
    },
    categories: used,
    statistics: {
      total_parameters: parameters.length,
      total_parameter_values: parameters.reduce((total, { values }) => total + values.length, 0),
      categories_used: used.length,
      categories: used.map(({ name }) => name),
    },
    raw_parameters: Object.fromEntries(url.parameters),
    mapping_summary: toMappingSummary(parameters),
  };
}

export function toMappingSummary(parameters: ReadParameter[]): Schemas['ApolloMappingSummary'] {
  const mapped = parameters.filter(({ effect }) => effect).map(({ name }) => name);
  const unmapped = parameters.filter(({ effect }) => !effect).map(({ name }) => name);
  return {
    total_apollo_parameters: parameters.length,
    mapped_parameters: mapped.length,
    unmapped_parameters: unmapped.length,
    mapped_parameter_names: mapped,
    unmapped_parameter_names: unmapped,
    unmapped_values: parameters.flatMap(({ name, lost }) => lost.map((one) => ({ name, ...one }))),
  };
}

export const toUnmappedCategories = (parameters: ReadParameter[]): Schemas['ApolloCategory'][] =>
  toCategories(parameters.filter(({ effect }) => !effect));

/** In the order of the table; in each, parameters in order of appearance. */
function toCategories(parameters: ReadParameter[]): Schemas['ApolloCategory'][] {
  return (Object.keys(categories) as Category[]).flatMap((name) => {
    const own = parameters.filter(({ category }) => category === name);
    return own.length === 0 ? [] : [{ name, parameters: own.map(toParameter), total_parameters: own.length }];
  });
}

function toParameter({
  name,
  values,
  description,
  category,
  effect,
  reason,
}: ReadParameter): Schemas['ApolloParameter'] {
  return { name, values: values.map(toShown(name)), description, category, mapped: effect !== null, reason };
}

/** Industry tags by name. */
const toShown = (name: string) => (value: string) =>
  /^organization(Not)?IndustryTagIds\[\]$/.test(name) ? (findIndustry(value) ?? value) : value;
