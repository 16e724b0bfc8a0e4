/** Entry: configuration, services, server and worker, and an orderly end. */
import { ConfigError, loadConfig } from './config.ts';
import { createLog } from './log.ts';
import { startService } from './service.ts';
import { describeStartFault } from './startFault.ts';

async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLog(config.logLevel);
  const service = await startService(config, log);
  if (service.url) process.stdout.write(`listening on ${service.url}\n`);

  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping');
    service.stop().then(
      () => process.exit(0),
      (error) => {
        log.error(`stopping failed: ${error instanceof Error ? error.message : error}`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const text = error instanceof ConfigError ? error.message : `The service cannot start: ${describeStartFault(error)}`;
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
