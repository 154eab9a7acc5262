/** What is drawn from afar, one path for all things of a colour. */
export class FarPaths {
  readonly #fills = new Map<string, { readonly path: Path2D; readonly edge: string }>();
  readonly #strokes = new Map<string, Path2D>();

  /** To be filled, with an edge around it that keeps its width on the board. */
  fill(colour: string, edge: string): Path2D {
    const known = this.#fills.get(colour);
    if (known) return known.path;
    const path = new Path2D();
    this.#fills.set(colour, { path, edge });
    return path;
  }

  stroke(colour: string): Path2D {
    const path = this.#strokes.get(colour) ?? new Path2D();
    this.#strokes.set(colour, path);
    return path;
  }

  paint(context: CanvasRenderingContext2D, scale: number): void {
    for (const [colour, { path, edge }] of this.#fills) {
      context.fillStyle = colour;
      context.fill(path);
      if (edge === colour) continue;
      context.strokeStyle = edge;
      context.lineWidth = 6;
      context.stroke(path);
    }
    context.lineWidth = Math.max(6, 1.5 / scale);
    for (const [colour, path] of this.#strokes) {
      context.strokeStyle = colour;
      context.stroke(path);
    }
  }
}
