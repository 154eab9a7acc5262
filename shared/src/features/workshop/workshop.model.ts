import type { IdentityMode } from './identity-modes.ts';

export interface WorkshopState {
  /** Empty until the workshop was opened, which is the first thing that happens in a room. */
  title: string;
  /** The promise about who can see who wrote what. It only ever becomes stronger. */
  mode: IdentityMode;
  /** Whether somebody who agreed waits until a facilitator lets them in. */
  asksBefore: boolean;
  /** Somebody contributed under the promise. Facilitators only: the first contribution may be a private one. */
  promiseFixed: boolean;
  ended: boolean;
}

export type WorkshopEvent =
  | { type: 'workshop.Opened'; title: string; mode: IdentityMode; asksBefore: boolean }
  | { type: 'workshop.DoorSet'; asksBefore: boolean }
  | { type: 'workshop.PromiseStrengthened'; mode: IdentityMode }
  | { type: 'workshop.PromiseFixed' }
  | { type: 'workshop.Ended' };

export const initialWorkshop = (): WorkshopState => ({
  title: '',
  mode: 'aliases',
  asksBefore: false,
  promiseFixed: false,
  ended: false,
});

export function evolveWorkshop(state: WorkshopState, event: WorkshopEvent): void {
  switch (event.type) {
    case 'workshop.Opened':
      state.title = event.title;
      state.mode = event.mode;
      state.asksBefore = event.asksBefore;
      return;
    case 'workshop.DoorSet':
      state.asksBefore = event.asksBefore;
      return;
    case 'workshop.PromiseStrengthened':
      state.mode = event.mode;
      return;
    case 'workshop.PromiseFixed':
      state.promiseFixed = true;
      return;
    case 'workshop.Ended':
      state.ended = true;
      return;
  }
}
