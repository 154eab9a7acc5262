/* What file systems take for something else, and what hides how a name ends. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 80;

/** A name for a file, made of a title that people typed. `otherwise` where nothing of it is left. */
export function fileName(title: string, otherwise: string, ending: string): string {
  const words = title.normalize('NFC').replace(unsafe, ' ').replace(/\s+/g, ' ');
  const short = [...words]
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const safe = short === '' ? otherwise : reserved.test(short) ? `${short} ${ending}` : short;
  return `${safe}.${ending}`;
}
