import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { freePort } from '../fixtures/free-port.ts';
import { type Camera, themes } from './camera.ts';

const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
const client = fileURLToPath(new URL('../../client', import.meta.url));

/** The parts that all screens are made of. Only the development server has that page. */
export async function takeTheGallery(browser: Browser, camera: Camera): Promise<void> {
  const port = await freePort();
  const child = spawn(process.execPath, [vite, '--port', String(port), '--host', '127.0.0.1'], {
    cwd: client,
    stdio: 'ignore',
  });
  try {
    const address = `http://127.0.0.1:${port}/gallery`;
    for (let tries = 0; tries < 100; tries++) {
      if (
        await fetch(address)
          .then(() => true)
          .catch(() => false)
      )
        break;
      await pause(200);
    }
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('heading', { name: 'Parts' }).waitFor({ timeout: 60_000 });
    await camera.take(page, '60-gallery', ['phone', 'laptop'], themes, true);
    await page.close();
  } finally {
    child.kill('SIGTERM');
  }
}
