/** npm run generate: writes generated/ from openapi/. */

import { listOperations } from './contract/document.ts';
import { generate } from './contract/generate.ts';

const contract = await generate('openapi', 'generated');
console.log(`generated/ now holds ${listOperations(contract).length} operations of contract ${contract.info.version}`);
