import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

export const sizes = {
  phone: { width: 360, height: 740 },
  /** A phone with the largest letters. */
  large: { width: 360, height: 740 },
  /** A phone with all there is to scroll to. */
  scroll: { width: 360, height: 1500 },
  tablet: { width: 820, height: 1180 },
  laptop: { width: 1280, height: 800 },
  wall: { width: 1920, height: 1080 },
} as const;
export type Size = keyof typeof sizes;

export const themes = ['light', 'dark', 'contrast', 'calm'] as const;
export type Theme = (typeof themes)[number];

export interface Shot {
  readonly screen: string;
  readonly size: Size;
  readonly theme: Theme;
  /** Beside the contact sheets. */
  readonly file: string;
}

export interface CameraOptions {
  readonly folder: string;
  /** Only screens with one of these in their names; all when empty. */
  readonly only: readonly string[];
  /** Every screen in these; undefined: in all, and what is many times the same in few. */
  readonly themes: readonly Theme[] | undefined;
}

/** Takes one screen in every size it is made for and in every theme. */
export class Camera {
  readonly shots: Shot[] = [];
  readonly #options: CameraOptions;

  constructor(options: CameraOptions) {
    this.#options = options;
    mkdirSync(options.folder, { recursive: true });
  }

  /** Whether pictures of screens with such a name are wished for. */
  wants(screen: string): boolean {
    const { only } = this.#options;
    return only.length === 0 || only.some((part) => screen.includes(part));
  }

  /** In the themes that were wished for; where none were, in `usually`. `fullPage` is all there is to scroll to. */
  async take(
    page: Page,
    screen: string,
    fitting: readonly Size[],
    usually: readonly Theme[] = themes,
    fullPage = false,
  ): Promise<void> {
    const { folder } = this.#options;
    if (!this.wants(screen)) return;
    for (const size of fitting) {
      await page.setViewportSize(sizes[size]);
      for (const theme of this.#options.themes ?? usually) {
        await wear(page, theme, size === 'large' ? '150' : '100');
        const file = `${screen}.${size}.${theme}.png`;
        await page.screenshot({ path: join(folder, file), animations: 'disabled', scale: 'css', fullPage });
        this.shots.push({ screen, size, theme, file });
      }
    }
    await wear(page, 'light', '100');
  }
}

/** Pages follow the device, so three of the themes come from its wishes. Nothing but a choice brings the calm one. */
async function wear(page: Page, theme: Theme, textSize: '100' | '150'): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });
  const look = { theme, textSize };
  await page.evaluate(async (wanted) => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // The page may hear of the device's new wish late, and follow it once more.
    for (let turn = 0; turn < 3; turn++) {
      Object.assign(document.documentElement.dataset, wanted);
      await drawn();
    }
  }, look);
}
