/** The shape of a room code, however it is set. */
const roomCode = /(?<![\w.-])\d{4} ?\d{4}(?![\w-])/g;
/** Tokens, link keys, hashes, seat and author ids are at least 22 characters long. File names go on with a dot. */
const secret = /(?<![\w/-])[\w-]{22,}(?![\w-]|\.\w)/g;
const ipv4 = /(?:::ffff:|(?<![\w.]))\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/gi;
const ipv6 = /(?<![\w:])(?=[0-9a-f:]*[0-9a-f])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;

/**
 * Blanks what looks like a code, a secret or an address: the last net under the rule that such things are not logged.
 * Words that people wrote have no shape; they are kept out by what the log takes at all.
 */
export const withoutPrivateWords = (line: string): string =>
  line
    .replace(ipv4, '[address]')
    .replace(ipv6, '[address]')
    .replace(roomCode, '[code]')
    .replace(secret, '[secret]');
