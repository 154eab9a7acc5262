import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { GroupId, type ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { locks } from '@sayso/shared/features/board/items/items.model.ts';
import type { ItemContent } from '@sayso/shared/features/board/kinds/kinds.ts';
import { expect, it } from 'vitest';
import { freshId } from '../../../session/fresh-id.ts';
import type { TestScreen } from '../../../testing/test-room.ts';
import { addOf, board, idOf, noteOf, openBoardRoom } from '../testing/board-room.tsx';
import { wordsFieldOf } from '../writing/words-field.ts';
import { type ItemPowers, kindsToAdd, powersOf, sharedPowers } from './item-powers.ts';

const contents: readonly ItemContent[] = [
  noteOf('Words'),
  { kind: 'text', text: 'Words', size: 'medium', colour: 'ink' },
  { kind: 'shape', form: 'diamond', colour: 'leaf', filled: false, text: 'Words' },
  { kind: 'sticker', sticker: 'heart' },
  { kind: 'pen', points: [0, 0, 50], drawnWidth: 300, drawnHeight: 40, colour: 'plum', width: 'thin' },
];
const settings: readonly (readonly BoardCommand[])[] = [
  [],
  [{ type: 'board.Allow', board, allows: { moveOthers: true } }],
  [{ type: 'board.Allow', board, allows: { editOthers: true } }],
  [{ type: 'board.StartPrivateWriting', board, teamSees: true }],
  [{ type: 'board.CloseBoard', id: board }],
];

const lookOf = ({ kind }: ItemContent) => {
  switch (kind) {
    case 'note':
      return { kind, colour: 'rose' } as const;
    case 'sticker':
      return { kind, sticker: 'star' } as const;
    case 'text':
    case 'shape':
    case 'pen':
      return { kind, colour: 'berry' } as const;
    default:
      throw new Error('No other kind is tried here');
  }
};

/** One command for each power. */
const commandsFor = (id: ItemId, content: ItemContent): Partial<Record<keyof ItemPowers, BoardCommand>> => {
  const field = wordsFieldOf(content.kind);
  return {
    ...(field && { editWords: { type: 'board.ChangeItem', id, change: field.change('Other words') } }),
    changeLooks: { type: 'board.ChangeItem', id, change: lookOf(content) },
    move: { type: 'board.PlaceItems', places: [{ id, x: 77, y: 77 }] },
    resize: { type: 'board.PlaceItems', places: [{ id, width: 150, height: 150 }] },
    remove: { type: 'board.DeleteItems', ids: [id] },
    hide: { type: 'board.HideItems', ids: [id] },
    lock: { type: 'board.LockItems', ids: [id], lock: 'all' },
    group: { type: 'board.MakeGroup', id: freshId(GroupId), board, title: null, ids: [id] },
  };
};

async function accepted(who: TestScreen, command: BoardCommand): Promise<boolean> {
  const answer = await who.send(command, { ownRefusal: true });
  return answer.ok;
}

async function setUp(
  content: ItemContent,
  lock: (typeof locks)[number] | null,
  setting: readonly BoardCommand[],
) {
  const room = await openBoardRoom();
  const tools = ['note', 'text', 'shape', 'sticker', 'pen'] as const;
  await room.by(room.mo, { type: 'board.ChooseTools', board, tools: [...tools] });
  await room.by(room.ada, addOf('Thing', undefined, content));
  if (lock) await room.by(room.mo, { type: 'board.LockItems', ids: [idOf('Thing')], lock });
  await room.by(room.mo, ...setting);
  return room;
}
const powersFor = (who: TestScreen): ItemPowers | undefined => {
  const { room: state, you } = who.store.getState();
  const item = state.board.items.get(idOf('Thing'));
  return item && you ? powersOf(item, state.board, you.actor, false) : undefined;
};

it.each(contents)(
  'a screen offers for a $kind exactly what the rules accept',
  async (content) => {
    const wrong: string[] = [];
    for (const setting of settings) {
      for (const lock of setting.length === 0 ? [null, ...locks] : [null]) {
        for (const name of ['mo', 'ada', 'bo'] as const) {
          for (const [power, command] of Object.entries(commandsFor(idOf('Thing'), content))) {
            const room = await setUp(content, lock, setting);
            const offered = powersFor(room[name]);
            const said = await accepted(room[name], command);
            const is = offered && Reflect.get(offered, power);
            if (is !== said) wrong.push(`${name} ${power} lock ${lock} ${setting[0]?.type}: ${is}, ${said}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  },
  30_000,
);

it('pictures have no looks, and what is offered for several is what may be done with each', async () => {
  const room = await openBoardRoom();
  const image = { kind: 'image', image: 'picture-0123456789', alt: '' } as const;
  await room.by(room.mo, addOf('Thing', undefined, image));
  const powers = powersFor(room.mo);
  expect(powers).toMatchObject({ editWords: true, changeLooks: false, move: true, remove: true });
  if (!powers) return;
  expect(sharedPowers([powers, { ...powers, remove: false }])).toMatchObject({
    ...{ editWords: false, move: true, remove: false },
  });
  expect(sharedPowers([]).move).toBe(false);
});

it('the kinds that somebody may add follow the tools', async () => {
  const room = await openBoardRoom();
  const state = () => room.ada.store.getState().room.board;
  const actor = room.ada.store.getState().you?.actor;
  if (!actor) throw new Error('Ada is not in');
  expect(kindsToAdd(state(), board, actor)).toEqual(['note']);
  await room.by(room.mo, { type: 'board.ChooseTools', board, tools: ['sticker', 'pen'] });
  expect(kindsToAdd(state(), board, actor)).toEqual(['pen', 'sticker']);
  await room.by(room.mo, { type: 'board.CloseBoard', id: board });
  expect(kindsToAdd(state(), board, actor)).toEqual([]);
});
