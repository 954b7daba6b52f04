import { speakerIn } from '@/lib/core/record/catalog.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import { dateOf, type Entries } from './entries.ts';
import type { SpeakerEntry } from './speakers.ts';

/** What a speaker was at some time, as far as the articles looked at tell. */
interface Position {
  readonly role: string;
  readonly affiliation: string;
  /** Dates of the oldest and newest dated article that give it, ISO 8601; "" where none of them has a date. */
  readonly first: string;
  readonly last: string;
}

export interface Positions {
  /** Newest first; those without role and affiliation are left out. */
  readonly held: readonly Position[];
  /** Other names that the articles use, as they stand. */
  readonly aliases: readonly string[];
}

/** Articles that a row looks into: the newest, the oldest and one between tell most of what there is. */
export function sampleOf({ articlePlaces }: SpeakerEntry): readonly number[] {
  const last = articlePlaces.length - 1;
  const places = [0, Math.floor(last / 2), last].map((place) => articlePlaces[place] ?? -1);
  return [...new Set(places)];
}

/** Pronouns and the like are no names to go by. */
const PRONOUN = /^(?:he|she|they|it|we|i|who|his|her|their|its)$/i;

/** Roles, affiliations and other names of a speaker, from what is loaded of these articles (places, newest first). */
export function positionsOf(
  entries: Entries,
  { speaker, name }: SpeakerEntry,
  places: readonly number[],
  loadedOf: (article: string) => { readonly byId: ReadonlyMap<string, Annotation> } | undefined,
): Positions {
  const held = new Map<string, Position>();
  const aliases = new Set<string>();
  for (const place of places) {
    const article = entries.articles[place];
    const loaded = article && loadedOf(article.id);
    if (!article || !loaded) continue;
    const end = entries.firsts[place + 1] ?? 0;
    for (let entry = entries.firsts[place] ?? 0; entry < end; entry += 1) {
      if (entries.speakers[entry] !== speaker) continue;
      const annotation = loaded.byId.get(entries.ids[entry] ?? '');
      const found = annotation && speakerIn(annotation.body);
      if (!found) continue;
      for (const alias of [found.name, ...found.aliases])
        if (alias !== name && !PRONOUN.test(alias)) aliases.add(alias);
      const { role = '', affiliation = '' } = found;
      const key = `${role}\n${affiliation}`;
      const known = held.get(key);
      if (!role && !affiliation) continue;
      const date = dateOf(article);
      held.set(key, { role, affiliation, first: date || (known?.first ?? ''), last: known?.last || date });
    }
  }
  return { held: [...held.values()], aliases: [...aliases] };
}
