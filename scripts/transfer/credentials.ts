/**
 * Who signs in. A password is never taken from the command line, where other users of the machine could read it: it
 * comes from the environment, or from the terminal without being shown.
 */
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Failure } from './failure.ts';

export type Credentials = { token: string } | { email: string; password: string };

export async function readCredentials(environment: NodeJS.ProcessEnv): Promise<Credentials> {
  const { API_TOKEN: token, API_EMAIL, API_PASSWORD } = environment;
  if (token) return { token };
  if (!(API_EMAIL && API_PASSWORD) && !(stdin.isTTY && stdout.isTTY)) {
    throw new Failure('Nobody is signed in: set API_TOKEN, or API_EMAIL and API_PASSWORD.', 'usage');
  }
  const email = API_EMAIL || (await ask('E-mail: ', true));
  return { email, password: API_PASSWORD || (await ask(`Password of ${email}: `, false)) };
}

async function ask(question: string, shown: boolean): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: shown ? stdout : nowhere, terminal: true });
  const interrupted = new Promise<never>((_resolve, reject) => {
    const leave = () => reject(new Failure('Nothing was done.', 'interrupted'));
    lines.once('SIGINT', leave);
    lines.once('close', leave);
  });
  if (!shown) stdout.write(question);
  try {
    return await Promise.race([lines.question(shown ? question : ''), interrupted]);
  } finally {
    lines.close();
    if (!shown) stdout.write('\n');
  }
}
