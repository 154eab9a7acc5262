import { type Camera, type Point, panned, zoomed } from './camera.ts';

/** What hands can do on the picture. Points are CSS pixels from its corner. */
export interface PointerTarget {
  camera(): Camera;
  setCamera(camera: Camera): void;
  /** True when a note under the point follows this pointer from now on. */
  grab(pointer: number, kind: string, at: Point): boolean;
  carry(pointer: number, at: Point): void;
  release(pointer: number): void;
  cancelDrag(): void;
  tap(at: Point): void;
  doubleTap(at: Point): void;
}

/** A pointer that wanders less than this has tapped. */
const panThreshold = 4;
const lineHeight = 16;

/** Pan by drag or wheel, two fingers to pan and zoom, Ctrl and wheel to zoom, drag and tap for notes. */
export class PointerInput {
  readonly #host: HTMLElement;
  readonly #target: PointerTarget;
  readonly #pointers = new Map<number, Point>();
  readonly #ended = new AbortController();
  #grabbed = false;
  #panning: { readonly from: Point; moved: boolean } | null = null;

  constructor(host: HTMLElement, target: PointerTarget) {
    this.#host = host;
    this.#target = target;
    const { signal } = this.#ended;
    host.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    host.addEventListener('pointermove', (event) => this.#move(event), { signal });
    host.addEventListener('pointerup', (event) => this.#up(event, true), { signal });
    host.addEventListener('pointercancel', (event) => this.#up(event, false), { signal });
    host.addEventListener('dblclick', (event) => this.#target.doubleTap(this.#pointOf(event)), { signal });
    host.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
  }

  destroy(): void {
    this.#ended.abort();
  }

  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#host.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #down(event: PointerEvent): void {
    if (event.button > 1) return;
    this.#host.setPointerCapture(event.pointerId);
    const at = this.#pointOf(event);
    this.#pointers.set(event.pointerId, at);
    if (this.#pointers.size > 1) {
      this.#letGo();
      this.#panning = { from: at, moved: true };
      return;
    }
    this.#grabbed = event.button === 0 && this.#target.grab(event.pointerId, event.pointerType, at);
    this.#panning = this.#grabbed ? null : { from: at, moved: false };
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const at = this.#pointOf(event);
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId);
    if (this.#grabbed) this.#target.carry(event.pointerId, at);
    else if (other) this.#pinch(before, at, other[1]);
    else if (!this.#pan(before, at)) return;
    this.#pointers.set(event.pointerId, at);
  }

  /** False while it may still be a tap. */
  #pan(before: Point, at: Point): boolean {
    const panning = this.#panning;
    if (!panning) return true;
    panning.moved ||= Math.hypot(at.x - panning.from.x, at.y - panning.from.y) >= panThreshold;
    if (!panning.moved) return false;
    this.#host.dataset.panning = '';
    this.#target.setCamera(panned(this.#target.camera(), at.x - before.x, at.y - before.y));
    return true;
  }

  /** One finger moved while the other rested: the middle moves half as far, the distance gives the zoom. */
  #pinch(before: Point, at: Point, other: Point): void {
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    const reach = (point: Point): number => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
    const shifted = panned(this.#target.camera(), (at.x - before.x) / 2, (at.y - before.y) / 2);
    this.#target.setCamera(zoomed(shifted, middle, reach(at) / reach(before)));
  }

  #up(event: PointerEvent, meant: boolean): void {
    if (!this.#pointers.delete(event.pointerId)) return;
    delete this.#host.dataset.panning;
    if (this.#grabbed) {
      if (meant) this.#target.release(event.pointerId);
      this.#letGo();
    } else if (meant && this.#panning && !this.#panning.moved) {
      this.#target.tap(this.#pointOf(event));
    }
    if (this.#pointers.size === 0) this.#panning = null;
  }

  #letGo(): void {
    if (this.#grabbed) this.#target.cancelDrag();
    this.#grabbed = false;
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
    const camera = this.#target.camera();
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp(-Math.max(-60, Math.min(60, event.deltaY * unit)) * 0.01);
      this.#target.setCamera(zoomed(camera, this.#pointOf(event), factor));
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0;
    const [x, y] = sideways ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    this.#target.setCamera(panned(camera, -x * unit, -y * unit));
  }
}
