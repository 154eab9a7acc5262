import { connect, createServer, type Server, type Socket } from 'node:net';
import { webSocketTexts } from './web-socket-texts.ts';

/** Linux has a whole network of addresses of its own, so that an address can be looked for in what the server prints. */
export const addressOfTaps = process.platform === 'linux' ? '127.83.94.105' : '127.0.0.1';

/**
 * Stands between one screen and the server and keeps every byte. Nothing on this wire is packed or masked on its way to
 * the screen, so a text that was sent stands in `heard` as it is, whatever the transport.
 */
export class Wiretap {
  readonly origin: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** What the server sent, per connection, in the order in which the screen opened them. */
  readonly #sent: Buffer[][] = [];

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${port}`;
  }

  static open(serverPort: number): Promise<Wiretap> {
    return new Promise((resolve) => {
      const server = createServer();
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        const tap = new Wiretap(server, address && typeof address === 'object' ? address.port : 0);
        server.on('connection', (screen) => tap.#carry(screen, serverPort));
        resolve(tap);
      });
    });
  }

  /** All that the server has sent to this screen: headers, answers, frames. */
  get heard(): string {
    return this.#sent.map((chunks) => Buffer.concat(chunks).toString('utf8')).join('\n');
  }

  /** The texts that came over WebSockets, as they were, per connection. */
  get frames(): string[][] {
    return this.#sent.map((chunks) => webSocketTexts(Buffer.concat(chunks)));
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #carry(screen: Socket, serverPort: number): void {
    const server = connect({ port: serverPort, host: '127.0.0.1', localAddress: addressOfTaps });
    const sent: Buffer[] = [];
    this.#sent.push(sent);
    server.on('data', (chunk) => sent.push(chunk));
    screen.pipe(server).pipe(screen);
    for (const [one, other] of [
      [screen, server],
      [server, screen],
    ] as const) {
      this.#sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }
}
