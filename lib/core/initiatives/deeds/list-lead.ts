import type { AnnotatedText } from '../../model.ts';
import { type TimeExpression, timesIn } from '../../periods/find-times.ts';
import { nounChain, type PhraseRange, subjectOf } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { phrasesOf } from '../../text/phrases.ts';
import { whenAt } from '../dates/deed-time.ts';

/** The line that a list's items go on with: "At their meeting on Friday, ministers:". */
export interface ListLead {
  /** Index into the sentences of the text. */
  readonly sentence: number;
  readonly phrases: readonly Phrase[];
  readonly times: readonly TimeExpression[];
  /** Whoever does what the items tell. */
  readonly subject: PhraseRange | null;
  /** When. */
  readonly time: TimeExpression | undefined;
}

/** The lead of the list that the sentence at `at` opens an item of; undefined where it opens none, or the list has no lead. */
export function listLead(text: AnnotatedText, at: number): ListLead | undefined {
  const { article, sentences } = text;
  const item = sentences[at];
  const isItem = (block: number): boolean => article.blocks[block]?.kind === 'list-item';
  if (item === undefined || !isItem(item.block) || sentences[at - 1]?.block === item.block) return undefined;
  let lead = at - 1;
  while (lead >= 0 && isItem(sentences[lead]?.block ?? -1)) lead -= 1;
  const sentence = sentences[lead];
  if (sentence === undefined || !article.text.slice(sentence.start, sentence.end).endsWith(':'))
    return undefined;
  const times = timesIn(text, sentence);
  const phrases = phrasesOf(text, sentence, { marks: [], times });
  const last = phrases.length - 2;
  const subject = phrases[last]?.kind === 'noun' ? nounChain(phrases, last) : subjectOf(phrases, last);
  const when = phrases.findIndex((_, index) => whenAt(phrases, times, index) !== undefined);
  return { sentence: lead, phrases, times, subject, time: whenAt(phrases, times, when) };
}
