/** No command is nested deeper than this. Schemas go down level by level, and a stack has an end. */
const deepest = 24;

/** Whether JSON off the wire goes deeper than any command does. Does not go down itself, so no depth is too much. */
export function isTooDeep(raw: unknown): boolean {
  let level: unknown[] = [raw];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}
