import { noteSize } from '@sayso/shared/features/board/board.layout.ts';
import type { Note, NoteId, Section } from '@sayso/shared/features/board/board.model.ts';
import { t } from '../board.messages.ts';
import type { Area } from './camera.ts';
import { type FittedText, fitText } from './fit-text.ts';
import { stripHeight, stripOf } from './note-patterns.ts';
import type { SceneColours } from './scene-colours.ts';

interface Laid {
  readonly text: string;
  readonly label: string | undefined;
  readonly fitted: FittedText;
  readonly foot: string | undefined;
}

const padding = 14;
const footSize = 15;
const sizes = [30, 27, 24, 21.5, 19, 17, 15, 13.5, 12, 11];
const leading = 1.25;
const measuredAt = 20;

/** Draws notes and sections in board units onto a plain 2D context. Keeps how the words of each note were set. */
export class NotePainter {
  colours: SceneColours;
  /** What stands beside a note, if anything. */
  readonly #labelOf: (note: Note) => string | undefined;
  readonly #laid = new Map<NoteId, Laid>();
  readonly #ruler: CanvasRenderingContext2D | null;

  constructor(colours: SceneColours, labelOf: (note: Note) => string | undefined) {
    this.colours = colours;
    this.#labelOf = labelOf;
    this.#ruler = document.createElement('canvas').getContext('2d');
  }

  /** After the font has come or changed. */
  forgetTexts(): void {
    this.#laid.clear();
  }

  forget(id: NoteId): void {
    this.#laid.delete(id);
  }

  isCut(note: Note): boolean {
    return this.#layOf(note).fitted.cut;
  }

  paintNote(context: CanvasRenderingContext2D, note: Note, lifted: boolean): void {
    const { bg, ink: onPaper, edge } = this.colours.notes[note.colour];
    // A hidden note is see-through: its words then stand on the section and take that ink.
    const ink = note.hidden ? this.colours.ink : onPaper;
    context.save();
    context.save();
    if (note.hidden) context.globalAlpha = 0.32;
    if (lifted) {
      context.shadowColor = 'rgb(0 0 0 / 32%)';
      context.shadowBlur = 26;
      context.shadowOffsetY = 10;
    }
    context.fillStyle = bg;
    context.beginPath();
    context.roundRect(0, 0, noteSize, noteSize, 3);
    context.fill();
    context.restore();
    context.fillStyle = edge;
    context.fill(stripOf(note.colour));
    this.#paintEdge(context, edge, note.hidden);
    const { fitted, foot } = this.#layOf(note);
    this.#paintWords(context, fitted, foot !== undefined, ink);
    if (foot !== undefined) {
      context.font = this.#font(footSize, 700);
      context.textBaseline = 'alphabetic';
      context.fillText(foot, padding, noteSize - 12);
    }
    context.restore();
  }

  /** `scale` keeps the title readable from afar: there it stands above the section. */
  paintSection(context: CanvasRenderingContext2D, section: Section, area: Area, scale: number): void {
    const { surface, line, ink } = this.colours;
    context.fillStyle = surface;
    context.strokeStyle = line;
    context.lineWidth = Math.max(2, 1 / scale);
    context.beginPath();
    context.roundRect(area.minX, area.minY, section.width, area.maxY - area.minY, 24);
    context.fill();
    context.stroke();
    const far = scale < 0.4;
    const size = far ? 14 / scale : Math.min(38, Math.max(30, 18 / scale));
    context.fillStyle = ink;
    context.font = this.#font(size, 700);
    context.textBaseline = 'alphabetic';
    const title = this.#shortened(section.title, section.width - (far ? 0 : 40), size, 700);
    context.fillText(title, section.x + (far ? 4 : 22), section.y + (far ? -size * 0.4 : 46));
  }

  paintRing(context: CanvasRenderingContext2D, scale: number): void {
    const width = 3 / scale;
    context.strokeStyle = this.colours.accent;
    context.lineWidth = width;
    context.beginPath();
    const gap = width * 1.2;
    context.roundRect(-gap, -gap, noteSize + 2 * gap, noteSize + 2 * gap, gap + 3);
    context.stroke();
  }

  #paintEdge(context: CanvasRenderingContext2D, edge: string, dashed: boolean): void {
    context.strokeStyle = edge;
    context.lineWidth = dashed ? 3 : 1;
    context.setLineDash(dashed ? [10, 7] : []);
    context.beginPath();
    context.roundRect(0.5, 0.5, noteSize - 1, noteSize - 1, 3);
    context.stroke();
    context.setLineDash([]);
  }

  #paintWords(context: CanvasRenderingContext2D, fitted: FittedText, hasFoot: boolean, ink: string): void {
    const { size, lines } = fitted;
    const top = stripHeight + padding - 2;
    const room = textRoom(hasFoot);
    context.fillStyle = ink;
    context.font = this.#font(size, 500);
    context.textBaseline = 'middle';
    const step = size * leading;
    const first = top + (room - lines.length * step) / 2 + step / 2;
    for (const [row, line] of lines.entries()) context.fillText(line, padding, first + row * step);
  }

  #layOf(note: Note): Laid {
    const label = note.hidden ? t('hiddenShort') : this.#labelOf(note);
    const known = this.#laid.get(note.id);
    if (known && known.text === note.text && known.label === label) return known;
    const width = noteSize - 2 * padding;
    const box = { width, height: textRoom(label !== undefined), sizes, breaksFrom: 17, leading };
    const fitted = fitText(note.text, box, (part) => this.#measure(part, 500));
    const foot = label === undefined ? undefined : this.#shortened(label, width, footSize, 700);
    const laid = { text: note.text, label, fitted, foot };
    this.#laid.set(note.id, laid);
    return laid;
  }

  #shortened(text: string, width: number, size: number, weight: number): string {
    const whole = fitText(
      text.replaceAll('\n', ' '),
      { width, height: size, sizes: [size], breaksFrom: size, leading: 1 },
      (part) => this.#measure(part, weight),
    );
    return whole.lines[0] ?? '';
  }

  /** Width at a size of one unit: letters keep their proportions. */
  #measure(text: string, weight: number): number {
    if (!this.#ruler) return text.length * 0.55;
    this.#ruler.font = this.#font(measuredAt, weight);
    return this.#ruler.measureText(text).width / measuredAt;
  }

  #font(size: number, weight: number): string {
    return `${weight} ${size}px ${this.colours.font}`;
  }
}

const textRoom = (hasFoot: boolean): number => noteSize - stripHeight - 2 * padding + 4 - (hasFoot ? 20 : 0);
