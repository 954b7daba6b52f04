import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';

/** Phrases between an infinitive and a verb that is joined to it. */
const REACH = 14;

/** The phrases with "to heed the call and [pass] the bill" as an infinitive, too: the tagger takes it for what somebody does. */
export function withJoinedInfinitives(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): readonly Phrase[] {
  const read: Phrase[] = [];
  for (const phrase of phrases) {
    const { verb } = phrase;
    read.push(
      verb !== undefined && isPlain(tokens, phrase) && infinitiveBefore(read, read.length) >= 0
        ? { ...phrase, verb: { ...verb, form: 'to', ahead: true } }
        : phrase,
    );
  }
  return read;
}

/** A finite verb of one word, in its plain form. */
function isPlain(tokens: readonly Token[], { verb, firstToken, head }: Phrase): boolean {
  const token = tokens[head];
  return (
    verb?.form === 'finite' && firstToken === head && token?.norm === verb.lemma && token.norm === token.lemma
  );
}

/** The infinitive that the verb at `at` is joined to by "and"; -1 where there is none. */
export function infinitiveBefore(phrases: readonly Phrase[], at: number): number {
  if (!/^(?:and|or)$/.test(phrases[at - 1]?.norm ?? '')) return -1;
  for (let left = at - 2; left >= 0 && at - left < REACH; left -= 1) {
    const phrase = phrases[left];
    if (phrase?.verb !== undefined) return phrase.verb.form === 'to' ? left : -1;
    if (phrase?.kind === 'that' || phrase?.norm === ';') return -1;
  }
  return -1;
}
