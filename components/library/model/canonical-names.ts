import { heldOf, nameIn, nameKey } from '@/lib/core/record/held-one.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';

export interface CanonicalNames {
  /** Every name met so far that a speaker goes by, each once. */
  readonly names: readonly string[];
  /** The place in `names` of who is named so on a site (a host without "www."). */
  readonly placeOf: (name: string, site: string) => number;
}

/** Gives speakers their places: names that the user made one, on the site or everywhere, have the same. */
export function canonicalNames(held: readonly HeldOne[]): CanonicalNames {
  const identities = heldOf(held);
  const names: string[] = [];
  const places = new Map<string, number>();
  // Only what is in a merge is looked up there: most names are in none.
  const merged = new Set(identities.flatMap(({ apart, names: own }) => (apart ? [] : own.map(nameKey))));
  const looked = new Map<string, string>();
  const canonical = (name: string, site: string): string => {
    if (merged.size === 0 || !merged.has(nameKey(name))) return name;
    const key = `${site}\n${name}`;
    const found = looked.get(key) ?? nameIn(identities, name, site);
    looked.set(key, found);
    return found;
  };
  const placeOf = (name: string, site: string): number => {
    const known = canonical(name, site);
    const place = places.get(known) ?? names.push(known) - 1;
    places.set(known, place);
    return place;
  };
  return { names, placeOf };
}
