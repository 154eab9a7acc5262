import { type BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { gridPitch, withinReach } from '@sayso/shared/features/board/geometry.ts';
import { whyNotGroup } from '@sayso/shared/features/board/groups/group-powers.ts';
import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import type { ItemContent, KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import { noteSize } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { freshId } from '../../../session/fresh-id.ts';
import { picturesOf } from '../../../session/pictures.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import { sendPicture } from '../../../session/send-picture.ts';
import { announce } from '../../../ui/announcer.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { mayAdd } from '../actions/item-powers.ts';
import { addItems } from '../out-and-in/in/add-items.ts';
import { newNotes } from '../out-and-in/in/new-notes.ts';
import { typedLines } from '../out-and-in/in/note-lines.ts';
import { roomLeft } from '../out-and-in/in/room-left.ts';
import { undoStackOf } from '../undo/undo-keeper.ts';
import { imageSizeOn } from '../writing/image-size.ts';
import { type Clip, clipIn } from './clip.ts';
import { t } from './clipboard.messages.ts';
import type { PastePlace } from './paste-place.ts';
import { type PastedGroup, pasted } from './pasted.ts';

/** More lines than this are looked at first. */
const atOnce = 20;

export interface OnClipboard {
  readonly html: string;
  readonly text: string;
  readonly pictures: readonly Blob[];
}

/** Puts onto a board what is on the clipboard: things of a board, a picture, or lines of words as notes. */
export async function paste(
  connection: RoomConnection,
  board: BoardId,
  place: PastePlace,
  { html, text, pictures }: OnClipboard,
): Promise<void> {
  const clip = clipIn(html);
  if (clip) return pasteClip(connection, board, place, clip);
  // Spreadsheets offer their cells as a picture too: where there are words, they are meant.
  if (text.trim() === '' && pictures.length > 0) {
    for (const picture of pictures) await pastePicture(connection, board, place, picture);
    return;
  }
  const { lines } = typedLines(text);
  if (lines.length === 0) announce(t('nothingToPaste'));
  else if (lines.length > atOnce) place.ask(text);
  else await pasteLines(connection, board, place, text);
}

/** Things as they were copied, on this board or another. */
export async function pasteClip(
  connection: RoomConnection,
  board: BoardId,
  place: PastePlace,
  clip: Clip,
): Promise<void> {
  const allowed = clip.items.filter(({ content }) => may(connection, board, content.kind));
  const here: typeof allowed = [];
  for (const item of allowed) if (await isHere(connection, item.content)) here.push(item);
  const left = room(connection, board);
  const fitting = here.slice(0, left);
  if (allowed.length < clip.items.length)
    showToast({ text: t('notHere', { count: clip.items.length - allowed.length }), tone: 'warn' });
  if (here.length < allowed.length)
    showToast({ text: t('picturesStay', { count: allowed.length - here.length }), tone: 'warn' });
  if (fitting.length < here.length)
    showToast({ text: t('onlySome', { fits: fitting.length, all: here.length }), tone: 'warn' });
  if (fitting.length === 0) return;
  const where = { middle: place.middle(), sectionOf: place.sectionOf };
  const { items, groups } = pasted({ ...clip, items: fitting }, where);
  await put(connection, board, place, items, groups);
}

async function pasteLines(
  connection: RoomConnection,
  board: BoardId,
  place: PastePlace,
  text: string,
): Promise<void> {
  if (!may(connection, board, 'note')) return announce(t('notHere', { count: 1 }));
  const state = connection.store.getState().room.board;
  const sections = sectionsInOrder(state, board);
  const section = place.section();
  const { lines } = typedLines(text);
  const made = newNotes(lines, { sections, section: section ?? null, area: undefined });
  const left = room(connection, board);
  if (made.length > left) return place.ask(text);
  await put(connection, board, place, section === undefined ? around(made, place) : made, []);
}

/** Notes side by side around the middle; those that name their section go there. */
function around(made: readonly NewItem[], place: PastePlace): readonly NewItem[] {
  const columns = Math.ceil(Math.sqrt(made.length));
  const rows = Math.ceil(made.length / columns);
  const { x, y } = place.middle();
  const left = x - ((columns - 1) * gridPitch + noteSize) / 2;
  const top = y - ((rows - 1) * gridPitch + noteSize) / 2;
  return made.map((item, index) => {
    if (item.section !== null) return item;
    const at = {
      x: withinReach(left + (index % columns) * gridPitch),
      y: withinReach(top + Math.floor(index / columns) * gridPitch),
    };
    return { ...item, ...at, section: place.sectionOf({ ...at, width: noteSize, height: noteSize }) };
  });
}

async function pastePicture(
  connection: RoomConnection,
  board: BoardId,
  place: PastePlace,
  picture: Blob,
): Promise<void> {
  if (!may(connection, board, 'image')) return showToast({ text: t('picturesTeamOnly'), tone: 'warn' });
  announce(t('sendingPicture'));
  const sent = await sendPicture(connection, picture);
  if (!sent.ok) return showToast({ text: sent.sentence, tone: 'warn' });
  const size = imageSizeOn(sent.value);
  const { x, y } = place.middle();
  const box = { x: withinReach(x - size.width / 2), y: withinReach(y - size.height / 2), ...size };
  const content = { kind: 'image', image: sent.value.id, alt: '' } as const;
  const item = { id: freshId(ItemId), content, ...box, section: place.sectionOf(box) };
  await put(connection, board, place, [item], []);
  if (connection.store.getState().room.board.items.has(item.id)) place.describe(item.id);
}

/** One step to undo, groups included. */
async function put(
  connection: RoomConnection,
  board: BoardId,
  place: PastePlace,
  items: readonly NewItem[],
  groups: readonly PastedGroup[],
): Promise<void> {
  const undo = undoStackOf(connection, board);
  await undo.asOne(async () => {
    const shown = (count: number) => {
      if (count === items.length) place.onPasted(items.map(({ id }) => id));
    };
    const added = await addItems(connection, { board, items, onKept: shown });
    if (added.refused !== undefined) showToast({ text: added.refused, tone: 'warn' });
    const there = items.slice(0, added.count).map(({ id }) => id);
    if (there.length === 0) return;
    for (const { id, title, ids } of groups) {
      const members = ids.filter((one) => there.includes(one));
      if (members.length > 1 && mayGroup(connection, board))
        await connection.send({ type: 'board.MakeGroup', id, board, title, ids: members });
    }
    const text = t('pasted', { count: there.length });
    showToast({ text, action: { label: t('undo'), onPress: () => undo.undo() } });
  });
}

function may({ store }: RoomConnection, board: BoardId, kind: KindKey): boolean {
  const { room: now, you } = store.getState();
  return you !== null && !now.workshop.ended && mayAdd(now.board, board, kind, you.actor);
}

function mayGroup({ store }: RoomConnection, board: BoardId): boolean {
  const { room: now, you } = store.getState();
  return you !== null && !whyNotGroup(now.board, board, you.actor);
}

function room({ store }: RoomConnection, board: BoardId): number {
  const { room: now, you } = store.getState();
  return you ? roomLeft(now.board, board, you.actor) : 0;
}

/** Whether a picture is one of this workshop. A clip does not say where it is from: the server knows. */
async function isHere(connection: RoomConnection, content: ItemContent): Promise<boolean> {
  if (content.kind !== 'image') return true;
  if (connection.store.getState().status !== 'live') return false;
  return picturesOf(connection)
    .blob(content.image)
    .then(
      () => true,
      () => false,
    );
}
