import type { HeldOne } from './record.ts';

/** Names are told apart as they are shown, but for spaces. */
export const nameKey = (name: string): string => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** What the user holds to be one of a sort: speakers where none is named. */
export function heldOf(all: readonly HeldOne[], of?: HeldOne['of']): readonly HeldOne[] {
  return all.filter((one) => one.of === of);
}

/** All that is held to be one after `next` changed those of a sort; the functions below are given those of one sort alone. */
export function withHeld(
  all: readonly HeldOne[],
  of: HeldOne['of'],
  next: (own: readonly HeldOne[]) => readonly HeldOne[],
): readonly HeldOne[] {
  const own = heldOf(all, of);
  const after = next(own).map((one) => (of === undefined || own.includes(one) ? one : { ...one, of }));
  return [...all.filter((one) => one.of !== of), ...after];
}

function holds({ names }: HeldOne, name: string): boolean {
  return names.some((own) => nameKey(own) === nameKey(name));
}

function heldBy(identities: readonly HeldOne[], name: string, site: string | null): HeldOne | undefined {
  return identities.find((identity) => !identity.apart && identity.site === site && holds(identity, name));
}

/**
 * The name that a speaker goes by on a site: that of the site first, then that of everywhere; where the two merged the same
 * names, the site's stands.
 */
export function nameIn(identities: readonly HeldOne[], name: string, site: string): string {
  const seen: string[] = [];
  let current = name;
  for (;;) {
    const back = seen.findIndex((other) => nameKey(other) === nameKey(current));
    // Site and everywhere lead back to where they began: all on the way go by one name, whichever was asked for.
    if (back >= 0)
      return seen.slice(back).reduce((first, other) => (nameKey(other) < nameKey(first) ? other : first));
    seen.push(current);
    const own = heldBy(identities, current, site);
    const named = own?.name ?? current;
    const everywhere = heldBy(identities, named, null);
    const next = everywhere === undefined || (own && holds(own, everywhere.name)) ? named : everywhere.name;
    if (nameKey(next) === nameKey(current)) return next;
    current = next;
  }
}

/** Whether the user said that these names are not one speaker. */
export function areApart(identities: readonly HeldOne[], names: readonly string[]): boolean {
  return identities.some((identity) => identity.apart && names.every((name) => holds(identity, name)));
}

/** The identities after the user said that names are not one speaker. */
export function keepApart(
  identities: readonly HeldOne[],
  names: readonly string[],
  newId: () => string,
): HeldOne[] {
  if (areApart(identities, names)) return [...identities];
  return [...identities, { id: newId(), name: names[0] ?? '', names, site: null, apart: true }];
}

const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [nameKey(name), name] as const)).values(),
];

/**
 * The identities after names were merged into one that they all go by, on a site or (null) everywhere; what any of them was
 * merged with there before comes along.
 */
export function merge(
  identities: readonly HeldOne[],
  names: readonly string[],
  into: string,
  site: string | null,
  newId: () => string,
): HeldOne[] {
  const merged = distinct([into, ...names]);
  const joins = (identity: HeldOne): boolean =>
    !identity.apart && identity.site === site && merged.some((name) => holds(identity, name));
  const joined = identities.filter(joins);
  const all = distinct([...joined.flatMap((identity) => identity.names), ...merged]);
  const others = identities.filter((identity) => !joins(identity));
  if (all.length < 2) return others;
  return [...others, { id: joined[0]?.id ?? newId(), name: into, names: all, site }];
}

/**
 * The identities after a name was taken out of the one that it was merged into: that of the site, else that of everywhere. The
 * name that the others go by stays, unless it is the one that goes; one name alone is no identity.
 */
export function split(identities: readonly HeldOne[], name: string, site: string | null): HeldOne[] {
  const from = heldBy(identities, name, site) ?? heldBy(identities, name, null);
  if (from === undefined) return [...identities];
  const names = from.names.filter((own) => nameKey(own) !== nameKey(name));
  const isNamedSo = nameKey(from.name) === nameKey(name);
  const left = { ...from, name: isNamedSo ? (names[0] ?? from.name) : from.name, names };
  return identities.flatMap((identity) =>
    identity === from ? (names.length > 1 ? [left] : []) : [identity],
  );
}

/** All that is held to be one after the user said that figures are not one with others. */
export function figuresApart(
  all: readonly HeldOne[],
  figures: readonly string[],
  others: readonly string[],
  newId: () => string,
): readonly HeldOne[] {
  const pairs = figures.flatMap((one) => others.map((other) => [one, other]));
  return withHeld(all, 'figure', (own) =>
    pairs.reduce((held: readonly HeldOne[], pair) => keepApart(held, pair, newId), own),
  );
}

/** All that is held to be one after something was taken out of what it was made one with, by that one's id. */
export function splitOff(all: readonly HeldOne[], id: string, name: string): readonly HeldOne[] {
  const from = all.find((one) => one.id === id);
  return from ? withHeld(all, from.of, (own) => split(own, name, from.site)) : all;
}
