import assert from 'node:assert/strict';
import { responses } from '../../generated/responses.js';
import { connect } from '../../src/db/connect.ts';
import type { ContractOperation } from '../../src/http/contract.ts';
import { contract } from '../support/contract.ts';
import {
  type Account,
  type CallOptions,
  companiesWriteKey,
  contactsWriteKey,
  startService,
  type TestService,
} from '../support/service.ts';

/** What every operation owes, whatever it does: produced for each one from the contract itself. */
describe('every operation', () => {
  let service: TestService;
  let withoutParts: TestService;
  let admin: Account;

  before(async () => {
    service = await startService();
    admin = await service.signIn('Admin');
    const unreachable = connect({ host: '/nonexistent', port: 5432, user: 'nobody', database: 'none' }, { poolMax: 2 });
    const storage = { kind: 's3' as const, bucket: 'none', prefix: '', endpoint: 'http://127.0.0.1:1', region: 'none' };
    const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };
    const down = { jwtSecret: service.config.jwtSecret, storage: { ...storage, credentials } };
    withoutParts = await startService(down, unreachable);
  });
  after(async () => {
    await service.stop();
    await withoutParts.stop();
  });

  const writeKeys = { 'X-Contacts-Write-Key': contactsWriteKey, 'X-Companies-Write-Key': companiesWriteKey };
  const paths = {
    contact_uuid: '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d',
    company_uuid: '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d',
    chat_id: '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d',
    job_id: '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d',
    export_id: '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d',
    avatar_id: '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d',
  };

  /** A request that gets past everything before the fault in question. */
  const allowed = (operation: ContractOperation, extra: CallOptions = {}): CallOptions => ({
    path: paths,
    headers: writeKeys,
    ...(secured(operation) && { token: admin.token }),
    ...extra,
  });

  for (const operation of contract.operations) {
    const documents = (status: number) => String(status) in responses[operation.id];

    describe(operation.id, () => {
      it('answers 400 to broken percent-encoding, and says how to write a percent sign', async () => {
        const reply = await service.call(operation.id, allowed(operation, { query: 'x=%zz' }));
        assert.equal(reply.status, 400);
        assert.equal(reply.body.code, 'malformed_query');
        assert.match(reply.body.detail, /%25/);
      });

      it('answers 422 to an unknown query parameter', async () => {
        const reply = await service.call(operation.id, allowed(operation, { query: { no_such_parameter: '1' } }));
        assert.equal(reply.status, 422);
        assert.ok(reply.body.errors.some((fault: { code: string }) => fault.code === 'unknown_parameter'));
      });

      if (secured(operation)) {
        it('answers 401 without a token, before it looks at anything else', async () => {
          const reply = await service.call(operation.id, { path: paths, query: { no_such_parameter: '1' } });
          assert.equal(reply.status, 401);
          assert.equal(reply.body.code, 'token_missing');
          assert.match(reply.headers['www-authenticate'] ?? '', /^Bearer/);
        });

        it('answers 403 to a disabled account', async () => {
          const person = await service.signIn('Admin');
          await service.knex('users').where({ id: person.userId }).update({ is_active: false });
          const reply = await service.call(operation.id, allowed(operation, { token: person.token }));
          assert.equal(reply.status, 403);
          assert.equal(reply.body.code, 'account_disabled');
        });
      }

      if (operation.adminOnly) {
        it('answers 403 to a Member, whatever the write key', async () => {
          const member = await service.signIn('Member');
          const reply = await service.call(operation.id, { path: paths, token: member.token });
          assert.equal(reply.body.code, 'admin_required');
        });
      }

      if (documents(431)) {
        it('answers 431 to a URL that is too long', async () => {
          const reply = await service.call(operation.id, allowed(operation, { query: `x=${'a'.repeat(70_000)}` }));
          assert.equal(reply.status, 431);
        });
      }

      if (operation.bodyType) {
        it('answers 415 to another media type', async () => {
          const reply = await service.call(
            operation.id,
            allowed(operation, { raw: { type: 'text/plain', body: 'hello' } }),
          );
          assert.equal(reply.status, 415);
          assert.ok(reply.body.detail.includes(operation.bodyType));
        });

        it('answers 413 to a body that is too large', async () => {
          const type =
            operation.bodyType === 'application/json' ? operation.bodyType : 'multipart/form-data; boundary=x';
          const reply = await service.call(
            operation.id,
            allowed(operation, { raw: { type, body: Buffer.alloc(5 * 1024 * 1024, ' ') } }),
          );
          assert.equal(reply.status, 413);
        });
      }

      if (operation.bodyType === 'application/json' && !operation.bodyAsBytes) {
        it('answers 400 to broken JSON', async () => {
          const reply = await service.call(
            operation.id,
            allowed(operation, { raw: { type: 'application/json', body: '{"a": ' } }),
          );
          assert.equal(reply.status, 400);
          assert.equal(reply.body.code, 'malformed_body');
        });

        it('answers 422 to an unknown field and to a body of the wrong type', async () => {
          const unknown = await service.call(operation.id, allowed(operation, { json: { no_such_field: 1 } }));
          assert.equal(unknown.status, 422);
          assert.ok(unknown.body.errors.some((fault: { pointer: string }) => fault.pointer === '/no_such_field'));
          const wrong = await service.call(operation.id, allowed(operation, { json: [1] }));
          assert.equal(wrong.status, 422);
        });
      }

      // Whose sender must sign what it sends is shut out before; its own tests see to that.
      if (documents(503) && !operation.bodyAsBytes) {
        it('answers 503 with Retry-After when the database and the file storage are down', async () => {
          const json = exampleBody(operation, admin);
          const reply = await withoutParts.call(operation.id, allowed(operation, json === undefined ? {} : { json }));
          assert.equal(reply.status, 503);
          assert.ok(Number(reply.headers['retry-after']) > 0);
        });
      }
    });
  }
});

function secured(operation: ContractOperation): boolean {
  const { paths = {}, security = [] } = contract.document;
  const own = paths[operation.path]?.[operation.method as 'get']?.security;
  return (own ?? security).length > 0;
}

/** The contract's own example, with a refresh token that is one. */
function exampleBody(operation: ContractOperation, { refreshToken }: Account): unknown {
  const body = contract.document.paths?.[operation.path]?.[operation.method as 'get']?.requestBody;
  const media = body && 'content' in body ? body.content['application/json'] : undefined;
  const [first] = Object.values(media?.examples ?? {});
  const example = media?.example ?? (first && 'value' in first ? first.value : undefined);
  return example && 'refresh_token' in example ? { ...example, refresh_token: refreshToken } : example;
}
