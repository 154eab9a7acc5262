// npm run shots: every screen in every size and theme, from a live room of pretend people, into shots/.
// ONLY=board,lead takes only screens with that in their names; THEMES=light,dark only those themes, and all questions in them;
// IMAGES=yes renews the pictures of the README.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../chromium.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { Camera, themes } from './camera.ts';
import { makeContactSheets } from './contact-sheets.ts';
import { takeTheGallery } from './gallery.ts';
import { takeTheQuestions } from './questions.ts';
import { renewReadmeImages } from './readme-images.ts';
import { takeTheMeeting, takeTheWayIn } from './story.ts';

const folder = fileURLToPath(new URL('../../shots', import.meta.url));
const images = fileURLToPath(new URL('../../docs/images', import.meta.url));
const listed = (value: string | undefined): string[] => value?.split(',').filter(Boolean) ?? [];
const only = listed(process.env.ONLY);
const wished = listed(process.env.THEMES);

const started = Date.now();
rmSync(folder, { recursive: true, force: true });
const camera = new Camera({
  folder,
  only,
  themes: wished.length > 0 ? themes.filter((theme) => wished.includes(theme)) : undefined,
});
const server = await SaysoServer.start({ LOG_LEVEL: 'warn' });
const browser = await chromium.launch(chromiumOptions());
try {
  await takeTheWayIn(browser, server, camera);
  await takeTheMeeting(browser, server, camera);
  await takeTheQuestions(browser, server, camera);
  await takeTheGallery(browser, camera);
} finally {
  await makeContactSheets(browser, folder, camera.shots);
  await browser.close();
  await server.stop();
}
if (process.env.IMAGES === 'yes') renewReadmeImages(folder, images, camera.shots);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${camera.shots.length} pictures in ${seconds} seconds. Open shots/index.html.`);
