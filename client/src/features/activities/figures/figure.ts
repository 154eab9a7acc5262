import type { LevelTone } from '../../../ui/levels.ts';
import type { Series } from '../../../ui/series.ts';

/**
 * What came out of a question, as a picture in words. Kinds of questions say what is to be seen; one renderer per figure draws
 * it on phones and the console, on the wall, and for files. Words stand in it as they are read; numbers are for lengths and places.
 */
export type Figure = Bars | Levels | Cloud | Line | Plane | Spreads | Cards | Parts;

/** A picture in a square of 24, as paths of SVG: lines with round ends over an area of colour. Drawn by `drawings/drawn.tsx`. */
export interface Drawing {
  readonly area: string;
  readonly lines: string;
  /** Filled in the colour of the lines: an open mouth. */
  readonly solid?: string | undefined;
  /** Degrees, clockwise round the middle. */
  readonly turn?: number | undefined;
}

/** A small picture beside words. Never instead of words. */
export type Mark =
  | { readonly symbol: string }
  | { readonly image: string }
  | { readonly emoji: string }
  | { readonly drawing: Drawing };

interface Noted {
  /** One plain sentence under the picture, such as "Close: it depends how you count." */
  readonly note?: string | undefined;
}

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly mark?: Mark | undefined;
  /** From 0 to 1. */
  readonly share: number;
  /** Beside the bar: "7 of 12". Empty before the results. */
  readonly words: string;
  /** The number that the bar stands for, so that two rounds can be compared: people, or points. */
  readonly value?: number | undefined;
  /** A second, smaller line: "4 first choices". */
  readonly more?: string | undefined;
  /** Goes with the thing, wherever it is sorted to. */
  readonly series: Series;
  /** Something stands out about this one: "The host said this". */
  readonly flag?: string | undefined;
}
/** One bar for each thing. */
export interface Bars extends Noted {
  readonly figure: 'bars';
  readonly bars: readonly Bar[];
}

export interface Level {
  readonly id: string;
  readonly label: string;
  /** The least has the low end of the colours and the most the high one, whichever of them comes first. */
  readonly tone: LevelTone;
}
export interface LevelsRow {
  readonly id: string;
  readonly label: string;
  /** People per level, in the order of `levels`. */
  readonly people: readonly number[];
  /** What to say of the row: "Middle answer: often". */
  readonly words: string;
  /** People beside the levels: "3 don't know". */
  readonly apart?: string | undefined;
}
/** Rows that are split into the same few levels: statements on a scale, dates with yes, if needed, no. */
export interface Levels extends Noted {
  readonly figure: 'levels';
  readonly levels: readonly Level[];
  readonly rows: readonly LevelsRow[];
}

/** Words, larger the more people said them. */
export interface Cloud extends Noted {
  readonly figure: 'cloud';
  /** Most people first. */
  readonly words: readonly { readonly id: string; readonly text: string; readonly people: number }[];
  /** Words beyond these. */
  readonly more?: number | undefined;
}

/** Dots over a line of numbers. */
export interface Line extends Noted {
  readonly figure: 'line';
  readonly from: number;
  readonly to: number;
  /** Before or after every number: £, minutes. */
  readonly unit?: { readonly before?: string; readonly after?: string } | undefined;
  /** At most one entry per place. */
  readonly dots: readonly { readonly at: number; readonly people: number }[];
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  readonly band?: { readonly from: number; readonly to: number; readonly label: string } | undefined;
}

/** Places on a square or a picture: 0 is left and bottom, 1 is right and top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
export interface PlaneSet {
  readonly id: string;
  readonly label: string;
  readonly series: Series;
  readonly dots: readonly Place[];
  /** The median. Never drawn without the dots: nobody may stand there. */
  readonly middle?: Place | undefined;
  readonly words: string;
}
export interface Plane extends Noted {
  readonly figure: 'plane';
  readonly across?: { readonly low: string; readonly high: string } | undefined;
  readonly up?: { readonly low: string; readonly high: string } | undefined;
  /** A stored picture under the dots, with what it shows in words. */
  readonly picture?: { readonly id: string; readonly alt: string } | undefined;
  readonly sets: readonly PlaneSet[];
}

export interface Spread {
  readonly id: string;
  readonly label: string;
  readonly series: Series;
  /** Null when nobody scored it. */
  readonly mean: number | null;
  readonly dots: readonly { readonly at: number; readonly people: number }[];
  readonly words: string;
  readonly more?: string | undefined;
}
/** For each thing a mean with every single score around it. */
export interface Spreads extends Noted {
  readonly figure: 'spreads';
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Spread[];
}

export interface CardsGroup {
  readonly id: string;
  /** Null for cards that are in no group. */
  readonly title: string | null;
  readonly cards: readonly {
    readonly id: string;
    readonly text: string;
    /** "5 likes" */
    readonly words?: string | undefined;
    readonly done?: boolean | undefined;
  }[];
}
/** What people wrote, card by card. */
export interface Cards extends Noted {
  readonly figure: 'cards';
  readonly groups: readonly CardsGroup[];
}

/** Several figures under one another, each with its own title. */
export interface Parts extends Noted {
  readonly figure: 'parts';
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    /** "11 answered, 1 skipped it" */
    readonly words?: string | undefined;
    readonly figure: Figure;
  }[];
}
