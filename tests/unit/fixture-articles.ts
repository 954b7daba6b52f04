import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is to be found in a fixture article, in the form of the annotation guide's gold files. */
export interface Gold {
  readonly attributions: readonly GoldAttribution[];
  readonly speakers: readonly GoldSpeaker[];
}

interface GoldAttribution {
  readonly source?: string;
  readonly cue: string;
  readonly content: readonly string[];
  readonly speaker: string | readonly string[] | null;
  readonly kind: string;
  readonly optional?: true;
}

interface GoldSpeaker {
  readonly name: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly optional?: true;
}

const folder = join(import.meta.dirname, '../fixtures/articles');

/** The fixture articles by name, each with its text and what is to be found in it; one without gold throws. */
export function fixtureArticles(): { name: string; text: string; gold: Gold }[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return names.map((file) => ({
    name: file.slice(0, -4),
    text: readFileSync(join(folder, file), 'utf8'),
    gold: JSON.parse(readFileSync(join(folder, file.replace('.txt', '.gold.json')), 'utf8')) as Gold,
  }));
}
