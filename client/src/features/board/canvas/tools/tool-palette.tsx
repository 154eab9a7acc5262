import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { KindKey } from '@sayso/shared/features/board/kinds/kinds.ts';
import { BoxSelect, Hand, type LucideIcon, MousePointer2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { announce } from '../../../../ui/announcer.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { lookOf } from '../../kinds/looks.ts';
import type { BoardScene } from '../board-scene.ts';
import { t } from '../canvas.messages.ts';
import { ImageButton } from './image-button.tsx';
import { type ToolKey, toolKinds } from './tool-choices.ts';
import { ToolOptions } from './tool-options.tsx';
import styles from './tool-palette.module.css';
import type { Tools } from './use-tools.ts';

interface ToolPaletteProps {
  board: BoardId;
  scene: BoardScene | null;
  tools: Tools;
  /** The kinds that this person may add. */
  kinds: readonly KindKey[];
  /** The big button that makes a note. */
  add: ReactNode;
}

/** What can be taken in the hand. Only what this person may use is here. */
export function ToolPalette({ board, scene, tools, kinds, add }: ToolPaletteProps) {
  const given = toolKinds.filter((kind) => kinds.includes(kind));
  const bar = useRef<HTMLDivElement>(null);

  function take(key: ToolKey, label: string) {
    tools.take(key);
    if (key !== 'select' && key !== tools.key) announce(t('inHand', { tool: label }));
  }
  const button = (key: ToolKey, icon: LucideIcon, label: string) => (
    <IconButton
      key={key}
      icon={icon}
      label={label}
      className={styles.tool}
      aria-pressed={tools.key === key}
      onClick={() => take(key, label)}
    />
  );
  return (
    <div className={styles.palette} data-aside>
      {tools.open && <ToolOptions tools={tools} />}
      <div ref={bar} role="toolbar" aria-label={t('tools')} className={styles.bar}>
        {add}
        {button('select', MousePointer2, t('select'))}
        {button('several', BoxSelect, t('several'))}
        {button('hand', Hand, t('hand'))}
        {given.map((kind) => button(kind, lookOf(kind).icon, t(`${kind}Tool`)))}
        {kinds.includes('image') && <ImageButton board={board} scene={scene} />}
      </div>
    </div>
  );
}
