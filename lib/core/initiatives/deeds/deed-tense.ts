import type { Deed, Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { FoundDeed } from './found-deed.ts';
import { isMeans } from '../dates/time-before.ts';
import { announcesGladly } from '../names/meant-by-glad.ts';

/** Words before the main verb that put it in the past. */
const PAST = /^(?:has|have|had|'ve|'d|was|were|did|been)$/;
const NOW = /^(?:is|are|am|'re|'m|does|do)$/;

/** When the deed is done, seen from the article: "has signed" past, "signs" present, "will sign" future. */
export function tenseOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  deed: FoundDeed,
): Deed['tense'] {
  const phrase = phrases[deed.verb];
  if (isGlad(tokens, phrases, deed)) return deed.action === 'announced' ? 'present' : 'past';
  if (deed.ahead) return 'future';
  // "talks on a pact" are under way.
  if (phrase?.verb === undefined) return deed.action === 'negotiated' ? 'present' : 'past';
  // "since its launch", "Friday's signing", read as a verb
  if (/^(?:its|['’]s?)$/.test(tokens[phrase.firstToken - 1]?.norm ?? '')) return 'past';
  // "after signing", "ended by adopting A and signing"
  if (
    phrase.verb.form === 'ing' &&
    (tokens[phrase.firstToken - 1]?.norm === 'after' || isMeans(phrases, deed.verb))
  )
    return 'past';
  if (phrase.verb.form === 'ing' && isUnderPast(tokens, phrases, deed.verb)) return 'past';
  // "It follows the passage of X", "marks ten years of the launch of X"
  if (deed.hailed !== undefined || phrase.verb.lemma === 'follow') return 'past';
  if (isAheadOfAside(tokens, phrase.firstToken)) return 'future';
  const before = tokens.slice(phrase.firstToken, phrase.head).map(({ norm }) => norm);
  if (before.some((norm) => PAST.test(norm))) return 'past';
  if (before.some((norm) => NOW.test(norm))) return 'present';
  if (phrase.verb.form !== 'finite') return phrase.verb.form === 'ing' ? 'present' : 'past';
  // Verbs whose past is their plain form; news tells with it what was done.
  if (/^(?:put|set|cut|quit)$/.test(phrase.norm)) return 'past';
  const { norm, lemma } = tokens[phrase.head] ?? { norm: '', lemma: '' };
  // "helped write"
  if (norm === lemma && /^(?:helped|let|made|saw)$/.test(phrases[deed.verb - 1]?.norm ?? '')) return 'past';
  if (/^(?:is|are|am|'s|'re)$/.test(norm)) return 'present';
  return norm === lemma ||
    norm === `${lemma}s` ||
    norm === `${lemma}es` ||
    norm === lemma.replace(/y$/, 'ies')
    ? 'present'
    : 'past';
}

/** "is pleased to announce X" announces, "is proud to announce the launch of X" has launched. */
function isGlad(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { action, verb, nominal }: FoundDeed,
): boolean {
  const phrase = phrases[verb];
  return (
    (action === 'announced' || (nominal === true && phrase?.verb?.lemma === 'announce')) &&
    announcesGladly(tokens, phrases, verb)
  );
}

/** "They will, however, [expand]" */
const isAheadOfAside = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === ',' &&
  tokens[first - 3]?.text === ',' &&
  /^(?:will|would|shall|'ll|’ll)$/.test(tokens[first - 4]?.norm ?? '');

/** "praised the committee for passing", "emerged from the council adopting": as past as the verb that it hangs on. */
function isUnderPast(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  for (let left = at - 1; left >= 0 && at - left < REACH; left -= 1) {
    const phrase = phrases[left];
    if (phrase?.kind === 'that' || (phrase?.kind === 'mark' && /^[;:]$/.test(phrase.norm))) return false;
    const { form, ahead } = phrase?.verb ?? {};
    if (form === undefined || form === 'ing' || form === 'to') continue;
    const words = tokens.slice(phrase?.firstToken, phrase?.endToken).map(({ norm }) => norm);
    return !ahead && (words.some((norm) => PAST.test(norm)) || (form === 'past' && words.length === 1));
  }
  return false;
}

/** Phrases between a verb in the -ing form and the one that it hangs on. */
const REACH = 12;
