/* What spreadsheets do not take in the name of a sheet, and what nobody could see in it. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}[\]/\\:*?]+/gu;
/** In characters of UTF-16, as spreadsheets count. */
const longest = 31;

/** A name for a sheet, such as "3 Where do we meet". The number keeps the names of one workbook apart. */
export function sheetName(number: number, title: string): string {
  const words = title.normalize('NFC').replace(unsafe, ' ').replace(/\s+/g, ' ').trim();
  let name = `${number}`;
  for (const character of words === '' ? '' : ` ${words}`) {
    if (name.length + character.length > longest) break;
    name += character;
  }
  // An apostrophe at the end would make the file unreadable.
  return name.replace(/[\s']+$/, '');
}
