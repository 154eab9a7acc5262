import type { Camera, PeerBench, PlannedNote } from './contract.ts';

export interface Wish {
  readonly notes: readonly PlannedNote[];
  /** What the page stored when it was opened the first time. */
  readonly stored: string | undefined;
  readonly camera: Camera;
  readonly board: HTMLElement;
}

/** Reads what to show from the address and gets it from the server that served the page. */
export async function readWish(): Promise<Wish> {
  const search = new URLSearchParams(location.search);
  const number = (name: string): number => Number(search.get(name));
  const board = document.querySelector<HTMLElement>('#board');
  if (!board) throw new Error('There is no place for the board');
  board.style.width = `${number('width')}px`;
  board.style.height = `${number('height')}px`;
  const storedAt = search.get('stored');
  const stored = storedAt === null ? undefined : await (await fetch(storedAt)).text();
  const notes = stored === undefined ? await (await fetch('/notes.json')).json() : [];
  return { notes, stored, board, camera: { x: number('x'), y: number('y'), scale: number('scale') } };
}

/** Gives the page to the benchmark once its notes have been handed to the product. */
export function offer(bench: Omit<PeerBench, 'ready'>): void {
  const ready = new Promise<void>((drawn) =>
    requestAnimationFrame(() => requestAnimationFrame(() => drawn())),
  );
  window.bench = { ...bench, ready };
}
