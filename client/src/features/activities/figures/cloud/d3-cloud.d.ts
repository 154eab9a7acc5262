declare module 'd3-cloud' {
  /** What the layout adds to each word: the middle of its baseline, measured from the middle of the picture. Pixels. */
  export interface Placed {
    x: number;
    y: number;
    size: number;
  }
  export interface Point {
    x: number;
    y: number;
  }
  export interface CloudLayout<Word> {
    size(size: [number, number]): this;
    words(words: Word[]): this;
    text(of: (word: Word) => string): this;
    font(name: string): this;
    fontWeight(weight: number): this;
    fontSize(of: (word: Word) => number): this;
    padding(pixels: number): this;
    rotate(degrees: number): this;
    random(dice: () => number): this;
    timeInterval(milliseconds: number): this;
    on(event: 'end', listener: (placed: (Word & Placed)[], bounds?: [Point, Point]) => void): this;
    start(): this;
    stop(): this;
  }
  export default function cloud<Word extends object>(): CloudLayout<Word>;
}
