import { connect, createServer, type Server, type Socket } from 'node:net';

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
  readonly #chunks: Buffer[] = [];

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
    return Buffer.concat(this.#chunks).toString('utf8');
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #carry(screen: Socket, serverPort: number): void {
    const server = connect({ port: serverPort, host: '127.0.0.1', localAddress: addressOfTaps });
    server.on('data', (chunk) => this.#chunks.push(chunk));
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
