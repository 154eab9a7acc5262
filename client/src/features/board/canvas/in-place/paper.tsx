import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { directionOf, fitText } from '../../kinds/fit-text.ts';
import type { Desk } from '../../kinds/item-painter.ts';
import type { BoardScene } from '../board-scene.ts';
import type { Area } from '../camera.ts';
import type { Room } from '../camera-man.ts';
import type { Way } from '../writing-place.ts';
import styles from './in-place.module.css';

interface PaperProps {
  scene: BoardScene;
  /** Where the words are written; measured anew with every word. */
  desk: Desk;
  label: string;
  describedBy: string;
  text: string;
  onText: (text: string) => void;
  /** Tab and Ctrl+Enter: on to the next note. Without it they are what they are elsewhere. */
  onNext?: ((way: Way) => void) | undefined;
  onSubmit: () => void;
  onLeave: () => void;
  bar: ReactNode;
}

/** Smaller than this on the screen, nobody can read what they type: the picture comes nearer. CSS pixels a unit. */
const nearEnough = 0.7;

/** A field that lies over the picture exactly where its words will stand, and the bar that belongs to it. */
export function Paper(props: PaperProps) {
  const { scene, desk, label, describedBy, text, onText, onNext, onSubmit, onLeave, bar } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const { minX, minY, maxX, maxY } = desk.area;

  useEffect(() => {
    const element = area.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  // Other words may make it higher; only the first sight of it brings the picture nearer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where it lies matters
  useLayoutEffect(() => {
    const at = { minX, minY, maxX, maxY };
    scene.camera.approach(at, nearEnough, roomFor(beside.current, at, scene));
  }, [scene, minX, minY]);

  useLayoutEffect(() => {
    return scene.onLook(() => {
      const at = scene.camera.onScreen({ minX, minY, maxX, maxY });
      dress(area.current, at, desk, text, scene);
      putBar(beside.current, at, scene.host);
    });
  }, [scene, desk, text, minX, minY, maxX, maxY]);

  function key(event: KeyboardEvent) {
    // The picture must not take what is typed for its own keys.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (onNext) onNext('below');
      else onSubmit();
    } else if (event.key === 'Tab' && onNext && event.target === area.current) {
      event.preventDefault();
      onNext(event.shiftKey ? 'left' : 'right');
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys from what lies below
    <div className={styles.over} onKeyDown={key}>
      <textarea
        ref={area}
        className={styles.paper}
        aria-label={label}
        aria-describedby={describedBy}
        dir={directionOf(text)}
        value={text}
        spellCheck
        onChange={(event) => onText(event.target.value)}
      />
      <div ref={beside} className={styles.bar}>
        {bar}
      </div>
    </div>
  );
}

/** Lets the field look as its words will. Written straight to the page: it follows the camera at every frame. */
function dress(
  element: HTMLTextAreaElement | null,
  at: Area,
  desk: Desk,
  text: string,
  { brush, camera }: BoardScene,
): void {
  if (!element) return;
  const { scale } = camera.camera;
  const [width, height] = [(at.maxX - at.minX) / scale, (at.maxY - at.minY) / scale];
  const inner = { width: width - 2 * desk.inset, height: height - 2 * desk.inset };
  const box = { ...inner, sizes: desk.sizes, breaksFrom: 17, leading: desk.leading };
  const { size, lines } = fitText(text === '' ? ' ' : text, box, (part) => brush.letters.measure(part, 500));
  const free = Math.max(0, inner.height - lines.length * size * desk.leading);
  const above = desk.middle ? free / 2 : 0;
  const { style } = element;
  style.transform = `translate(${at.minX}px, ${at.minY}px)`;
  style.width = `${at.maxX - at.minX}px`;
  style.height = `${at.maxY - at.minY}px`;
  style.padding = `${(desk.inset + above) * scale}px ${desk.inset * scale}px 0`;
  style.fontSize = `${size * scale}px`;
  style.lineHeight = String(desk.leading);
  style.textAlign = desk.align;
  style.color = desk.ink;
  style.background = desk.paper ?? 'transparent';
}

const gap = 10;

/** What the bar needs: below the words where the picture is high enough for both, else on their right. */
function roomFor(bar: HTMLElement | null, { minY, maxY }: Area, { host, camera }: BoardScene): Room {
  if (!bar) return { right: 0, bottom: 0 };
  const paper = (maxY - minY) * Math.max(nearEnough, camera.camera.scale);
  const below = bar.offsetHeight + gap;
  return paper + below + 3 * gap <= host.clientHeight
    ? { right: 0, bottom: below }
    : { right: bar.offsetWidth + gap, bottom: 0 };
}

/** Below the field, beside it or above it, wherever there is room; it never covers what is being written. */
function putBar(bar: HTMLElement | null, at: Area, host: HTMLElement): void {
  if (!bar) return;
  const { offsetWidth: width, offsetHeight: height } = bar;
  const room = { width: host.clientWidth - gap, height: host.clientHeight - gap };
  const across = Math.max(gap, Math.min(room.width - width, (at.minX + at.maxX - width) / 2));
  const down = Math.max(gap, Math.min(room.height - height, at.minY));
  const spots = [
    { left: across, top: at.maxY + gap },
    { left: at.maxX + gap, top: down },
    { left: at.minX - width - gap, top: down },
    { left: across, top: at.minY - height - gap },
  ];
  const fits = spots.find(
    ({ left, top }) => left >= gap && top >= gap && left + width <= room.width && top + height <= room.height,
  );
  const { left, top } = fits ?? { left: across, top: room.height - height };
  bar.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
