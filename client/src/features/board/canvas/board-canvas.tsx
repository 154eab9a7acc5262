import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useRoom, useRoomList, useYou } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { useFirstPictureDrawn } from '../../../ui/first-picture.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { kindsToAdd } from '../actions/item-powers.ts';
import { useItemActions } from '../actions/use-item-actions.ts';
import { CanvasClipboard } from '../clipboard/canvas-clipboard.tsx';
import { BoardWords } from '../list/board-words.tsx';
import { TogetherOnPicture } from '../together/on-picture.tsx';
import { MarksOverPicture } from '../voting/marks-over-picture.tsx';
import styles from './board-canvas.module.css';
import { t } from './canvas.messages.ts';
import { mapPart } from './getting-around/map-part.tsx';
import { SearchBoard } from './getting-around/search-board.tsx';
import { useMapChoice } from './getting-around/use-map-choice.ts';
import { ZoomControls } from './getting-around/zoom-controls.tsx';
import { ItemToolbar } from './item-toolbar.tsx';
import { SceneContext, useSelection } from './scene-context.ts';
import { type ToolKey, toolKinds } from './tools/tool-choices.ts';
import { ToolPalette } from './tools/tool-palette.tsx';
import { useTools } from './tools/use-tools.ts';
import { useScene } from './use-scene.ts';
import { WritingOver } from './writing-over.tsx';

const MiniMap = mapPart.Part;

interface BoardCanvasProps {
  board: BoardId;
  promise: ReactNode;
}

/** The board as a picture. Everything on it can also be done by keyboard, and in the list. */
export function BoardCanvas({ board: id, promise }: BoardCanvasProps) {
  const title = useRoom(({ board }) => board.boards.get(id)?.title);
  const open = useRoom(({ board }) => board.boards.get(id)?.open);
  const { actor } = useYou();
  const ended = useRoom(({ workshop }) => workshop.ended);
  const kinds = useRoomList((room) => (room.workshop.ended ? [] : kindsToAdd(room.board, id, actor)));
  const mayCompose = kinds.includes('note');
  const mayUse = (key: ToolKey): boolean => !isKind(key) || kinds.includes(key);
  const actions = useItemActions();
  const host = useRef<HTMLDivElement>(null);
  const putAway = useRef<() => boolean>(() => false);
  const { drawn, toolbar, editor, overlay, setOverlay, said } = useScene(id, host, {
    putToolAway: () => putAway.current(),
    mayCompose: () => mayCompose,
    remove: (ids) => actions.remove(ids.flatMap((one) => scene?.item(one) ?? [])),
  });
  const scene = drawn?.scene ?? null;
  const tools = useTools(scene, mayUse);
  putAway.current = tools.putAway;
  const chosen = useSelection(scene);
  const [map, setMap] = useMapChoice();
  const keysId = useId();
  const writing = overlay.what !== 'nothing';
  // Nothing over the picture takes its place away: it comes after what people look at.
  const rest = useFirstPictureDrawn();

  function key(event: KeyboardEvent) {
    if (drawn?.keys.press(event)) event.preventDefault();
    else if (event.key === ' ' && scene?.hands) {
      scene.hands.input.panning = true;
      event.preventDefault();
    }
  }

  function stopPanning() {
    if (scene?.hands) scene.hands.input.panning = false;
  }

  const toPicture = () => host.current?.focus({ preventScroll: true });

  function close() {
    setOverlay({ what: 'nothing' });
    toPicture();
  }

  const add = mayCompose && (
    <Button
      variant="primary"
      icon={Plus}
      // A press by hand may go on with Tab; whoever came by Tab needs it to leave.
      onClick={({ detail }) => setOverlay({ what: 'compose', chain: detail > 0 })}
    >
      <span className={styles.addWords}>{t('add')}</span>
    </Button>
  );
  return (
    <SceneContext value={scene}>
      <div className={styles.frame}>
        <div
          ref={host}
          className={styles.host}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys choose and move notes here
          tabIndex={0}
          role="application"
          aria-label={t('canvas', { title: title ?? '' })}
          aria-describedby={keysId}
          onKeyDown={key}
          onKeyUp={stopPanning}
          onBlur={() => {
            stopPanning();
            drawn?.keys.leave();
          }}
        />
        <TogetherOnPicture scene={scene} />
        <VisuallyHidden id={keysId}>{t('canvasKeys')}</VisuallyHidden>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        {chosen.length > 0 && !writing && (
          <ItemToolbar
            ref={toolbar}
            ids={chosen}
            spelled={chosen[0] !== undefined && (scene?.needsSpelling(chosen[0]) ?? false)}
            onShown={() => scene?.tellFrame()}
            onEdit={(item) => setOverlay({ what: 'edit', id: item, chain: false })}
            onMoved={(moved) => scene?.follow(moved)}
            onLeave={toPicture}
            onClose={() => {
              scene?.select([]);
              toPicture();
            }}
          />
        )}
        {rest && <SearchBoard scene={scene} board={id} />}
        {rest && <ZoomControls scene={scene} map={map} onMap={setMap} />}
        <MarksOverPicture />
        {map && scene && <MiniMap scene={scene} />}
        {rest &&
          !writing &&
          (kinds.length > (mayCompose ? 1 : 0) ? (
            <ToolPalette board={id} scene={scene} tools={tools} kinds={kinds} add={add} />
          ) : (
            add && (
              <div className={styles.add} data-aside>
                {add}
              </div>
            )
          ))}
        {!open && !ended && actor.role === 'participant' && <p className={styles.closed}>{t('closed')}</p>}
        {writing && scene && (
          <WritingOver
            ref={editor}
            scene={scene}
            board={id}
            overlay={overlay}
            setOverlay={setOverlay}
            promise={promise}
            onClose={close}
          />
        )}
        {rest && <CanvasClipboard board={id} promise={promise} />}
        <VisuallyHidden>
          <BoardWords board={id} />
        </VisuallyHidden>
      </div>
    </SceneContext>
  );
}

const isKind = (key: ToolKey): key is (typeof toolKinds)[number] => toolKinds.some((kind) => kind === key);
