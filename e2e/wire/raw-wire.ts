import { protocolVersion } from '@sayso/shared/room/wire-words.ts';

/** A WebSocket that speaks Socket.IO by hand, so that it can also say what no client library would. */
export class RawWire {
  readonly #socket: WebSocket;
  /** Everything the server sent, in order, as it came off the wire. */
  readonly heard: string[] = [];
  /** Resolves with the close code when the connection has ended, however that came about. */
  readonly ended: Promise<number>;
  #waiting: { wants: (frame: string) => boolean; resolve: (frame: string) => void }[] = [];
  #asked = 0;

  private constructor(origin: string) {
    this.#socket = new WebSocket(`${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    this.ended = new Promise((resolve) =>
      this.#socket.addEventListener('close', ({ code }) => resolve(code)),
    );
    this.#socket.addEventListener('message', ({ data }) => this.#take(String(data)));
  }

  /** A connection that has not said who it is. */
  static async halfOpen(origin: string): Promise<RawWire> {
    const wire = new RawWire(origin);
    await wire.next((frame) => frame.startsWith('0'));
    return wire;
  }

  /** A seat that was let in and welcomed. */
  static async seated(origin: string, token: string): Promise<RawWire> {
    const wire = await RawWire.halfOpen(origin);
    wire.send(`40${JSON.stringify({ version: protocolVersion, token })}`);
    await wire.next((frame) => frame.startsWith('42["welcome"'));
    return wire;
  }

  send(frame: string | Uint8Array<ArrayBuffer>): void {
    this.#socket.send(frame);
  }

  /** Sends an event that wants an answer, and waits for that. `args` is JSON as it shall stand on the wire. */
  async ask(event: string, ...args: readonly string[]): Promise<unknown> {
    const number = this.#asked++;
    const answer = this.next((frame) => frame.startsWith(`43${number}[`));
    this.send(`42${number}[${[JSON.stringify(event), ...args].join(',')}]`);
    return JSON.parse((await answer).replace(/^43\d+/, ''))[0];
  }

  /** The first frame from now on that fits. */
  next(wants: (frame: string) => boolean): Promise<string> {
    return new Promise((resolve, refuse) => {
      this.#waiting.push({ wants, resolve });
      void this.ended.then((code) => refuse(new Error(`The connection ended with ${code}`)));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #take(frame: string): void {
    // A ping that stays without an answer would end the connection.
    if (frame === '2') this.send('3');
    this.heard.push(frame);
    for (const { resolve } of this.#waiting.filter(({ wants }) => wants(frame))) resolve(frame);
    this.#waiting = this.#waiting.filter(({ wants }) => !wants(frame));
  }
}
