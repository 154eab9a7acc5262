import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const found = fileURLToPath(new URL('../node_modules/.cache/sayso/chromium', import.meta.url));

/**
 * How every browser of this project is started. Uses CHROMIUM_PATH, else what the setup script found, else
 * Playwright's own. Chromium has no sandbox for root. The flags keep it from calling home.
 */
export function chromiumOptions() {
  const noted = existsSync(found) ? readFileSync(found, 'utf8') : '';
  const executablePath = process.env.CHROMIUM_PATH || noted;
  return {
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  };
}
