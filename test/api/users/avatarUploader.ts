/** A process that uploads pictures for one user without end: `avatarUploader.ts <connection as JSON> <folder> <user>`. */
import { pino } from 'pino';
import { connect } from '../../../src/db/connect.ts';
import { storeAvatar } from '../../../src/features/users/avatars.ts';
import { openLocalStorage } from '../../../src/storage/localDisk.ts';

const [connection = '', folder = '', userId = ''] = process.argv.slice(2);
const knex = connect(JSON.parse(connection), { poolMax: 2 });
const storage = await openLocalStorage(folder);
const log = pino({ level: 'silent' });
process.send?.('started');
for (;;) await storeAvatar({ knex, storage, log }, userId, Buffer.alloc(50_000, 'a'));
