/** Keeps the order in which things came: those still there, then the new ones. The same array when nothing changed. */
export function inTurn<Id>(before: readonly Id[], now: readonly Id[]): readonly Id[] {
  const present = new Set(now);
  const known = new Set(before);
  const staying = before.filter((id) => present.has(id));
  const coming = now.filter((id) => !known.has(id));
  return staying.length === before.length && coming.length === 0 ? before : [...staying, ...coming];
}
