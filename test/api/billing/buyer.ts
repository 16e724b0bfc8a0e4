/** A process that serves the API: `node --import tsx buyer.ts <connection as JSON> <data directory>`; prints its port. */
import { loadConfig } from '../../../src/config.ts';
import { connect } from '../../../src/db/connect.ts';
import { listen } from '../../../src/http/server.ts';
import { createLog } from '../../../src/log.ts';
import { createApplication, createServices } from '../../../src/services.ts';

const [connection, dataDir] = [JSON.parse(process.argv[2] as string), process.argv[3] as string];
const config = loadConfig({ DATA_DIR: dataDir, JWT_SECRET: process.argv[4], ENVIRONMENT: 'test' });
const knex = connect(connection, { poolMax: 2, applicationName: 'buyer' });
const database = { knex, patient: knex, connection, url: '', close: async () => {} };
const services = await createServices(config, database, createLog('silent'));
const { port } = await listen(await createApplication(services), '127.0.0.1', 0);
process.send?.(port);
