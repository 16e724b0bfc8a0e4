/** A real S3 server for tests (versitygw over a temporary folder), where there is one on the PATH. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import type { S3Options } from '../../src/storage/s3.ts';

export interface ObjectStore {
  /** Of a bucket that is there and empty. */
  options: S3Options & { kind: 's3' };
  /** For what only an owner of the bucket sees. */
  client: S3Client;
  stop(): Promise<void>;
}

const missing =
  'S3 is not tested here: versitygw is not on the PATH (go install github.com/versity/versitygw/cmd/versitygw@latest)';

/** False, with a line that says so, where there is no server to test with. */
export const hasObjectStore = (() => {
  const found = spawnSync('versitygw', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!found && !process.env.CONTACT360_TOLD_S3) process.stderr.write(`${missing}\n`);
  process.env.CONTACT360_TOLD_S3 = 'yes';
  return found;
})();

export async function startObjectStore(): Promise<ObjectStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'contact360-s3-'));
  // Every folder in it is a bucket.
  await mkdir(path.join(folder, 'files'));
  const port = await findPort();
  const credentials = { accessKeyId: 'tests', secretAccessKey: 'a secret of the tests' };
  const keys = ['--access', credentials.accessKeyId, '--secret', credentials.secretAccessKey];
  const server = spawn('versitygw', ['--quiet', ...keys, '--port', `127.0.0.1:${port}`, 'posix', folder], {
    stdio: 'ignore',
  });
  const leave = () => server.kill('SIGKILL');
  process.once('exit', leave);
  const endpoint = `http://127.0.0.1:${port}`;
  await waitFor(server, endpoint);
  const client = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
  return {
    options: { kind: 's3', bucket: 'files', prefix: '', endpoint, region: 'us-east-1', credentials },
    client,
    stop: async () => {
      client.destroy();
      process.off('exit', leave);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function waitFor(server: ChildProcess, endpoint: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`versitygw ended with ${server.exitCode}`);
    if (await fetch(endpoint).catch(() => undefined)) return;
    await sleep(50);
  }
  throw new Error('versitygw does not answer');
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
