import { CUE_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { SAID_FORMS } from '../../lexicon/saying-verbs.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { cueLemmaAt } from './cue-lemma.ts';
import { hasFiniteVerb } from './left-side.ts';
import { isReducedPassive } from './reduced-passive.ts';

/**
 * “It is late,” she said of the harbour, “It is,” he said, showing off a hat, “It is,” said Ana Rao, by phone: what a whole quotation
 * is said of, by the way, or how, is no piece of what is said.
 */
export function withoutTail(reading: Reading, relation: Relation): Relation {
  const { cue, source, content } = relation;
  const [quotation, tail] = content;
  if (quotation === undefined || tail === undefined) return relation;
  // "All had it, according to the study[, published in May]"
  const isPublished =
    /^(?:posted|published|released|unsealed)$/.test(wordAt(reading, tail.first)) &&
    source !== null &&
    wordAt(reading, cue.first) === 'according' &&
    tail.first === source.end + 1;
  if (isPublished) return { ...relation, content: [quotation] };
  const isWhole = isQuoted(reading, quotation.first) && isQuoted(reading, quotation.end - 1);
  const others = content
    .slice(1)
    .filter(({ first }) => !isQuoted(reading, first) || isShow(reading, cue, first));
  if (!isWhole || quotation.end > cue.first || tail.first < cue.end || others.length > 1) return relation;
  const said = firstSaid(reading, cue);
  const isTail =
    isTopic(reading, cue, said) ||
    (others.includes(tail) &&
      (isMeans(reading, tail) ||
        isAddressee(reading, cue, tail) ||
        isShow(reading, cue, tail.first) ||
        wordAt(reading, tail.first) === 'which'));
  if (!isTail) return relation;
  const end = said > cue.first || (source?.end ?? 0) <= cue.first ? said : cue.end;
  return {
    ...relation,
    cue: { first: cue.first, end },
    content: content.filter((piece) => !others.includes(piece)),
  };
}

/** “It is late,” she said on | “Marlow Tonight”, she said | on “Marlow Tonight”: where it was said. */
const isShow = (reading: Reading, { end }: TokenRange, first: number): boolean =>
  first === end &&
  opensQuotation(reading, isQuoted(reading, first) ? first : first + 1) &&
  /^(?:in|on)$/.test(wordAt(reading, isQuoted(reading, first) ? first - 1 : first));

/** The end of the verb of saying that a cue opens with; the end of the cue where it opens with none. */
function firstSaid(reading: Reading, { first, end }: TokenRange): number {
  for (let at = first; at < end; at += 1) if (SAID_FORMS.has(wordAt(reading, at))) return at + 1;
  return end;
}

/** "said | of", "said | on": a cue that goes on to what it is said of; "said, | showing", "said | when asked": or to what was done meanwhile. */
function isTopic(reading: Reading, { end }: TokenRange, said: number): boolean {
  if (said >= end) return false;
  if (/^(?:about|in|of|on|over|to)$/.test(wordAt(reading, end - 1))) return true;
  if (!/^(?:,|as|when|while)$/.test(wordAt(reading, said))) return false;
  let verb = said + 1;
  while (verb < end && posAt(reading, verb) !== 'VERB') verb += 1;
  return verb < end && (!CUE_FRAMES.has(cueLemmaAt(reading, verb)) || isReducedPassive(reading, verb));
}

/** "by phone from Marlow", "by email" */
const isMeans = (reading: Reading, { first }: TokenRange): boolean =>
  /^(?:by|via)$/.test(wordAt(reading, first)) &&
  /^(?:e-?mail|phone|telephone|text|video)$/.test(wordAt(reading, first + 1));

/** “Is it?” Rao asked | the mayor: whom a question is put to. */
const isAddressee = (reading: Reading, cue: TokenRange, tail: TokenRange): boolean =>
  wordAt(reading, cue.end - 1) === 'asked' && tail.first === cue.end && !hasFiniteVerb(reading, tail);
