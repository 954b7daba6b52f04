import { isDocument } from '../../lexicon/document-words.ts';
import { MUTE_NOUNS } from '../../lexicon/speaking-nouns.ts';
import type { Word } from '../../text/words.ts';

/** Nouns of many people, of whom an amount may be told; a person at all is told by `isPersonNoun`. */
const PEOPLE = /(?:[eo]rs|ists|ants|ents|ians|icans|people|adults|women|men)$/;

/** Whether a phrase may be of who speaks; amounts, shares and things cannot: "$250,000 bond", "98 percent of areas", "Ethiopia’s experience". */
export function maySpeak(core: readonly Word[]): boolean {
  const head = core.at(-1);
  const isAmount = core.some((word) => /^[$£€¥₹]/.test(word.text) || /^(?:percent|%)$/.test(word.norm));
  if (head === undefined || (isAmount && !PEOPLE.test(head.norm))) return false;
  return !MUTE_NOUNS.has(head.norm) && !(DOING.test(head.norm) && !isDocument(head.norm));
}

/** Nouns of what is done or how it is, but of no body: "early sampling", "this recognition". */
const DOING =
  /^(?!(?:being|string|spring|meeting|gathering|hearing)s?$)\p{L}{3,}(?:ing|nition|ination|ness)s?$/u;
