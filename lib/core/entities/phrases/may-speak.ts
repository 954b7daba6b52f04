import { isDocument } from '../../lexicon/document-words.ts';
import type { Word } from '../../text/words.ts';

/** "Fifty-one percent", "47 percent of voters", "7 in 10 younger savers": those whom a poll counts. */
export function isShare(words: readonly Word[]): boolean {
  const at = words.findIndex((word) => /^(?:percent|%)$/.test(word.norm));
  const of = words.slice(at + 1);
  const isMany = PEOPLE.test(words.at(-1)?.norm ?? '');
  if (at > 0 && words.slice(0, at).some((word) => word.pos === 'NUM' || /\d/.test(word.text)))
    return of.length === 0 || (of[0]?.norm === 'of' && of.length > 1 && isMany);
  const joint = words.findIndex((word) => /^(?:in|of)$/.test(word.norm));
  return joint > 0 && words[joint - 1]?.pos === 'NUM' && words[joint + 1]?.pos === 'NUM' && isMany;
}

/** Nouns of many people, as polls count them; a person at all is told by `isPersonNoun`. */
const PEOPLE = /(?:[eo]rs|ists|ants|ents|ians|icans|people|adults|women|men)$/;

/** Amounts, shares and things that cannot speak: "$250,000 bond", "98 percent of areas", "Ethiopia’s experience". */
export function speaks(core: readonly Word[]): boolean {
  const head = core.at(-1);
  const isAmount = core.some((word) => /^[$£€¥₹]/.test(word.text) || /^(?:percent|%)$/.test(word.norm));
  if (head === undefined || (isAmount && !PEOPLE.test(head.norm))) return false;
  return !MUTE.test(head.norm) && !(DOING.test(head.norm) && !isDocument(head.norm));
}

/** Nouns of what is done or how it is, but of no body: "early sampling", "this recognition". */
const DOING =
  /^(?!(?:being|string|spring|meeting|gathering|hearing)s?$)\p{L}{3,}(?:ing|nition|ination|ness)s?$/u;

/** Nouns of what cannot speak. */
const MUTE =
  /^(?:experience|months?|days?|weeks?|years?|time|bonds?|deals?|moves?|decisions?|changes?|prices?|rates?|costs?|shares?|stocks?|sales|profits?|areas?|places?|schemes?|steps?|rise|fall|growth|increase|decline|demand|supply|weather|rain|drought|fires?|floods?|crash|incident|attack|vote|election|war|talks|visit|trip|move|idea|question|problem|issue|way|thing|things|case|event|fact|result|reason|effect|effects|success|failure|progress|history|future|past|million|billion|trillion|percent|statements?)$/;
