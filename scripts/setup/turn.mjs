import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Runs work while no other process does, across processes: the holder is named in a folder that only one can make.
 * A holder that has died is replaced.
 * @template T
 * @param {string} folder
 * @param {() => T | Promise<T>} work
 * @param {{ patience?: number, pause?: number }} [times] in milliseconds: how long to wait in all, and between looks
 * @returns {Promise<T>}
 * @throws {Error} when the turn does not come in time, or what work throws
 */
export async function inTurn(folder, work, { patience = 15 * 60_000, pause = 200 } = {}) {
  const until = Date.now() + patience;
  let told = false;
  while (!take(folder)) {
    const holder = readHolder(folder);
    if (!told) console.log(`Waiting for another setup to finish (process ${holder || 'unknown'}).`);
    told = true;
    if (Date.now() > until)
      throw new Error(`Another setup is taking too long. If none runs, delete ${folder}.`);
    await setTimeout(pause);
  }
  const giveBack = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => {
    giveBack();
    process.exit(130);
  };
  process.once('exit', giveBack).once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work();
  } finally {
    giveBack();
    process.off('exit', giveBack).off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** @param {string} folder @returns {boolean} */
function take(folder) {
  if (!make(folder)) return takeOver(folder);
  sign(folder);
  return true;
}

/** @param {string} folder @returns {boolean} false when it exists */
function make(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Only the one that makes the inner folder may replace a dead holder, and only while that one is still named.
 * @param {string} folder
 * @returns {boolean}
 */
function takeOver(folder) {
  const dead = readHolder(folder);
  if (dead === 0 ? !isOld(folder) : isAlive(dead)) return false;
  const claim = join(folder, `claim-${dead}`);
  try {
    if (!make(claim)) {
      if (isOld(claim)) rmdirSync(claim);
      return false;
    }
    if (readHolder(folder) === dead) {
      sign(folder);
      return true;
    }
    rmdirSync(claim);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error; // the folder was given back in between
  }
  return false;
}

/** @param {string} folder */
function sign(folder) {
  const draft = join(folder, `draft-${process.pid}`);
  writeFileSync(draft, String(process.pid));
  renameSync(draft, join(folder, 'holder'));
}

/** @param {string} folder @returns {number} 0 when nobody has signed yet */
function readHolder(folder) {
  try {
    return Number(readFileSync(join(folder, 'holder'), 'utf8'));
  } catch {
    return 0;
  }
}

/** @param {string} path made more than ten seconds ago, so whoever made it has died before signing */
function isOld(path) {
  try {
    return Date.now() - statSync(path).mtimeMs > 10_000;
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
