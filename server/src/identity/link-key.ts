import { createHash, randomBytes } from 'node:crypto';

/** The secret part of a lead, support or display link: 128 random bits as base64url, 22 characters. */
export const newLinkKey = (): string => randomBytes(16).toString('base64url');

/** What the seat book keeps instead of the key: SHA-256 as base64url, 43 characters. Takes any text. */
export const hashOfKey = (key: string): string =>
  createHash('sha256').update(key, 'utf8').digest('base64url');
