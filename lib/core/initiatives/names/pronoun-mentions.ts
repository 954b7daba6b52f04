import { PASSIVE_LINKS } from '../../lexicon/closed-classes.ts';
import { UNDERTAKINGS_DEEDS } from '../../lexicon/deed-verbs.ts';
import { itemAt } from '../../text/item-at.ts';
import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { plainForm } from '../../text/verb-phrase.ts';
import type { Gathered } from './merge-mentions.ts';

const MOST_AUXILIARIES = 4;
/** What only a law or treaty does. */
const INTO_FORCE =
  /^(?:enter(?:s|ed)?|come|comes|came|goes|go|went) into (?:effect|force)$|^(?:take|takes|took) effect\b|^expire[sd]?\b/;

/** Where "it" stands for an initiative. */
export interface PronounMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly one: Gathered;
}

/** "The council adopted it in May", "It was adopted in May": what is done with the initiative named right before. */
export function pronounMentions(text: AnnotatedText, gathered: readonly Gathered[]): PronounMention[] {
  const named = gathered
    .flatMap((one) => one.mentions.map(({ start, end }) => ({ start, end, one })))
    .toSorted((a, b) => a.start - b.start);
  const found: PronounMention[] = [];
  let next = 0;
  text.sentences.forEach((sentence, index) => {
    while ((named[next]?.start ?? Infinity) < sentence.end) next += 1;
    // Nothing was named here or right before.
    if ((itemAt(named, next - 1)?.start ?? -1) < startBefore(text, index)) return;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = text.tokens[at];
      if (token?.norm !== 'it' || !isDone(text.tokens, at, sentence)) continue;
      let before = next - 1;
      while ((named[before]?.end ?? -1) > token.start) before -= 1;
      const last = named[before];
      if (last === undefined || last.start < startBefore(text, index)) continue;
      found.push({ start: token.start, end: token.end, text: token.text, one: last.one });
    }
  });
  return found;
}

/** Where the sentence before begins, in the same block; else the sentence itself. */
function startBefore({ sentences }: AnnotatedText, index: number): number {
  const [own, before] = [sentences[index], itemAt(sentences, index - 1)];
  return (before?.block === own?.block ? before?.start : own?.start) ?? 0;
}

function isDone(tokens: readonly Token[], at: number, { firstToken, endToken }: Sentence): boolean {
  const before = tokens[at - 1];
  if (at > firstToken && before !== undefined && UNDERTAKINGS_DEEDS.has(plainForm(before))) return true;
  let verb = at + 1;
  while (verb < endToken && verb - at <= MOST_AUXILIARIES && PASSIVE_LINKS.has(tokens[verb]?.norm ?? ''))
    verb += 1;
  const words = tokens
    .slice(verb, verb + 3)
    .map(({ norm }) => norm)
    .join(' ');
  if (INTO_FORCE.test(words)) return true;
  const participle = tokens[verb];
  const passive = tokens.slice(at + 1, verb).some(({ norm }) => /^(?:is|was|been|be|being)$/.test(norm));
  // "It was proposed to end the levy" is of what follows.
  const ahead = /^(?:to|that)$/.test(tokens[verb + 1]?.norm ?? '');
  return passive && !ahead && participle !== undefined && UNDERTAKINGS_DEEDS.has(plainForm(participle));
}
