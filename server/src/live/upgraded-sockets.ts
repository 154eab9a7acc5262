import type { Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Watches what has become a WebSocket: an HTTP server waits for those when it closes, but can not end them, and a phone
 * that sleeps never answers a goodbye. Answers how to hang up on all of them.
 */
export function upgradedSockets(server: HttpServer): { hangUp(): void } {
  const sockets = new Set<Duplex>();
  server.on('upgrade', (_request, socket: Duplex) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return {
    hangUp() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
