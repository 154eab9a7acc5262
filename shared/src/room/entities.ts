/** A Map of the same keys with changed entities. */
export const mapEntities = <Key, Value>(
  entities: ReadonlyMap<Key, Value>,
  change: (entity: Value) => Value,
): Map<Key, Value> => new Map([...entities].map(([key, entity]) => [key, change(entity)]));

/** Replaces one entity by a changed copy; does nothing when it is gone. */
export function changeEntity<Key, Value extends object>(
  entities: Map<Key, Value>,
  key: Key,
  change: Partial<Value>,
): void {
  const entity = entities.get(key);
  if (entity) entities.set(key, { ...entity, ...change });
}
