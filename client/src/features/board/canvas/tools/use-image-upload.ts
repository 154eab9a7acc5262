import { type BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { withinReach } from '@sayso/shared/features/board/geometry.ts';
import { useCallback } from 'react';
import { freshId } from '../../../../session/fresh-id.ts';
import { useRoomConnection } from '../../../../session/room-context.ts';
import { sendPicture } from '../../../../session/send-picture.ts';
import { announce } from '../../../../ui/announcer.ts';
import { showToast } from '../../../../ui/toast-queue.ts';
import { placeOf } from '../../clipboard/paste-place.ts';
import { imageSizeOn } from '../../writing/image-size.ts';
import type { BoardScene } from '../board-scene.ts';
import type { Point } from '../camera.ts';
import { t } from '../canvas.messages.ts';

/** Sends a picture and puts it on the board: its middle there, else in the middle of what is seen. */
export function useImageUpload(
  board: BoardId,
  scene: BoardScene | null,
): (file: Blob, at?: Point) => Promise<void> {
  const connection = useRoomConnection();
  return useCallback(
    async (file, at) => {
      announce(t('imageComes'));
      const sent = await sendPicture(connection, file);
      if (!sent.ok) {
        showToast({ text: sent.sentence, tone: 'warn' });
        return;
      }
      const size = imageSizeOn(sent.value);
      const seen = scene?.seen();
      const middle = at ?? (seen && { x: (seen.minX + seen.maxX) / 2, y: (seen.minY + seen.maxY) / 2 });
      const { x, y } = middle ?? { x: 0, y: 0 };
      const box = { ...size, x: withinReach(x - size.width / 2), y: withinReach(y - size.height / 2) };
      const id = freshId(ItemId);
      const content = { kind: 'image', image: sent.value.id, alt: '' } as const;
      const section = scene?.sectionOf(box) ?? null;
      const answer = connection.send({
        type: 'board.AddItems',
        board,
        items: [{ id, section, content, ...box }],
      });
      scene?.sync();
      scene?.select([id]);
      if (!(await answer).ok) return;
      announce(t('imageThere'));
      placeOf(board)?.describe(id);
    },
    [connection, board, scene],
  );
}
