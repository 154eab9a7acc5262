import type { Camera, Size } from './camera.ts';

/** Sharper than this costs more than it shows. */
const sharpest = 2;

/** A canvas all over the picture. What is painted on it is in board units. */
export class Sheet {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #paint: (context: CanvasRenderingContext2D) => boolean;
  #ratio = 1;
  #blank = true;

  /** `paint` answers whether there was anything to paint. */
  constructor(host: Element, paint: (context: CanvasRenderingContext2D) => boolean) {
    this.#paint = paint;
    this.#canvas = document.createElement('canvas');
    this.#canvas.style.position = 'absolute';
    this.#canvas.style.visibility = 'hidden';
    this.#context = this.#canvas.getContext('2d');
    host.append(this.#canvas);
  }

  /** Leaves it empty. */
  resize({ width, height }: Size): void {
    this.#ratio = Math.min(sharpest, window.devicePixelRatio || 1);
    this.#canvas.width = Math.round(width * this.#ratio);
    this.#canvas.height = Math.round(height * this.#ratio);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
  }

  remove(): void {
    this.#canvas.remove();
  }

  draw({ x, y, scale }: Camera): void {
    const [context, ratio] = [this.#context, this.#ratio];
    if (!context) return;
    // What is blank and stays so costs nothing: not even to be laid over the rest.
    if (!this.#blank) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    }
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
    const blank = !this.#paint(context);
    if (blank !== this.#blank) this.#canvas.style.visibility = blank ? 'hidden' : 'inherit';
    this.#blank = blank;
  }
}
