import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import { DEED_VERBS, type DeedWord, PHRASAL_DEEDS } from '../../lexicon/deed-verbs.ts';

/** Phrases after a verb that its particles may take up: "deposited its instrument of ratification of". */
const PARTICLES = 4;
const OWNERS = /^(?:its|their|his|her|our)$/;
/** Without its preposition: "was agreed", "agreed a compact". */
export const AGREED: DeedWord = { action: 'agreed', weak: false };

/** The deed of the verb at `at`, and the phrase after the verb and its particles; null where it does none. */
export function readDeedVerb(
  phrases: readonly Phrase[],
  at: number,
): { readonly deed: DeedWord; readonly end: number } | null {
  const verb = phrases[at]?.verb;
  if (verb === undefined) return null;
  const options = PHRASAL_DEEDS.get(verb.lemma);
  if (options !== undefined) {
    // "gave its backing to", "gave approval on Monday to": an owner and a time are passed over.
    const after = phrases
      .slice(at + 1, at + 2 + PARTICLES)
      .flatMap(({ norm }, index) =>
        OWNERS.test(norm) || isOfTime(phrases, at + 1 + index) || isVote(phrases, at + 1 + index)
          ? []
          : [{ norm, last: at + 2 + index }],
      );
    const joined = after.map(({ norm }) => norm).join(' ');
    for (const { words, ...deed } of options) {
      const match = words.exec(joined)?.[0];
      const end = itemAt(after, (match?.split(' ').length ?? 0) - 1)?.last;
      if (end !== undefined) return { deed, end };
    }
  }
  // "a scheme designed to help": what it is for, and nobody's deed.
  if (
    verb.lemma === 'design' &&
    !/^(?:noun|marked|adjective|mark)$/.test(phrases[at + 1]?.kind ?? '') &&
    phrases[at + 1]?.norm !== 'by'
  )
    return null;
  // "is built on a simple truth"
  if (verb.lemma === 'build' && /^(?:on|upon|around)$/.test(phrases[at + 1]?.norm ?? '')) return null;
  // "led to a new era"
  if (verb.lemma === 'lead' && phrases[at + 1]?.norm === 'to') return null;
  const deed = DEED_VERBS.get(verb.lemma) ?? (isAgreed(phrases, at) ? AGREED : undefined);
  return deed === undefined ? null : { deed, end: at + 1 };
}

/** "voted [unanimously] in favour of", "voted [19-2] for" */
const isVote = (phrases: readonly Phrase[], at: number): boolean =>
  itemAt(phrases, at - 1)?.verb?.lemma === 'vote' &&
  (phrases[at]?.kind === 'adverb' || /^\d+[-–]\d+$/.test(phrases[at]?.norm ?? ''));

/** A time with its preposition; "rolled [out] last week" has a particle. */
const isOfTime = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.kind === 'time' ||
  (phrases[at]?.kind === 'prep' &&
    phrases[at + 1]?.kind === 'time' &&
    !/^(?:down|off|out|up)$/.test(phrases[at]?.norm ?? ''));

function isAgreed(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at]?.verb;
  return (
    verb?.lemma === 'agree' &&
    (verb.passive || /^(?:adjective|marked|noun)$/.test(phrases[at + 1]?.kind ?? ''))
  );
}
