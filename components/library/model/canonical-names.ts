import type { SpeakerIdentity } from '@/lib/core/record/record.ts';

export interface CanonicalNames {
  /** Every name met so far that a speaker goes by, each once. */
  readonly names: readonly string[];
  /** The place in `names` of who is named so on a site (a host without "www."). */
  readonly placeOf: (name: string, site: string) => number;
}

/** Gives speakers their places: names that the user made one, on the site or everywhere, have the same. */
export function canonicalNames(identities: readonly SpeakerIdentity[]): CanonicalNames {
  const names: string[] = [];
  const places = new Map<string, number>();
  const everywhere = new Map<string, string>();
  const onSites = new Map<string, Map<string, string>>();
  for (const { site, name, names: others } of identities) {
    const host = site?.replace(/^www\./, '');
    const known = host === undefined ? everywhere : (onSites.get(host) ?? new Map<string, string>());
    if (host !== undefined) onSites.set(host, known);
    for (const other of others) known.set(other, name);
  }
  const placeOf = (name: string, site: string): number => {
    // What was chosen for the site alone is meant more closely.
    const canonical = onSites.get(site)?.get(name) ?? everywhere.get(name) ?? name;
    const place = places.get(canonical) ?? names.push(canonical) - 1;
    places.set(canonical, place);
    return place;
  };
  return { names, placeOf };
}
