import { type Camera, type Point, panned, zoomed } from '../camera.ts';

/** Where and how somebody touches the picture. Points are CSS pixels from its corner. */
export interface Touch {
  readonly at: Point;
  readonly kind: 'mouse' | 'touch' | 'pen';
  /** 0 to 1; a half where the device doesn't know. */
  readonly pressure: number;
  /** Shift: adds to what is chosen. */
  readonly adds: boolean;
  /** Alt, Ctrl or Cmd: nothing snaps. */
  readonly free: boolean;
}

/** What one pointer does from when it has gone further than a tap until it is let go. */
export interface Gesture {
  /** Begins with the first touch: a dot is a stroke too. */
  readonly immediate?: boolean;
  /** `more`: where the pointer was since the last time, the last one included. */
  move(touch: Touch, more: readonly Touch[]): void;
  end(touch: Touch): void;
  /** Escape, a second finger, a lost pointer. */
  cancel(): void;
}

export interface PointerTarget {
  camera(): Camera;
  setCamera(camera: Camera): void;
  /** Null where there is nothing to take hold of: the picture is moved then. */
  begin(touch: Touch): Gesture | null;
  tap(touch: Touch): void;
  doubleTap(touch: Touch): void;
  /** A finger has rested for a while and was lifted without going anywhere. */
  hold(touch: Touch): void;
  /** A finger has rested for a while and goes now. */
  beginHeld(touch: Touch): Gesture | null;
  hover(at: Point): void;
}

/** Pixels a pointer may wander before it is a drag: fingers are less steady than mice. */
const dragThreshold = (kind: Touch['kind']): number => (kind === 'mouse' ? 4 : 6);
/** Milliseconds. */
export const holdTime = 500;
const doubleTime = 350;
const lineHeight = 16;

interface Press {
  readonly pointer: number;
  readonly from: Touch;
  gesture: Gesture | null;
  moved: boolean;
  held: boolean;
  pans: boolean;
}

/** Turns what the browser tells of pointers and wheels into taps, drags, pans and pinches. */
export class PointerInput {
  /** While the space bar is down, dragging moves the picture. */
  panning = false;
  readonly #host: HTMLElement;
  readonly #target: PointerTarget;
  readonly #pointers = new Map<number, Touch>();
  readonly #ended = new AbortController();
  #press: Press | null = null;
  #holding: ReturnType<typeof setTimeout> | undefined;
  #lastTap: { readonly touch: Touch; readonly time: number } | null = null;

  constructor(host: HTMLElement, target: PointerTarget) {
    this.#host = host;
    this.#target = target;
    const { signal } = this.#ended;
    host.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    host.addEventListener('pointermove', (event) => this.#move(event), { signal });
    host.addEventListener('pointerup', (event) => this.#up(event, true), { signal });
    host.addEventListener('pointercancel', (event) => this.#up(event, false), { signal });
    host.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    // What a finger has done is done: no click may follow it and land on what has just opened there.
    host.addEventListener('touchend', (event) => event.cancelable && event.preventDefault(), {
      ...{ signal, passive: false },
    });
    // A long press is ours; the middle button must not start the browser's own scrolling.
    host.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
    host.addEventListener('mousedown', (event) => event.button === 1 && event.preventDefault(), { signal });
  }

  destroy(): void {
    this.#ended.abort();
    clearTimeout(this.#holding);
  }

  /** Takes whatever is under way back. Answers whether there was something. */
  cancel(): boolean {
    const gesture = this.#press?.moved ? this.#press.gesture : null;
    gesture?.cancel();
    if (this.#press) this.#press = { ...this.#press, gesture: null, moved: true, pans: false };
    return gesture !== null;
  }

  #touchOf(event: PointerEvent): Touch {
    const { pointerType, pressure, shiftKey, altKey, ctrlKey, metaKey } = event;
    return {
      at: this.#pointOf(event),
      kind: pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse',
      pressure: pointerType === 'pen' && pressure > 0 ? pressure : 0.5,
      adds: shiftKey,
      free: altKey || ctrlKey || metaKey,
    };
  }

  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#host.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  #down(event: PointerEvent): void {
    if (event.button > 1) return;
    const touch = this.#touchOf(event);
    // A palm beside the pen.
    if (touch.kind === 'touch' && [...this.#pointers.values()].some(({ kind }) => kind === 'pen')) return;
    this.#host.setPointerCapture?.(event.pointerId);
    if (touch.kind !== 'mouse') this.#host.focus({ preventScroll: true });
    this.#pointers.set(event.pointerId, touch);
    clearTimeout(this.#holding);
    if (this.#pointers.size > 1) {
      this.cancel();
      return;
    }
    const pans = event.button === 1 || this.panning;
    const press: Press = {
      pointer: event.pointerId,
      from: touch,
      gesture: null,
      moved: false,
      held: false,
      pans,
    };
    this.#press = press;
    if (pans) return;
    press.gesture = this.#target.begin(touch);
    if (press.gesture?.immediate) {
      press.moved = true;
      press.gesture.move(touch, [touch]);
    } else if (touch.kind !== 'mouse') {
      this.#holding = setTimeout(() => {
        press.held = true;
      }, holdTime);
    }
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    const touch = this.#touchOf(event);
    if (!before) {
      if (this.#pointers.size === 0) this.#target.hover(touch.at);
      return;
    }
    this.#pointers.set(event.pointerId, touch);
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId);
    if (other) return this.#pinch(before.at, touch.at, other[1].at);
    const press = this.#press;
    if (!press || press.pointer !== event.pointerId) return;
    if (!press.moved) {
      const way = Math.hypot(touch.at.x - press.from.at.x, touch.at.y - press.from.at.y);
      if (way < dragThreshold(touch.kind)) {
        this.#pointers.set(event.pointerId, before);
        return;
      }
      clearTimeout(this.#holding);
      press.moved = true;
      if (press.held) {
        press.gesture?.cancel();
        press.gesture = this.#target.beginHeld(press.from);
      }
      if (!press.gesture) press.pans = true;
    }
    if (press.gesture) {
      press.gesture.move(touch, this.#between(event, touch));
    } else if (press.pans) {
      this.#host.dataset.panning = '';
      const { x, y } = touch.at;
      this.#target.setCamera(panned(this.#target.camera(), x - before.at.x, y - before.at.y));
    }
  }

  /** Pens tell of more places than there are frames. */
  #between(event: PointerEvent, last: Touch): readonly Touch[] {
    const all = event.getCoalescedEvents?.() ?? [];
    return all.length > 0 ? all.map((one) => this.#touchOf(one)) : [last];
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
    clearTimeout(this.#holding);
    delete this.#host.dataset.panning;
    const press = this.#press;
    if (!press || press.pointer !== event.pointerId) return;
    this.#press = null;
    const touch = this.#touchOf(event);
    if (!meant) press.gesture?.cancel();
    else if (press.moved) press.gesture?.end(touch);
    else {
      press.gesture?.cancel();
      if (press.held) this.#target.hold(press.from);
      else if (!press.pans) this.#tap(press.from, event.timeStamp);
    }
  }

  #tap(touch: Touch, time: number): void {
    const last = this.#lastTap;
    const near = touch.kind === 'mouse' ? 8 : 24;
    const again =
      last !== null &&
      time - last.time < doubleTime &&
      Math.hypot(last.touch.at.x - touch.at.x, last.touch.at.y - touch.at.y) < near;
    this.#lastTap = again ? null : { touch, time };
    if (again) this.#target.doubleTap(touch);
    else this.#target.tap(touch);
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
