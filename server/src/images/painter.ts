import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Painted } from './painting.ts';

const program = fileURLToPath(new URL('./paint.ts', import.meta.url));
const unreadable: Painted = { refused: 'images.unreadable' };
const noPainter: Painted = { refused: 'images.no-painter' };

/**
 * Draws pictures again: decodes them and encodes what they look like. Each in a process of its own, one after another,
 * and not longer than `patience`. So no file can crash, fill or stall the server.
 */
export class Painter {
  readonly #program: string;
  readonly #options: readonly string[];
  readonly #patience: number;
  #last: Promise<unknown> = Promise.resolve();

  /** `patience` in milliseconds: slow machines need a few seconds for the largest pictures. `options` are Node's. */
  constructor(given: { program?: string; options?: readonly string[]; patience?: number } = {}) {
    this.#program = given.program ?? program;
    this.#options = given.options ?? [];
    this.#patience = given.patience ?? 20_000;
  }

  paint(bytes: Uint8Array): Promise<Painted> {
    const painting = this.#last.then(() => this.#paint(bytes));
    this.#last = painting;
    return painting;
  }

  #paint(bytes: Uint8Array): Promise<Painted> {
    return new Promise((resolve) => {
      const child = fork(this.#program, [], {
        execArgv: [...this.#options],
        serialization: 'advanced',
        // A decoder's complaints can quote the file, and the server's log says nothing about people.
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const settle = (painted: Painted): void => {
        clearTimeout(timer);
        child.kill('SIGKILL');
        resolve(painted);
      };
      const timer = setTimeout(() => settle(unreadable), this.#patience);
      child.once('message', (answer) => settle(Painted.safeParse(answer).data ?? unreadable));
      child.once('exit', () => settle(unreadable));
      child.once('error', () => settle(noPainter));
      child.send(bytes, () => {
        // It may have ended before it listened; then its exit says so.
      });
    });
  }
}
