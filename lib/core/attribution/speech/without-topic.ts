import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';

/** "issued this statement about | the budget: | “It is late.”": what a quotation behind a colon is about is no piece of what is said. */
export function withoutTopic(reading: Reading, relation: Relation): Relation {
  const { cue, content } = relation;
  const quoted = content.findIndex(({ first }) => opensQuotation(reading, first));
  const before = content[quoted - 1];
  if (before === undefined || wordAt(reading, (content[quoted]?.first ?? 0) - 1) !== ':') return relation;
  const own = content.filter((piece) => piece !== before);
  const isLed =
    posAt(reading, cue.end - 1) === 'ADP' || /^(?:concerning|regarding)$/.test(wordAt(reading, cue.end - 1));
  const isTopic = before.first === cue.end && isLed && tellsOfWords(reading, cue);
  return isTopic || isNaming(reading, before, cue) ? { ...relation, content: own } : relation;
}

/** "[The following statement] was issued by Rao: “…”" */
const isNaming = (reading: Reading, { first, end }: TokenRange, cue: TokenRange): boolean =>
  end <= cue.first && !isQuoted(reading, first) && tellsOfWords(reading, { first: end - 1, end });

/** Whether a word for what was said stands there. */
const tellsOfWords = (reading: Reading, { first, end }: TokenRange): boolean =>
  reading.tokens
    .slice(first, end)
    .some(({ norm }) =>
      /^(?:comments?|following|message|reaction|remarks|response|say|statement)$/.test(norm),
    );
