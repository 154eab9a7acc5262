import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { LeadId } from '@sayso/shared/features/board/together/together.model.ts';
import type { Camera } from '../canvas/camera.ts';

/** Whoever leads and was not heard of for so long holds nobody's picture any more; milliseconds. */
export const patience = 10_000;

/** A picture that can be taken along. */
export interface Picture {
  readonly camera: Camera;
  /** Somebody writes or drags there: it must not move away under them. */
  readonly isBusy: boolean;
  show(area: Box): void;
  put(camera: Camera): void;
}

export interface Guidance {
  /** `let-go`: nobody was heard of for a while, so the picture is free, though the board is still held. */
  readonly led: 'no' | 'invited' | 'following' | 'held' | 'let-go';
  /** `moved`: there is a way back. `called`: there is somewhere to go. `released`: it is over, and there is a way back. */
  readonly brought: 'no' | 'moved' | 'called' | 'released';
  /** Where the team is. */
  readonly area: Box | null;
}

const free: Guidance = { led: 'no', brought: 'no', area: null };
type Known = Pick<BoardState, 'gatherings' | 'leading'>;

/** What the team's calls do to one person's screen: once, by invitation, or held. */
export class Guided {
  readonly #board: BoardId;
  readonly #listeners = new Set<() => void>();
  readonly #now: () => number;
  #guidance: Guidance = free;
  #picture: Picture | null = null;
  /** Where the picture was before the team moved it. */
  #before: Camera | null = null;
  /** The calls that were there when the board was opened are old ones. */
  #times: number | null = null;
  #lead: { readonly id: LeadId; readonly how: string } | null = null;
  #heard = 0;

  constructor(board: BoardId, now: () => number) {
    this.#board = board;
    this.#now = now;
  }

  get guidance(): Guidance {
    return this.#guidance;
  }

  /** Answers a function that stops listening. */
  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The picture that is on the screen; null in the list. */
  set picture(picture: Picture | null) {
    this.#picture = picture;
    this.#before = null;
    const { led, area } = this.#guidance;
    if (picture && area && (led === 'held' || led === 'following')) this.#take(area);
    else if (this.#guidance.brought !== 'called') this.#set({ brought: 'no' });
  }

  /** What the room says now. */
  sync({ gatherings, leading }: Known): void {
    const call = gatherings.get(this.#board);
    const times = call?.times ?? 0;
    const isNew = this.#times !== null && times > this.#times;
    this.#times = times;
    this.#beLed(leading.get(this.#board));
    if (call && isNew && this.#guidance.led !== 'held') this.#bring(call.area);
  }

  /** What the leader's screen shows now. */
  view(area: Box): void {
    if (!this.#lead) return;
    this.#heard = this.#now();
    const led = this.#guidance.led === 'let-go' ? 'held' : this.#guidance.led;
    this.#set({ area, led });
    if (led === 'held' || led === 'following') this.#take(area);
  }

  /** Now and then: whether the leader is still heard of. */
  check(): void {
    if (this.#guidance.led === 'held' && this.#now() - this.#heard >= patience) this.#set({ led: 'let-go' });
  }

  /** Somebody wants to move their picture. Answers whether they may; who follows stops following. */
  readonly mayMove = (): boolean => {
    if (this.#guidance.led === 'following') this.#set({ led: 'invited' });
    return this.#guidance.led !== 'held';
  };

  follow(): void {
    if (this.#guidance.led !== 'invited') return;
    this.#set({ led: 'following' });
    if (this.#guidance.area) this.#take(this.#guidance.area);
  }

  stay(): void {
    if (this.#guidance.led === 'following') this.#set({ led: 'invited' });
  }

  /** Goes where the team has called to. */
  goThere(): void {
    const { area } = this.#guidance;
    if (!area) return;
    this.#set({ brought: 'no' });
    if (this.#picture) this.#move(area);
  }

  back(): void {
    const before = this.#before;
    this.dismiss();
    if (before) this.#picture?.put(before);
  }

  dismiss(): void {
    this.#before = null;
    this.#set({ brought: 'no' });
  }

  #beLed(leading: ReturnType<Known['leading']['get']>): void {
    if (!leading) {
      const wasLed = this.#lead !== null && this.#guidance.led !== 'invited';
      this.#lead = null;
      if (this.#guidance.led !== 'no')
        this.#set({ led: 'no', brought: wasLed && this.#before ? 'released' : 'no' });
      return;
    }
    const { id, how, area } = leading;
    if (this.#lead?.id === id && this.#lead.how === how) return;
    const same = this.#lead?.id === id;
    this.#lead = { id, how };
    this.#heard = this.#now();
    const follows = same && this.#guidance.led === 'following';
    const led = how === 'control' ? 'held' : follows ? 'following' : 'invited';
    this.#set({ led, brought: 'no', area: (same && this.#guidance.area) || area });
    if (led === 'held') this.#take(this.#guidance.area ?? area);
  }

  #bring(area: Box): void {
    if (!this.#picture || this.#picture.isBusy) this.#set({ brought: 'called', area });
    else this.#move(area);
  }

  /** Once, with a way back. */
  #move(area: Box): void {
    this.#take(area);
    this.#set({ brought: 'moved', area });
  }

  #take(area: Box): void {
    if (!this.#picture || this.#picture.isBusy) return;
    this.#before ??= this.#picture.camera;
    this.#picture.show(area);
  }

  #set(change: Partial<Guidance>): void {
    const next = { ...this.#guidance, ...change };
    const { led, brought, area } = this.#guidance;
    if (next.led === led && next.brought === brought && next.area === area) return;
    this.#guidance = next;
    for (const listener of this.#listeners) listener();
  }
}
