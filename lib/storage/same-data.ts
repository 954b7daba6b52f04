function entriesOf(data: object): [string, unknown][] {
  return Object.entries(data).filter(([, value]) => value !== undefined);
}

/** Whether two pieces of plain data say the same; the order of keys does not count, nor does a key without a value. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ours, theirs] = [entriesOf(a), new Map(entriesOf(b))];
  return (
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && sameData(value, theirs.get(key)))
  );
}
