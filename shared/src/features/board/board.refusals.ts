import { type Rejection, reject } from '../../room/feature.ts';

export const boardRefusals = {
  'board.empty': 'Write something first.',
  'board.too-long': 'That is too long for one note. Make it shorter, or use two notes.',
  'board.text-too-long': 'That is too long. Make it shorter, or use two texts.',
  'board.shape-too-long': 'That is too long for a shape. Make it shorter.',
  'board.label-too-long': 'That is too long for a line. Make it shorter.',
  'board.alt-too-long': 'That is too long. Say it in fewer words.',
  'board.stroke-too-long': 'That line is too long. Draw it in parts.',
  'board.stroke-empty': 'There is nothing in that line. Draw it again.',
  'board.title-empty': 'Give it a title first.',
  'board.title-too-long': 'That title is too long. Make it shorter.',
  'board.taken': 'That is already there.',
  'board.board-gone': 'That board is not there any more.',
  'board.section-gone': 'That section is not there any more.',
  'board.item-gone': 'That is not there any more.',
  'board.group-gone': 'That group is not there any more.',
  'board.not-open': 'This board is closed right now.',
  'board.not-yours': 'Only the person who made that can do this.',
  'board.locked': 'The team has locked that.',
  'board.other-kind': 'That is something else by now. Nothing was changed.',
  'board.words-changed': 'Somebody else changed these words while you were writing. Yours are still here.',
  'board.tool-not-given': 'The team has not given out that tool.',
  'board.writing-in-private': 'Everybody is writing in private. You can change this after the reveal.',
  'board.already-private': 'Everybody is writing in private already.',
  'board.nothing-private': 'Nobody is writing in private on this board.',
  'board.team-only': 'Only the team can do that.',
  'board.only-watching': 'This screen only shows things. It cannot write.',
  'board.full': 'This board is full. Ask the team for a new one.',
  'board.your-share': 'You have a lot on this board already. Take something off first.',
  'board.too-many-groups': 'This board has no room for another group.',
  'board.too-many-sections': 'This board has no room for another section.',
  'board.too-many-boards': 'This workshop has no room for another board.',
  'board.section-in-use': 'There is something in this section. Move it first.',
} as const;
export type BoardRefusal = keyof typeof boardRefusals;

export const no = (code: BoardRefusal): Rejection => reject(code);
