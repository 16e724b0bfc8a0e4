import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type ImportService, startImportService } from './importing.ts';

const csv = 'first_name,email\nZoë,zoe@example.com\n';

describe('createImport', () => {
  let service: ImportService;
  before(async () => {
    service = await startImportService();
  });
  after(() => service.stop());

  const stored = async () => {
    const keys: string[] = [];
    for await (const { key } of service.services.storage.list('imports')) keys.push(key);
    return keys;
  };
  const countQueued = async () => (await service.knex.raw('select from graphile_worker.jobs')).rowCount as number;

  /** Refused before anything is stored, written or queued. */
  const assertRefused = async (call: () => ReturnType<ImportService['call']>) => {
    const state = async () => [await stored(), await countQueued(), await service.knex('import_jobs').pluck('job_id')];
    const before = await state();
    const reply = await call();
    assert.deepEqual(await state(), before);
    assert.deepEqual(await readdir(path.join(service.config.dataDir, 'uploads')), []);
    return reply;
  };
  const send = (file: Parameters<ImportService['call']>[1]) =>
    service.call('createImport', { token: service.admin.token, ...file });

  describe('202', () => {
    it('stores the file, makes a pending job and queues it', async () => {
      const { status, body, headers } = await service.upload(csv, 'Kontakte März.csv');
      assert.equal(status, 202);
      const { job_id, created_at, updated_at, ...rest } = body;
      assert.deepEqual(rest, {
        file_name: 'Kontakte März.csv',
        status: 'pending',
        dry_run: false,
        total_rows: 0,
        processed_rows: 0,
        created_count: 0,
        updated_count: 0,
        error_count: 0,
        message: null,
        completed_at: null,
      });
      assert.equal(created_at, updated_at);
      assert.equal(new URL(headers.location ?? '').pathname, `/api/v1/contacts/import/${job_id}/`);
      assert.equal(await text(await service.services.storage.open(`imports/${job_id}.csv`)), csv);
      const { rows } = await service.knex.raw('select key, queue_name from graphile_worker.jobs where key = ?', [
        `import:${job_id}`,
      ]);
      assert.deepEqual(rows, [{ key: `import:${job_id}`, queue_name: 'imports' }]);
      const row = await service.knex('import_jobs').where({ job_id }).first();
      assert.equal(row.user_id, service.admin.userId);
      assert.deepEqual(await readdir(path.join(service.config.dataDir, 'uploads')), []);
    });

    it('keeps of the file name what can be shown', async () => {
      const { body } = await service.upload(csv, '../../etc/x\u202e.csv');
      assert.equal(body.file_name, 'x.csv');
      const long = await service.upload(csv, `${'é'.repeat(300)}.csv`);
      assert.equal(long.body.file_name, 'é'.repeat(255));
    });

    it('imports what was uploaded', async () => {
      const jobId = await service.import(csv);
      const { body } = await service.call('getImport', { token: service.admin.token, path: { job_id: jobId } });
      assert.deepEqual([body.status, body.created_count], ['completed', 1]);
      assert.deepEqual(await service.knex('contacts').where({ email: 'zoe@example.com' }).pluck('first_name'), ['Zoë']);
    });
  });

  it('202: tells with dry_run=true what would happen, and changes nothing', async () => {
    const { body } = await send({ query: { dry_run: 'yes' }, file: { field: 'file', name: 'a.csv', content: csv } });
    assert.deepEqual([body.status, body.dry_run], ['pending', true]);
    await service.work(body.job_id);
    const { body: job } = await service.call('getImport', {
      token: service.admin.token,
      path: { job_id: body.job_id },
    });
    assert.deepEqual([job.status, job.dry_run, job.created_count + job.updated_count], ['completed', true, 1]);
    assert.match(job.message, /dry run: nothing was changed/);
  });

  describe('202, sent again with the same Idempotency-Key', () => {
    const file = { field: 'file', name: 'a.csv', content: csv };
    const repeat = (key: string, more = {}, account = service.admin) =>
      service.call('createImport', { token: account.token, headers: { 'Idempotency-Key': key }, file, ...more });

    it('makes one job of ten requests at the same time, and stores one file', async () => {
      const [jobs, files] = [await service.knex('import_jobs').pluck('job_id'), await stored()];
      const replies = await Promise.all(Array.from({ length: 10 }, () => repeat('ten')));
      for (const { status, body } of replies) assert.deepEqual([status, body.job_id], [202, replies[0]?.body.job_id]);
      assert.equal((await service.knex('import_jobs').pluck('job_id')).length, jobs.length + 1);
      assert.equal((await stored()).length, files.length + 1);
    });

    it('answers with the job as it stands by then', async () => {
      const { body } = await repeat('once');
      await service.work(body.job_id);
      const again = await repeat('once');
      assert.deepEqual([again.body.job_id, again.body.status], [body.job_id, 'completed']);
    });

    it('is 422 for another file or a dry run, and means the key of one account', async () => {
      const { body } = await repeat('mine');
      for (const more of [{ query: { dry_run: true } }, { file: { ...file, content: `${csv}a,b@c.de\n` } }]) {
        const { status, body: problem } = await assertRefused(() => repeat('mine', more));
        assert.deepEqual([status, problem.errors[0].code], [422, 'key_reused']);
      }
      assert.equal((await repeat('not visible: \u00e9')).status, 422);
      const other = await repeat('mine', {}, await service.signIn('Admin'));
      assert.notEqual(other.body.job_id, body.job_id);
    });
  });

  describe('403', () => {
    it('is for Admins', async () => {
      const reply = await assertRefused(() =>
        service.call('createImport', {
          token: service.member.token,
          file: { field: 'file', name: 'a.csv', content: csv },
        }),
      );
      assert.deepEqual([reply.status, reply.body.code], [403, 'admin_required']);
    });
  });

  describe('413', () => {
    it('refuses a file above the limit and leaves nothing of it', async () => {
      const content = Buffer.alloc(service.config.maxUploadBytes + 1, 'a');
      const reply = await assertRefused(() => service.upload(content));
      assert.deepEqual([reply.status, reply.body.code], [413, 'body_too_large']);
    });
  });

  describe('415', () => {
    it('refuses what is plainly no text, with what it is', async () => {
      const xlsx = await assertRefused(() => service.upload(Buffer.from('PK\x03\x04 and more'), 'people.xlsx'));
      assert.equal(xlsx.status, 415);
      assert.match(xlsx.body.detail, /Excel workbook.*export it as CSV/);
      const pdf = await assertRefused(() => service.upload('%PDF-1.7 and more', 'people.csv'));
      assert.deepEqual([pdf.status, pdf.body.code], [415, 'unsupported_media_type']);
    });

    it('refuses a body that is no form', async () => {
      const reply = await assertRefused(() => send({ raw: { type: 'text/csv', body: csv } }));
      assert.equal(reply.status, 415);
      assert.match(reply.body.detail, /multipart\/form-data/);
    });
  });

  describe('422', () => {
    const errors = async (options: Parameters<ImportService['call']>[1]) => {
      const { status, body } = await assertRefused(() => send(options));
      assert.equal(status, 422, JSON.stringify(body));
      return body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    };
    const file = (field: string, content = csv) => ({ field, name: 'a.csv', content });

    it('names the right field when the file came under another', async () => {
      assert.deepEqual(await errors({ file: file('csv') }), ['/csv unknown_field', '/file required']);
      const { body } = await send({ file: file('csv') });
      assert.match(body.detail, /name the file's field "file"/);
    });

    it('wants one file', async () => {
      assert.deepEqual(await errors({ file: [file('file'), file('file')] }), ['/file repeated_file']);
    });

    it('takes no other parts', async () => {
      assert.deepEqual(await errors({ file: [file('file'), file('other')] }), ['/other unknown_field']);
    });

    it('wants a file, not text', async () => {
      const part = (name: string) =>
        `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nfirst_name\r\n--x--\r\n`;
      const type = 'multipart/form-data; boundary=x';
      assert.deepEqual(await errors({ raw: { type, body: part('file') } }), ['/file not_a_file']);
      assert.deepEqual(await errors({ raw: { type, body: part('a') } }), ['/a unknown_field', '/file required']);
    });

    it('wants a file at all', async () => {
      const { status } = await assertRefused(() => send({}));
      assert.equal(status, 422);
      const empty = await assertRefused(() =>
        send({ raw: { type: 'multipart/form-data; boundary=x', body: '--x--\r\n' } }),
      );
      assert.equal(empty.status, 422);
    });

    it('refuses an empty file, also one with a byte order mark and line ends only', async () => {
      assert.deepEqual(await errors({ file: file('file', '') }), ['/file empty_file']);
      assert.deepEqual(await errors({ file: file('file', '\ufeff\r\n \r\n') }), ['/file empty_file']);
    });
  });

  describe('500', () => {
    it('leaves no file behind when the job cannot be written', async () => {
      await service.knex.raw('alter table import_jobs rename to import_jobs_away');
      try {
        const before = await stored();
        const raw = await service
          .agent()
          .post('/api/v1/contacts/import/')
          .set('Authorization', `Bearer ${service.admin.token}`)
          .attach('file', Buffer.from(csv), 'a.csv');
        assert.equal(raw.status, 500);
        assert.deepEqual(await stored(), before);
      } finally {
        await service.knex.raw('alter table import_jobs_away rename to import_jobs');
      }
    });
  });
});
