import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchNote } from './planned-notes.ts';

export const peerNames = ['tldraw', 'excalidraw'] as const;

const folder = fileURLToPath(new URL('../peers/', import.meta.url));
const built = join(folder, 'dist');
const stamp = join(folder, 'node_modules', '.installed-from');

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** The peers have a package.json of their own: fetched the first time somebody wants to compare, then built. */
export function buildPeers(): void {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log('Fetching tldraw and Excalidraw for the comparison. The first time this takes a minute.');
    run('npm', ['ci', '--workspaces=false', '--ignore-scripts', '--loglevel=error']);
    writeFileSync(stamp, lock);
  }
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build']);
}

function run(command: string, args: readonly string[]): void {
  // What the npm around this run has set is meant for the project, not for this folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const { status, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`);
}

export interface PeerServer {
  readonly origin: string;
  /** What each peer stored for these notes, by its name. */
  readonly stored: Map<string, string>;
  stop(): void;
}

/** Serves the peers' pages from loopback, and beside them the notes and what a peer has stored for them. */
export async function servePeers(notes: readonly BenchNote[]): Promise<PeerServer> {
  const stored = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://peers');
    if (pathname === '/notes.json') return void response.end(JSON.stringify(notes));
    if (pathname.startsWith('/stored/')) return void response.end(stored.get(pathname.slice(8)) ?? '');
    const file = join(built, normalize(pathname));
    if (!existsSync(file) || !extname(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', kinds[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The peers have no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stored,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
