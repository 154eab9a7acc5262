import type { PointerId } from '@sayso/shared/features/board/together/together.model.ts';
import type { Point } from '../canvas/camera.ts';

/** Milliseconds until light has gone. */
export const lightTime = 1000;

export interface LightPoint extends Point {
  /** 1 when it is new, 0 when it has gone. */
  readonly strength: number;
}

/** Trails of light, each point of which fades by itself. */
export class LightTrails {
  readonly #trails = new Map<PointerId, (Point & { readonly born: number })[]>();

  get none(): boolean {
    return this.#trails.size === 0;
  }

  add(id: PointerId, points: readonly Point[], now: number): void {
    const trail = this.#trails.get(id) ?? [];
    trail.push(...points.map(({ x, y }) => ({ x, y, born: now })));
    this.#trails.set(id, trail);
  }

  tick(now: number): void {
    for (const [id, trail] of this.#trails) {
      const alive = trail.filter(({ born }) => now - born < lightTime);
      if (alive.length > 0) this.#trails.set(id, alive);
      else this.#trails.delete(id);
    }
  }

  shown(now: number): readonly (readonly LightPoint[])[] {
    return [...this.#trails.values()].map((trail) =>
      trail.map(({ x, y, born }) => ({ x, y, strength: Math.max(0, 1 - (now - born) / lightTime) })),
    );
  }
}
