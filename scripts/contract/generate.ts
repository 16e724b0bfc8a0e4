import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { bundleContract } from './bundle.ts';
import type { Contract } from './document.ts';
import { downConvert } from './downConvert.ts';
import { requestValidators, responseValidators } from './validators.ts';

const validatorTypes = `// Written by \`npm run generate\`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { operations } from './types.ts';
export const requests: {
  [Id in keyof operations]: { path: ValidateFunction; query: ValidateFunction; body?: ValidateFunction };
};
`;

const responseTypes = `// Written by \`npm run generate\`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { operations } from './types.ts';
/** Null for media types that are not JSON. */
export const responses: {
  [Id in keyof operations]: Record<string, Record<string, ValidateFunction | null>>;
};
`;

/** Writes everything that is derived from the contract into a folder; the same input gives the same bytes. */
export async function generate(contractFolder: string, outFolder: string): Promise<Contract> {
  const contract = await bundleContract(contractFolder);
  const types = astToString(await openapiTS(structuredClone(contract) as never, { alphabetize: false }));
  const files: Record<string, string> = {
    'openapi.json': `${JSON.stringify(contract, null, 2)}\n`,
    'openapi-3.0.json': `${JSON.stringify(downConvert(contract), null, 2)}\n`,
    'types.ts': `// Written by \`npm run generate\`. Do not edit.\n${types}`,
    'validators.js': requestValidators(contract),
    'validators.d.ts': validatorTypes,
    'responses.js': responseValidators(contract),
    'responses.d.ts': responseTypes,
  };
  await mkdir(outFolder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(outFolder, name), text);
  return contract;
}
