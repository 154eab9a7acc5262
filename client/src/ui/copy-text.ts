/**
 * Copies text. On a plain http address (a laptop in a school network) browsers hide the clipboard, so there it
 * selects the field and uses the old command. Resolves to false when neither works.
 */
export async function copyText(text: string, field: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return document.execCommand?.('copy') ?? false;
  }
}
