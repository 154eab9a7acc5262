import { posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * @typedef {object} Link one import, re-export, import() or import type
 * @property {string} to path from the root of the project (shared/src/room/room.ts), or a package's name
 * @property {boolean} inside true when `to` is a file of this project
 * @property {string} written the specifier as it stands in the source
 * @property {number} line counted from 1
 */

/**
 * What a source file reaches for.
 * @param {string} file path from the root, with forward slashes
 * @param {string} source
 * @returns {{ links: Link[], bareDates: number[] }} bareDates: lines that read the clock with `new Date()`
 * @throws {Error} when the file cannot be parsed
 */
export function readSource(file, source) {
  const { program, errors } = parseSync(file, source);
  const first = errors[0];
  if (first) throw new Error(`${file}: ${first.message}`);
  /** @type {Link[]} */
  const links = [];
  /** @type {number[]} */
  const bareDates = [];
  visit(program, (node) => {
    const written = specifierOf(node);
    if (written !== undefined) links.push({ ...resolve(file, written), line: lineAt(source, node.start) });
    if (readsClock(node)) bareDates.push(lineAt(source, node.start));
  });
  return { links, bareDates };
}

/** @typedef {{ type: string, start: number, [key: string]: unknown }} Node */

/** @param {unknown} value @returns {value is Node} */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** @param {unknown} value @param {(node: Node) => void} see */
function visit(value, see) {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
  } else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** @param {Node} node @returns {string | undefined} */
function specifierOf(node) {
  if (!importing.has(node.type) || !isNode(node.source)) return undefined;
  return typeof node.source.value === 'string' ? node.source.value : undefined;
}

/** @param {Node} node */
function readsClock(node) {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  if (!isNode(node.callee) || node.callee.name !== 'Date') return false;
  return node.type === 'CallExpression' || (Array.isArray(node.arguments) && node.arguments.length === 0);
}

/** @param {string} file @param {string} written @returns {Omit<Link, 'line'>} */
function resolve(file, written) {
  if (written.startsWith('.')) {
    return { to: posix.join(posix.dirname(file), written), inside: true, written };
  }
  const own = /^@sayso\/([^/]+)\/(.+)$/.exec(written);
  if (own) return { to: `${own[1]}/src/${own[2]}`, inside: true, written };
  return { to: written, inside: false, written };
}

/** @param {string} source @param {number} offset */
function lineAt(source, offset) {
  let line = 1;
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) line += 1;
  return line;
}
