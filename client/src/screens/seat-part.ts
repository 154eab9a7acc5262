import { later } from '../ui/later.tsx';
import { Opening } from './opening.tsx';

/** Everything at `/w/…`: whoever reads the front page only does without. */
export const seatPart = later(async () => (await import('./seat-screen.tsx')).SeatScreen, Opening);
