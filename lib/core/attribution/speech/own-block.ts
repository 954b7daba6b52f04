import { firstWhere } from '../../text/first-where.ts';
import type { Sentence } from '../../model.ts';
import { isQuoted, type Reading, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';

/**
 * An attribution without what stands inside a sentence of a later paragraph: “It failed,” he said. ¶ When word broke [that it had] is
 * another's.
 */
export function inOwnBlock(reading: Reading, relation: Relation): Relation {
  const { cue, content } = relation;
  if (content.length < 2) return relation;
  const here = sentenceOf(reading, cue.first)?.block ?? 0;
  const own = content.filter(({ first }) => {
    const sentence = sentenceOf(reading, first);
    const isLater = (sentence?.block ?? here) > here;
    // “He says that it is late. ¶ “We must go,” said Rao: what is told inside a quotation ends with its paragraph.
    if (isLater && isQuoted(reading, cue.first)) return false;
    const isFar = isLater && first > (sentence?.firstToken ?? first);
    return !isFar || isQuoted(reading, first) || wordAt(reading, first - 1) === ':';
  });
  return own.length === content.length || own.length === 0 ? relation : { ...relation, content: own };
}

const sentenceOf = ({ text: { sentences } }: Reading, at: number): Sentence | undefined =>
  sentences[firstWhere(sentences, ({ endToken }) => endToken > at)];
