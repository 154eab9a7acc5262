import {
  type Area,
  between,
  type Camera,
  fitted,
  mostScale,
  opening,
  overlaps,
  type Point,
  panned,
  revealing,
  type Size,
  type Standpoint,
  seenArea,
  seenFrom,
  standpointOf,
  toScreen,
  zoomed,
} from './camera.ts';

/** What the camera films. */
export interface Filmed {
  readonly size: Size;
  look(camera: Camera): void;
}

/** CSS pixels on the left and at the bottom that lie under forms and buttons. */
interface Covered {
  readonly left: number;
  readonly bottom: number;
}

const glideTime = 260;
/** When the team takes people along; milliseconds. */
const takenTime = 320;
const fitPadding = 28;
const revealMargin = 72;
/** What is kept free beside something; CSS pixels. */
export interface Room {
  readonly right: number;
  readonly bottom: number;
}
const noRoom: Room = { right: 0, bottom: 0 };

/** Holds the camera, moves it at most once per frame, and glides where a jump would lose the eye. */
export class CameraMan {
  /** No motion wished for. */
  still = false;
  /** Asked before anybody but who leads the room moves the picture. False: it stays. */
  mayMove: () => boolean = () => true;
  readonly #filmed: Filmed;
  readonly #moved: () => void;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #covered: Covered = { left: 0, bottom: 0 };
  /** Where the camera stood when a form was laid over the picture. */
  #beforeForm: Camera | null = null;
  /** What was shown beside that form. */
  #besideForm: Area | null = null;
  #glide: {
    readonly from: Camera;
    readonly to: Camera;
    readonly begun: number;
    readonly time: number;
  } | null = null;
  #frame: number | undefined;

  constructor(filmed: Filmed, moved: () => void) {
    this.#filmed = filmed;
    this.#moved = moved;
  }

  get camera(): Camera {
    return this.#camera;
  }

  set(camera: Camera): void {
    this.#forgetForm();
    this.#jump(camera);
  }

  /**
   * When the form goes, the picture goes back to where it was, unless somebody has moved it meanwhile; what was shown
   * beside the form stays on the screen.
   */
  cover(covered: Covered, withForm = false): void {
    this.#covered = covered;
    if (withForm) {
      this.#beforeForm ??= this.#target;
      return;
    }
    const [before, shown] = [this.#beforeForm, this.#besideForm];
    this.#forgetForm();
    if (!before || !shown) return;
    this.#go(before);
    this.reveal(shown);
  }

  zoomBy(factor: number): void {
    this.#forgetForm();
    const { width, height } = this.#filmed.size;
    this.#go(zoomed(this.#target, { x: width / 2, y: height / 2 }, factor));
  }

  /** All of the area; `most` keeps a nearly empty board from filling the screen with one note. */
  fit(area: Area, most: number, jump = false): void {
    this.#forgetForm();
    const camera = this.#uncovered(fitted(area, this.#free, this.#padding, most));
    if (jump) this.#jump(camera);
    else this.#go(camera);
  }

  /** The first view: where somebody stood before, if something of the board is still to be seen from there. */
  open(area: Area, sectionWidth: number, before?: Standpoint): void {
    this.#forgetForm();
    const { size } = this.#filmed;
    const again = before && seenFrom(before, size);
    const known = again && overlaps(seenArea(again, size, 0), area);
    const camera = known ? again : this.#uncovered(opening(area, this.#free, this.#padding, sectionWidth));
    this.#jump(camera, true);
  }

  reveal(area: Area): void {
    if (this.#beforeForm) this.#besideForm = area;
    const margin = Math.min(revealMargin, this.#free.width / 8);
    const now = this.#target;
    const { left } = this.#covered;
    const seen = revealing(panned(now, -left, 0), area, this.#free, margin);
    const camera = this.#uncovered(seen);
    if (camera.x !== now.x || camera.y !== now.y) this.#go(camera);
  }

  /** Brings the area onto the screen, near enough to write there, with so many CSS pixels free on its right and below. */
  approach(area: Area, least: number, { right, bottom }: Room = noRoom): void {
    const now = this.#target;
    this.#beforeForm ??= now;
    this.#besideForm = area;
    const { width, height } = this.#filmed.size;
    const screen = { width: Math.max(1, width - right), height: Math.max(1, height - bottom) };
    const scale = Math.max(now.scale, least);
    const [x, y] = [(area.minX + area.maxX) / 2, (area.minY + area.maxY) / 2];
    const nearer = { scale, x: screen.width / 2 - x * scale, y: screen.height / 2 - y * scale };
    const margin = Math.min(20, width / 16);
    const camera = revealing(scale > now.scale ? nearer : now, area, screen, margin);
    if (camera.x !== now.x || camera.y !== now.y || camera.scale !== now.scale) this.#go(camera);
  }

  /** The picture stays where it is now: it was not moved for a form. */
  settle(): void {
    this.#forgetForm();
  }

  /** That point in the middle of the screen, at once. */
  centre(point: Point): void {
    this.set(seenFrom({ ...point, scale: this.#target.scale }, this.#filmed.size));
  }

  get standpoint(): Standpoint {
    return standpointOf(this.#target, this.#filmed.size);
  }

  /** Shows an area as large as it fits, for everybody whom the team takes along. */
  show(area: Area, jump = false): void {
    this.#forgetForm();
    const camera = this.#uncovered(fitted(area, this.#free, this.#padding, mostScale));
    if (jump) this.#jump(camera, true);
    else this.#go(camera, true);
  }

  /** Goes back to where somebody was before they were taken along. */
  put(camera: Camera): void {
    this.#forgetForm();
    this.#go(camera, true);
  }

  onScreen(area: Area): Area {
    const from = toScreen(this.#camera, { x: area.minX, y: area.minY });
    const to = toScreen(this.#camera, { x: area.maxX, y: area.maxY });
    return { minX: from.x, minY: from.y, maxX: to.x, maxY: to.y };
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }

  get #free(): Size {
    const { width, height } = this.#filmed.size;
    const { left, bottom } = this.#covered;
    return { width: Math.max(1, width - left), height: Math.max(1, height - bottom) };
  }

  get #padding(): number {
    return Math.min(fitPadding, this.#free.width / 16);
  }

  #uncovered(camera: Camera): Camera {
    return panned(camera, this.#covered.left, 0);
  }

  /** Where the camera stands, or will in a moment. */
  get #target(): Camera {
    return this.#glide?.to ?? this.#camera;
  }

  #forgetForm(): void {
    this.#beforeForm = null;
    this.#besideForm = null;
  }

  /** `taken`: by the team. */
  #jump(camera: Camera, taken = false): void {
    if (!taken && !this.mayMove()) return;
    this.#glide = null;
    this.#camera = camera;
    this.#ask();
  }

  #go(camera: Camera, taken = false): void {
    if (this.still) return this.#jump(camera, taken);
    if (!taken && !this.mayMove()) return;
    const time = taken ? takenTime : glideTime;
    this.#glide = { from: this.#camera, to: camera, begun: performance.now(), time };
    this.#ask();
  }

  #ask(): void {
    this.#frame ??= requestAnimationFrame((now) => this.#turn(now));
  }

  #turn(now: number): void {
    this.#frame = undefined;
    if (this.#glide) {
      const { from, to, begun, time } = this.#glide;
      const share = Math.min(1, Math.max(0, (now - begun) / time));
      this.#camera = between(from, to, 1 - (1 - share) ** 3);
      if (share === 1) this.#glide = null;
      else this.#ask();
    }
    this.#filmed.look(this.#camera);
    this.#moved();
  }
}
