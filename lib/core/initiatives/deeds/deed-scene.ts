import { BESIDE_EVENT, EVENT_NOUNS, NO_PLACE_NAMES } from '../../lexicon/scene-nouns.ts';
import type { AnnotatedText, Deed } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';

const REACH = 24;

/** Where and at what occasion the deed of the verb at `verb` was done, as far as its clause tells. */
export function deedScene(
  text: AnnotatedText,
  phrases: readonly Phrase[],
  verb: number,
  end: number,
): Pick<Deed, 'place' | 'event'> {
  const event = find(phrases, verb, end, (at) => eventAt(text, phrases, at));
  const place = find(phrases, verb, end, (at) => placeAt(text, phrases, at));
  return { ...(place !== undefined && { place }), ...(event !== undefined && { event }) };
}

/** What the clause holds behind the verb or name, else what opens it. */
function find(
  phrases: readonly Phrase[],
  verb: number,
  end: number,
  read: (at: number) => string | undefined,
): string | undefined {
  for (let at = Math.min(verb + 1, end); at < phrases.length && at - end < REACH; at += 1) {
    const phrase = phrases[at];
    if (phrase?.kind === 'that' || (phrase?.kind === 'mark' && /^[;:(]$/.test(phrase.norm))) break;
    if (at >= end && phrase?.kind === 'verb') break;
    const found = read(at);
    if (found !== undefined) return found;
  }
  // "At the summit in Oro, leaders signed": before the subject, at the head of the sentence.
  for (let at = 0; at < Math.min(verb, REACH); at += 1) {
    const phrase = phrases[at];
    if (
      phrase?.kind === 'that' ||
      (phrase?.kind === 'verb' && phrase.norm !== 'held') ||
      (phrase?.kind === 'noun' && at === 0)
    )
      break;
    const found = read(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "at the Lakes Summit", "during a meeting of ministers", "on the sidelines of the summit". */
function eventAt(text: AnnotatedText, phrases: readonly Phrase[], at: number): string | undefined {
  const prep = phrases[at];
  if (prep?.kind !== 'prep' || !/^(?:at|during|on|in|after|following)$/.test(prep.norm)) return undefined;
  let noun = at + 1;
  if (BESIDE_EVENT.has(phrases[noun]?.norm ?? '') && phrases[noun + 1]?.norm === 'of') noun += 2;
  else if (prep.norm === 'on' || prep.norm === 'in') return undefined;
  while (phrases[noun]?.kind === 'adjective') noun += 1;
  const head = phrases[noun];
  if (head === undefined || !/^(?:noun|marked)$/.test(head.kind)) return undefined;
  const word = text.tokens[head.head]?.norm ?? '';
  const beside = noun > at + 2;
  if (!EVENT_NOUNS.has(word) && !(beside && /^\p{Lu}/u.test(text.tokens[head.head]?.text ?? '')))
    return undefined;
  let end = noun + 1;
  while (phrases[end]?.norm === 'of' && phrases[end + 1]?.kind === 'noun') end += 2;
  return wordsOf(text, phrases, noun, end);
}

/** "in Geneva", "at Lake Oro": a name that a preposition of place stands before. */
function placeAt(text: AnnotatedText, phrases: readonly Phrase[], at: number): string | undefined {
  const [prep, noun] = [phrases[at], phrases[at + 1]];
  if (prep?.kind !== 'prep' || prep.norm !== 'in' || noun?.kind !== 'noun') return undefined;
  const words = text.tokens.slice(noun.firstToken, noun.endToken).filter((token) => token.norm !== 'the');
  const named =
    words.length > 0 && words.every((token) => /^[\p{Lu}'’.-]/u.test(token.text) && token.pos !== 'NUM');
  if (!named || NO_PLACE_NAMES.has(noun.norm)) return undefined;
  // "in Oro City, Lumara"
  return wordsOf(text, phrases, at + 1, at + 2);
}

function wordsOf({ article, tokens }: AnnotatedText, phrases: readonly Phrase[], first: number, end: number) {
  const from = phrases[first]?.firstToken ?? 0;
  const skip = /^(?:the|an?)$/.test(tokens[from]?.norm ?? '') ? 1 : 0;
  return article.text.slice(tokens[from + skip]?.start, phrases[end - 1]?.end);
}
