/**
 * The yardstick: a bare Socket.IO relay. No rules, no log, no privacy: what comes in goes out to everybody, in batches of
 * 50 ms, encoded once. Whatever a real room costs more than this is the price of everything it promises.
 */
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const server = createServer();
const io = new Server(server, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
let batch: unknown[] = [];

io.on('connection', (socket) => {
  socket.on('move', (move: unknown, answer: unknown) => {
    batch.push(move);
    if (typeof answer === 'function') answer();
  });
});

setInterval(() => {
  if (batch.length === 0) return;
  io.emit('batch', batch);
  batch = [];
}, 50);

server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
