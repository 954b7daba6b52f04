/**
 * A reader that reads a thing (a text, a sentence) once for as long as it lives: several stages, or each figure of a sentence, ask
 * the same of it. What it reads must follow from the thing alone.
 */
export function readOnce<Thing extends WeakKey, Read>(read: (thing: Thing) => Read): (thing: Thing) => Read {
  const known = new WeakMap<Thing, { readonly read: Read }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.read;
    const now = read(thing);
    known.set(thing, { read: now });
    return now;
  };
}
