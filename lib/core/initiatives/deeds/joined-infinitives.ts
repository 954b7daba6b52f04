import { LEADING_AUXILIARIES } from '../../lexicon/closed-classes.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../model.ts';
import type { Phrase, VerbForm } from '../../text/phrase.ts';

/** Phrases between an infinitive and a verb that is joined to it. */
const REACH = 14;

/** The phrases with "to heed the call and [pass] the bill" as an infinitive, too, and "will cut fees and [launch]" as to come: the tagger takes it for what somebody does. */
export function withJoinedInfinitives(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): readonly Phrase[] {
  const read: Phrase[] = [];
  for (const phrase of phrases) read.push(joined(tokens, read, phrase));
  return read;
}

/** The phrase as the verb means it that it is joined to: "to heed and [pass]", "will cut fees and [launch]". */
function joined(tokens: readonly Token[], read: readonly Phrase[], phrase: Phrase): Phrase {
  const { verb } = phrase;
  if (verb === undefined || !isPlain(tokens, phrase)) return phrase;
  if (verbJoined(read, read.length, 'to') >= 0)
    return { ...phrase, verb: { ...verb, form: 'to', ahead: true } };
  const over = itemAt(read, modalBefore(tokens, read, read.length))?.verb;
  // "will not cut fees but launch" does launch.
  const negated = over?.negated === true && read.at(-1)?.norm !== 'but';
  return over === undefined ? phrase : { ...phrase, verb: { ...verb, ahead: over.ahead, negated } };
}

/** The verb whose auxiliary the verb at `at` shares; -1 where it has its own or none. */
export function modalOf(tokens: readonly Token[], phrases: readonly Phrase[], at: number): number {
  const phrase = phrases[at];
  return phrase !== undefined && isPlain(tokens, phrase) ? modalBefore(tokens, phrases, at) : -1;
}

/** The verb whose auxiliary a plain form at `at` shares: "[could cut] fees, hire staff and launch"; -1 where none does. */
function modalBefore(tokens: readonly Token[], phrases: readonly Phrase[], at: number): number {
  const link = itemAt(phrases, at - 1)?.kind === 'adverb' ? at - 2 : at - 1;
  if (!/^(?:and|comma)$/.test(itemAt(phrases, link)?.kind ?? '')) return -1;
  for (let left = link - 1; left >= 0 && at - left < REACH; left -= 1) {
    const phrase = phrases[left];
    if (phrase?.kind === 'that' || /^[;:]$/.test(phrase?.norm ?? '')) return -1;
    if (phrase?.verb === undefined) continue;
    if (phrase.verb.form !== 'finite' || phrase.verb.passive) return -1;
    const auxiliary = tokens
      .slice(phrase.firstToken, phrase.head)
      .some(({ norm }) => LEADING_AUXILIARIES.has(norm));
    if (auxiliary) return left;
    return isPlain(tokens, phrase) ? modalBefore(tokens, phrases, left) : -1;
  }
  return -1;
}

/** A finite verb of one word, in its plain form. */
function isPlain(tokens: readonly Token[], { verb, firstToken, head }: Phrase): boolean {
  const token = tokens[head];
  return (
    verb?.form === 'finite' && firstToken === head && token?.norm === verb.lemma && token.norm === token.lemma
  );
}

/** The verb of that form that the verb at `at` is joined to by "and"; -1 where there is none. */
export function verbJoined(phrases: readonly Phrase[], at: number, form: VerbForm['form']): number {
  // "to waive the reading and then to adopt"
  const link = itemAt(phrases, at - 1)?.norm === 'then' ? at - 2 : at - 1;
  if (!/^(?:and|or)$/.test(itemAt(phrases, link)?.norm ?? '')) return -1;
  for (let left = link - 1; left >= 0 && at - left < REACH; left -= 1) {
    const phrase = phrases[left];
    if (phrase?.verb !== undefined) return phrase.verb.form === form ? left : -1;
    if (phrase?.kind === 'that' || phrase?.norm === ';') return -1;
  }
  return -1;
}
