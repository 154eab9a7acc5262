import { announcement } from './hosting/announcement.ts';
import { openLogger } from './hosting/logger.ts';
import { reasonNotToStart } from './hosting/reason-not-to-start.ts';
import { type RunningServer, runServer } from './hosting/running-server.ts';
import { readSettings, type Settings } from './settings.ts';

/** Milliseconds before a stop that hangs is cut short. */
const patience = 10_000;

const settings = startingSettings();
const logger = openLogger(settings);

process.on('uncaughtException', (fault) => {
  // A bug. What was acknowledged is on the disk, so ending is safe and going on is not.
  logger.fatal({ err: fault }, 'the server ends because of a fault');
  process.exit(1);
});

const running = await runServer(settings, logger).catch((fault: unknown) =>
  end(reasonNotToStart(fault, settings.dataDir)),
);
console.log(announcement(settings, running.port));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(running, signal));

async function stop(server: RunningServer, signal: string): Promise<void> {
  setTimeout(() => end('Stopping took too long, so it was cut short.'), patience).unref();
  try {
    await server.stop();
    process.exit(0);
  } catch (fault) {
    logger.fatal({ err: fault, signal }, 'the server could not stop as it should');
    process.exit(1);
  }
}

function startingSettings(): Settings {
  try {
    return readSettings(process.env);
  } catch (fault) {
    return end(reasonNotToStart(fault));
  }
}

function end(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
