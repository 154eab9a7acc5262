/** The browser needs the file for a moment after it was told to save it. */
const patience = 60_000;

/** Hands a file to the browser, which saves it where people find their files. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(file);
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
