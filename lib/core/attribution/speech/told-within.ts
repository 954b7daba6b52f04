import { RELATIVES } from '../../lexicon/closed-classes.ts';
import { SAID_FORMS } from '../../lexicon/saying-verbs.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { cueLemmaAt, headOfCue } from './cue-lemma.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { openingOf } from './opening-of.ts';
import { subjectPhraseBefore } from './subject-phrase.ts';
import { isTimeAt } from './time-at.ts';

/** How far into a claim, in tokens, the words are looked for that tell whose it is. */
const REACH = 14;

/** An attribution with who says it and what, where its claim tells of another saying: a relay, or namelessness that was asked for. */
export function toldWithin(reading: Reading, relation: Relation): Relation {
  return (
    quotedAsSaying(reading, relation) ??
    behindNameless(reading, relation) ??
    behindRelative(reading, relation) ??
    relation
  );
}

/** "The paper quoted [Rao] as saying [that it was late]", "Rao was quoted by the paper as saying it": what is relayed is Rao's. */
function quotedAsSaying(reading: Reading, relation: Relation): Relation | undefined {
  const { cue, content } = relation;
  if (!/^(?:quote|cite)$/.test(cueLemmaAt(reading, headOfCue(reading, cue)))) return undefined;
  const claim = content.at(-1);
  if (claim === undefined || claim.first < cue.end) return undefined;
  const as = asSaying(reading, claim);
  if (as === undefined) return undefined;
  const cueEnd = as + 2;
  let first = cueEnd;
  while (isTimeAt(reading, first)) first += 1;
  if (/^(?:that|:|,)$/.test(wordAt(reading, first))) first += 1;
  const source =
    as > claim.first ? withoutMark(reading, { first: claim.first, end: as }) : quotedOne(reading, cue);
  if (first >= claim.end || source === undefined) return undefined;
  return {
    ...relation,
    source,
    cue: { first: as, end: cueEnd },
    lemma: 'say',
    content: [{ first, end: claim.end }],
  };
}

const withoutMark = (reading: Reading, { first, end }: TokenRange): TokenRange => ({
  first,
  end: wordAt(reading, end - 1) === ',' ? end - 1 : end,
});

/** "[Rao] was quoted by the paper": the subject of the passive. */
function quotedOne(reading: Reading, cue: TokenRange): TokenRange | undefined {
  let verb = cue.first;
  while (posAt(reading, verb - 1) === 'AUX') verb -= 1;
  return subjectPhraseBefore(reading, verb, openingOf(reading, verb));
}

/** Where "as saying" stands in the first words of a claim. */
function asSaying(reading: Reading, { first, end }: TokenRange): number | undefined {
  for (let at = first; at < Math.min(end - 1, first + REACH); at += 1) {
    if (isQuoted(reading, at) || /^[;:]$/.test(wordAt(reading, at))) return undefined;
    if (wordAt(reading, at) === 'as')
      return /^(?:saying|telling|stating|writing|warning|arguing)$/.test(wordAt(reading, at + 1))
        ? at
        : undefined;
  }
  return undefined;
}

/** "A teacher who asked not to be named [said staff had left]": what is asked is no claim, what is said is. */
function behindNameless(reading: Reading, relation: Relation): Relation | undefined {
  const { cue, content } = relation;
  const [claim] = content;
  if (claim === undefined || claim.first < cue.end || content.length > 1) return undefined;
  if (!/^(?:ask|request|insist|prefer|speak|wish)$/.test(cueLemmaAt(reading, headOfCue(reading, cue))))
    return undefined;
  let said = claim.first;
  const isNameless = (at: number): boolean =>
    /^(?:anonymity|anonymous|identified|named|quoted|used|published|disclosed)$/.test(wordAt(reading, at));
  while (said < Math.min(claim.end, claim.first + REACH) && !SAID_FORMS.has(wordAt(reading, said))) said += 1;
  if (!SAID_FORMS.has(wordAt(reading, said)) || said + 1 >= claim.end || !isNameless(said - 1))
    return undefined;
  let who = cue.first - 1;
  while (who > cue.first - 4 && !RELATIVES.has(wordAt(reading, who))) who -= 1;
  const somebody = RELATIVES.has(wordAt(reading, who))
    ? subjectPhraseBefore(reading, who, openingOf(reading, who))
    : undefined;
  if (somebody === undefined) return undefined;
  const first = wordAt(reading, said + 1) === 'that' ? said + 2 : said + 1;
  return {
    ...relation,
    source: { first: somebody.first, end: said },
    cue: { first: said, end: said + 1 },
    lemma: 'say',
    content: [{ first, end: claim.end }],
  };
}

/** "An official [who was not authorised to speak] said it was late": the clause is of the source, and only the last word is the cue. */
function behindRelative(reading: Reading, relation: Relation): Relation | undefined {
  const { source, cue } = relation;
  const last = cue.end - 1;
  if (source === null || source.end > cue.first || !SAID_FORMS.has(wordAt(reading, last))) return undefined;
  const isClause = /authori[sz]ed|allowed|permitted|cleared/.test(
    wordAt(reading, cue.first + 2) + wordAt(reading, cue.first + 1),
  );
  let who = source.first;
  while (who < source.end && !RELATIVES.has(wordAt(reading, who))) who += 1;
  // "an official, [speaking on condition of anonymity,] said"
  const isSpeaking = wordAt(reading, cue.first) === 'speaking' && wordAt(reading, last - 1) === ',';
  const isTold = isSpeaking || (isClause && who < source.end);
  if (!isTold || cue.first - source.end > 1) return undefined;
  return {
    ...relation,
    source: { first: source.first, end: wordAt(reading, last - 1) === ',' ? last - 1 : last },
    cue: { first: last, end: cue.end },
    lemma: 'say',
  };
}

/**
 * "Rao said it was safe[; Lind disagreed], saying it had cracks": a cue that leans on words before it is of the subject of its own
 * clause, and what was said before ends where that clause opens.
 */
export function byClauses(reading: Reading, relations: readonly Relation[]): Relation[] {
  const cuts: number[] = [];
  const own = relations.map((relation) => {
    const clause = clauseBetween(reading, relation);
    if (clause === undefined) return relation;
    cuts.push(clause.cut);
    return { ...relation, source: clause.subject };
  });
  if (cuts.length === 0) return own;
  return own.map((relation) => {
    const content = relation.content.map(({ first, end }) => ({
      first,
      end: cuts.find((cut) => first < cut && cut < end) ?? end,
    }));
    return { ...relation, content };
  });
}

/** The clause that opens between a source and a cue which has none of its own: its subject, and where what is before it ends. */
function clauseBetween(
  reading: Reading,
  { source, cue, content }: Relation,
): { readonly subject: TokenRange; readonly cut: number } | undefined {
  if (source === null || source.end > cue.first || content.some(({ first }) => first < cue.first))
    return undefined;
  const isLeaning =
    wordAt(reading, cue.first).endsWith('ing') || /^(?:and|then)$/.test(wordAt(reading, cue.first - 1));
  if (!isLeaning || cue.first - source.end < 4) return undefined;
  for (let at = cue.first - 2; at > source.end; at -= 1) {
    if (isQuoted(reading, at)) return undefined;
    const opens = wordAt(reading, at) === ';' || opensRival(reading, at);
    if (!opens) continue;
    const first = /^(?:but|while|however|whereas)$/.test(wordAt(reading, at + 1)) ? at + 2 : at + 1;
    const end = nounPhraseFrom(reading, first, cue.first);
    const isNamed = end > first && posAt(reading, end - 1) === 'PROPN' && !opensQuotation(reading, first);
    const isVerb = posAt(reading, end) === 'VERB' && !/(?:ing)$/.test(wordAt(reading, end));
    return isNamed && isVerb ? { subject: { first, end }, cut: at } : undefined;
  }
  return undefined;
}

/** ", but Lind disagreed": a comma before a clause that sets somebody else against who spoke. */
const opensRival = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === ',' && /^(?:but|while|whereas)$/.test(wordAt(reading, at + 1));
