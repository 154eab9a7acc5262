import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Camera } from '../peers/src/contract.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Opening: what Sayso shows first. Near: 100 %, the middle of the board. All: every note. */
export type View = 'opening' | 'near' | 'all';
export type Cameras = Readonly<Record<View, Camera>>;

/** A board that somebody has in front of them. */
export interface OpenBoard {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Where the board is in the window; CSS pixels. */
  readonly box: Spot & { readonly width: number; readonly height: number };
  /** How many notes the page has. */
  count(): Promise<number>;
  look(view: 'near' | 'all'): Promise<void>;
  /** The middle of a note, in CSS pixels of the window. */
  spot(note: number): Promise<Spot>;
}

export interface Product {
  readonly name: string;
  /** Ready to be opened with nothing in the browser's cache. */
  prepare(context: BrowserContext, view: 'opening' | 'all'): Promise<void>;
  address(view: 'opening' | 'all'): string;
  /** When the page has all its notes and has been asked to draw them. */
  opened(page: Page, cdp: CDPSession, count: number): Promise<OpenBoard>;
}

/** Large enough for a workbench, and a scale of one so that pixels are pixels. */
export const screenOf = { viewport: { width: 1680, height: 1050 }, reducedMotion: 'reduce' } as const;
