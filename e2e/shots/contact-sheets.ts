import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Shot } from './camera.ts';

/** One page with everything to scroll through, and one picture per screen: sizes side by side, a row per theme. */
export async function makeContactSheets(
  browser: Browser,
  folder: string,
  shots: readonly Shot[],
): Promise<void> {
  const screens = grouped(shots, 'screen');
  const index = join(folder, 'index.html');
  writeFileSync(index, pageOf([...screens].map(([screen, taken]) => sectionOf(screen, taken)).join('\n')));
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
  await page.goto(pathToFileURL(index).href);
  for (const screen of screens.keys()) {
    const section = page.locator(`[id="${screen}"]`);
    await section.screenshot({ path: join(folder, `sheet.${screen}.png`) });
  }
  await page.close();
}

function grouped(shots: readonly Shot[], by: 'screen' | 'theme'): Map<string, Shot[]> {
  const groups = new Map<string, Shot[]>();
  for (const shot of shots) groups.set(shot[by], [...(groups.get(shot[by]) ?? []), shot]);
  return groups;
}

function sectionOf(screen: string, shots: readonly Shot[]): string {
  const rows = [...grouped(shots, 'theme')].map(([theme, row]) => {
    const pictures = row.map(({ file, size }) => `<a href="${file}"><img class="${size}" src="${file}"></a>`);
    return `<h3>${theme}</h3><div>${pictures.join('')}</div>`;
  });
  return `<section id="${screen}"><h2>${screen}</h2><div class="rows">${rows.join('')}</div></section>`;
}

const pageOf = (sections: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every screen</title>
<style>
body { margin: 0; font: 16px system-ui, sans-serif; background: #ddd; color: #222 }
section { width: fit-content; padding: 12px 16px }
h2 { margin: 0 0 8px } h3 { margin: 0; writing-mode: vertical-rl; font-weight: 400 }
.rows { display: grid; grid-template-columns: auto 1fr; gap: 10px }
.rows > div { display: flex; gap: 10px; align-items: start }
img { display: block; box-shadow: 0 1px 4px #0005 }
img.phone, img.large, img.scroll { width: 300px } img.tablet { width: 380px } img.laptop { width: 700px } img.wall { width: 860px }
</style>
${sections}
</html>
`;
