/** The same on every page that is measured: `screen = board * scale + offset`, in CSS pixels of the window. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A square of 200 board units with words on it. Colours as CSS hex. */
export interface PlannedNote {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour: string;
  /** The nearest of tldraw's own colours. */
  readonly named: string;
}

/** What the benchmark asks of a page. */
export interface PeerBench {
  /** Two frames after the notes were there. */
  readonly ready: Promise<void>;
  count(): number;
  look(camera: Camera): void;
  /** The middle of a note, in CSS pixels of the window. */
  spot(note: number): { readonly x: number; readonly y: number };
  /** What would be stored for this board, to be given back when the page is opened again. */
  stored(): string;
}

declare global {
  interface Window {
    /** Not there yet while the page starts. */
    bench: PeerBench;
  }
}
