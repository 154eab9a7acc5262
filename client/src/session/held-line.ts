import type { Ears, Link } from './link.ts';

/** A line that is opened before anybody is there to hear: what comes meanwhile is told to whoever opens it then, in order. */
export class HeldLine implements Link {
  readonly #line: Link;
  /** Resolves with whatever is heard first. */
  readonly firstWord: Promise<void>;
  #spoken: () => void = () => {};
  #ears: Ears | undefined;
  #heard: ((ears: Ears) => void)[] = [];

  constructor(line: Link) {
    this.#line = line;
    this.firstWord = new Promise((spoken) => {
      this.#spoken = spoken;
    });
    line.open({
      have: () => this.#ears?.have(),
      welcome: (welcome) => {
        // It brings everything: what was heard before is in it.
        this.#heard = [];
        this.#tell((ears) => ears.welcome(welcome));
      },
      packet: (packet) => this.#tell((ears) => ears.packet(packet)),
      signals: (signals) => this.#tell((ears) => ears.signals(signals)),
      down: () => this.#tell((ears) => ears.down()),
      ended: (goodbye) => this.#tell((ears) => ears.ended(goodbye)),
    });
  }

  open(ears: Ears): void {
    this.#ears = ears;
    const heard = this.#heard;
    this.#heard = [];
    for (const tell of heard) tell(ears);
  }

  close(): void {
    this.#ears = undefined;
    this.#heard = [];
    this.#line.close();
  }

  command(...sent: Parameters<Link['command']>): ReturnType<Link['command']> {
    return this.#line.command(...sent);
  }

  ask(...asked: Parameters<Link['ask']>): ReturnType<Link['ask']> {
    return this.#line.ask(...asked);
  }

  signal(...sent: Parameters<Link['signal']>): void {
    this.#line.signal(...sent);
  }

  reconnect(): void {
    this.#line.reconnect();
  }

  #tell(tell: (ears: Ears) => void): void {
    this.#spoken();
    if (this.#ears) tell(this.#ears);
    else this.#heard.push(tell);
  }
}
