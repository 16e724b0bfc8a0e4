/** Every reply that a test sees is held against the contract, and remembered for the coverage test. */
import assert from 'node:assert/strict';
import { responses } from '../../generated/responses.js';
import { type ContractOperation, loadContract } from '../../src/http/contract.ts';
import type { OperationId } from '../../src/http/types.ts';

export const contract = loadContract();

/** "operationId status" of every reply of this run. */
export const seen = new Set<string>();

export interface Reply {
  status: number;
  headers: Record<string, string>;
  // The body of a reply is whatever the test says it is: its shape has been checked against the contract.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  body: any;
  text: string;
}

export function getOperation(id: OperationId): ContractOperation {
  const found = contract.operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`The contract has no operation ${id}`);
  return found;
}

export function checkReply(id: OperationId, reply: Reply): void {
  seen.add(`${id} ${reply.status}`);
  const types = responses[id][reply.status];
  assert.ok(types, `${id} answered ${reply.status}, which the contract does not name: ${reply.text}`);
  assert.ok(reply.headers['x-request-id'], 'every reply carries X-Request-Id');
  assert.equal(reply.headers['x-content-type-options'], 'nosniff');
  if (Object.keys(types).length === 0) {
    assert.equal(reply.text, '', `${id} ${reply.status} has no body`);
    return;
  }
  const type = (reply.headers['content-type'] ?? '').split(';')[0] ?? '';
  assert.ok(type in types, `${id} ${reply.status} came as ${type}, not as ${Object.keys(types).join(' or ')}`);
  const validate = types[type];
  if (validate && !validate(reply.body)) {
    assert.fail(
      `${id} ${reply.status} breaks the contract: ${JSON.stringify(validate.errors?.slice(0, 5))}\n${reply.text.slice(0, 2000)}`,
    );
  }
}
