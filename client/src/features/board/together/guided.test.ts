import { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import {
  type Gathering,
  LeadId,
  type Leading,
  type LeadingWay,
} from '@sayso/shared/features/board/together/together.model.ts';
import { expect, it } from 'vitest';
import type { Camera } from '../canvas/camera.ts';
import { Guided, type Picture, patience } from './guided.ts';

const board = BoardId.parse('board-1');
const area = { x: 0, y: 0, width: 800, height: 600 };
const elsewhere = { ...area, x: 5000 };
const home: Camera = { x: 1, y: 2, scale: 1 };

/** A screen with a picture, and the room as it is told of it. */
function screen({ pictured = true } = {}) {
  const gatherings = new Map<BoardId, Gathering>();
  const leading = new Map<BoardId, Leading>();
  let now = 0;
  let busy = false;
  const moves: unknown[] = [];
  const picture: Picture = {
    camera: home,
    get isBusy() {
      return busy;
    },
    show: (to) => void moves.push(to),
    put: (camera) => void moves.push(camera),
  };
  const guided = new Guided(board, () => now);
  if (pictured) guided.picture = picture;
  const sync = () => guided.sync({ gatherings, leading });
  return {
    guided,
    moves,
    picture,
    said: () => `${guided.guidance.led} ${guided.guidance.brought}`,
    call(to = area, times = (gatherings.get(board)?.times ?? 0) + 1) {
      gatherings.set(board, { area: to, times });
      sync();
    },
    lead(how: LeadingWay | null, id = 'leading-1') {
      if (how) leading.set(board, { id: LeadId.parse(id), how, area, seat: null });
      else leading.delete(board);
      sync();
    },
    sync,
    later(milliseconds: number) {
      now += milliseconds;
      guided.check();
    },
    write(writes: boolean) {
      busy = writes;
    },
  };
}

it('[TG1] whoever is on the picture is brought there once, and goes back to where they were', () => {
  const { guided, sync, call, moves, said } = screen();
  sync();
  call();
  call(elsewhere);
  expect([moves, said()]).toEqual([[area, elsewhere], 'no moved']);
  expect(guided.mayMove()).toBe(true);
  guided.back();
  expect([moves.at(-1), said()]).toEqual([home, 'no no']);
});

it('[TG9] whoever comes later is not moved by an old call, but by the next one', () => {
  const { call, moves } = screen();
  call(area, 3);
  expect(moves).toEqual([]);
  call(elsewhere, 4);
  expect(moves).toEqual([elsewhere]);
});

it('[TG9] the picture of somebody who is writing stays; they may go there', () => {
  const { guided, sync, call, write, moves, said } = screen();
  sync();
  write(true);
  call();
  expect([moves, said()]).toEqual([[], 'no called']);
  write(false);
  guided.goThere();
  expect([moves, said()]).toEqual([[area], 'no moved']);
});

it('[TG9] the list is told where the team is and moves nothing', () => {
  const { guided, sync, call, moves, said } = screen({ pictured: false });
  sync();
  call();
  expect([moves, said(), guided.guidance.area]).toEqual([[], 'no called', area]);
  guided.dismiss();
  expect(said()).toBe('no no');
});

it('[TG2] to follow is an invitation; who moves leaves, and may come back', () => {
  const { guided, lead, moves, said } = screen();
  lead('follow');
  guided.view(elsewhere);
  expect([moves, said()]).toEqual([[], 'invited no']);
  guided.follow();
  guided.view(area);
  expect(moves).toEqual([elsewhere, area]);
  expect(guided.mayMove()).toBe(true);
  expect(said()).toBe('invited no');
  guided.view(elsewhere);
  expect(moves).toHaveLength(2);
  guided.follow();
  expect(moves.at(-1)).toEqual(elsewhere);
});

it('[TG2] whoever is held cannot move until they are released, and can go back then', () => {
  const { guided, lead, moves, said } = screen();
  lead('control');
  expect([guided.mayMove(), moves, said()]).toEqual([false, [area], 'held no']);
  lead(null);
  expect([guided.mayMove(), said()]).toEqual([true, 'no released']);
  guided.back();
  expect(moves.at(-1)).toEqual(home);
});

it('[TG10] a leader who is not heard of for ten seconds holds no picture, until they are heard of again', () => {
  const { guided, lead, later, said } = screen();
  lead('control');
  later(patience - 1);
  guided.view(elsewhere);
  later(patience - 1);
  expect(guided.mayMove()).toBe(false);
  later(1);
  expect([guided.mayMove(), said()]).toEqual([true, 'let-go no']);
  guided.view(area);
  expect(guided.mayMove()).toBe(false);
});

it('from an invitation to control nobody is asked again; from control back they are', () => {
  const { guided, lead, said } = screen();
  lead('follow');
  guided.follow();
  lead('control');
  expect(said()).toBe('held no');
  lead('follow');
  expect(said()).toBe('invited no');
});

it('who opens the picture while they are held sees what the team shows', () => {
  const { guided, lead, moves, picture } = screen({ pictured: false });
  lead('control');
  guided.view(elsewhere);
  guided.picture = picture;
  expect(moves).toEqual([elsewhere]);
});
