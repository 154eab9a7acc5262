import type * as z from 'zod/mini';

/** Board units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * One kind of thing on the board. `content` is what an item of it holds, `change` the same with every property left out
 * at will: each property is changed on its own, and the last change wins.
 */
export interface ItemKind<
  Content extends { readonly kind: string },
  Change extends { readonly kind: string },
> {
  readonly key: Content['kind'];
  readonly content: z.ZodMiniType<Content>;
  readonly change: z.ZodMiniType<Change>;
  /** Properties that are words or drawn by hand: nobody puts them into another person's mouth. The rest is looks. */
  readonly words: readonly string[];
  /** Participants may be given the tool for it. The others are for the team. */
  readonly forEverybody: boolean;
  /** What a new one measures when nobody says. */
  readonly size: Size;
  readonly least: Size;
  readonly most: Size;
  readonly resizes: 'freely' | 'in ratio' | 'not';
  readonly rotates: boolean;
  /** Comes to lie on top when it is moved, as paper does. */
  readonly rises: boolean;
  /** A new one without a place goes to the next free slot, and keeps that slot taken. */
  readonly takesSlot: boolean;
  /** The words in it, for the list, for search and for files; empty when there are none. */
  text(content: Content): string;
  /** The same with nothing left of what somebody wrote or drew. */
  blank(content: Content): Content;
  /** Whether dots can be put on it when people vote: there is something to vote for. */
  votable(content: Content): boolean;
  /** How high it has to be so that its words fit at the smallest size. */
  leastHeight?(content: Content, width: number): number;
}
