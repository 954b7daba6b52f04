const known = new WeakMap<object, Map<string, unknown>>();

/**
 * What is worked out of something that does not change, under a name, for as long as that is there: a view that was left finds its
 * lists again, which of thousands of articles are more work than to draw them.
 */
export function remembered<T>(of: object, name: string, make: () => T): T {
  const own = known.get(of) ?? new Map<string, unknown>();
  known.set(of, own);
  if (!own.has(name)) own.set(name, make());
  // Whoever asks by one name makes one kind of thing.
  return own.get(name) as T;
}
