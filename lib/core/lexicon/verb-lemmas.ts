import { wordSet } from './word-set.ts';

/** Verbs in -e whose other forms wink shortens too far ("fined" to "fin") or not at all ("graded"). */
const SHORTENED =
  wordSet(`bake bare code cope crave dine dope dose drape fine fume gauge grade mine mute pare pave pine pipe prime rage
    rape rate ride scare scope scrape shame shape shine site slate slice snipe spare spike stage stare stripe tame tape
    tile tire tune wade wage wane`);

/** The plain form of each form that wink gets wrong. */
export const VERB_LEMMAS: ReadonlyMap<string, string> = new Map(
  [...SHORTENED].flatMap((verb) =>
    ['ed', 'ing'].map((ending) => [verb.slice(0, -1) + ending, verb] as const),
  ),
);
