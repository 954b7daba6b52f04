import { isNominal } from '../speech/noun-phrase.ts';
import {
  afterQuotation,
  isQuoted,
  opensQuotation,
  posAt,
  type Reading,
  type TokenRange,
  wordAt,
} from '../reading.ts';
import type { Relation } from '../relation.ts';
import { sourceBefore } from '../speech/source-phrase.ts';
import { isSpeakingNoun } from '../../lexicon/speaking-nouns.ts';
import type { Statement } from '../transcripts/statements.ts';

/** The shortest quotation, in tokens with its marks, that is somebody's words rather than a title. */
const SHORTEST = 5;
/** How far before its colon, in tokens, a statement may name who speaks. */
const REACH = 40;

/**
 * Quotations that a colon leads to without a word of saying: "The mayor was blunt: “…”", "Her message is clear: “…”". Who
 * speaks is the subject, or whom it belongs to. `relations` are those found already.
 */
export function findColonQuotations(
  reading: Reading,
  statements: readonly Statement[],
  relations: readonly Relation[],
): Relation[] {
  const told = new Set<number>();
  for (const { content } of relations)
    for (const { first, end } of content)
      for (let at = first; at < end; at += 1) told.add(quotationAt(reading, at));
  return statements.flatMap((statement): Relation[] => {
    const colon = colonOf(reading, statement);
    if (colon === undefined || told.has(quotationAt(reading, colon + 1))) return [];
    const source = speakerBefore(reading, statement.first, colon);
    if (source === undefined) return [];
    const content = [{ first: colon + 1, end: afterQuotation(reading, colon + 1) }];
    const cue = { first: colon, end: colon + 1 };
    return [{ source, cue, lemma: '', content, pattern: 'object', shared: false }];
  });
}

const quotationAt = (reading: Reading, token: number): number => reading.quotationOf[token] ?? -1;

/** The colon before a quotation that ends the statement and is no title. */
function colonOf(reading: Reading, { first, end }: Statement): number | undefined {
  for (let at = first + 1; at < Math.min(end - SHORTEST, first + REACH); at += 1) {
    if (isQuoted(reading, at)) return undefined;
    if (wordAt(reading, at) !== ':' || !opensQuotation(reading, at + 1)) continue;
    const after = afterQuotation(reading, at + 1);
    return after - at > SHORTEST && after >= end - 1 ? at : undefined;
  }
  return undefined;
}

/** The subject of the words before the colon, where it can speak. */
function speakerBefore(reading: Reading, first: number, colon: number): TokenRange | undefined {
  let verb = first;
  while (verb < colon && !/^(?:VERB|AUX)$/.test(posAt(reading, verb))) verb += 1;
  if (verb === colon) return undefined;
  const subject = sourceBefore(reading, verb, first);
  if (subject !== undefined && speaks(reading, { first: subject.first, end: headEnd(reading, subject) }))
    return { first: subject.first, end: subject.end };
  return ownerOf(reading, subject ?? { first, end: verb });
}

/** Where the head of a phrase ends: before "to drivers" in "her message to drivers". */
function headEnd(reading: Reading, { first, end }: TokenRange): number {
  for (let at = first + 1; at < end; at += 1)
    if (posAt(reading, at) === 'ADP' || wordAt(reading, at) === ',') return at;
  return end;
}

/** Whom a thing that tells belongs to: "Her message", "The mayor’s verdict". */
function ownerOf(reading: Reading, { first, end }: TokenRange): TokenRange | undefined {
  if (/^(?:his|her|their)$/.test(wordAt(reading, first))) return { first, end: first + 1 };
  for (let at = first + 1; at < end; at += 1) {
    const owner = { first, end: at };
    if (/^['’]s?$/.test(wordAt(reading, at))) return speaks(reading, owner) ? owner : undefined;
  }
  return undefined;
}

/** Whether a phrase names a person: a name, a pronoun, a role. */
function speaks(reading: Reading, { first, end }: TokenRange): boolean {
  const word = wordAt(reading, end - 1);
  if (/^(?:he|she|they)$/.test(word)) return end === first + 1;
  if (!isNominal(reading, end - 1)) return false;
  return posAt(reading, end - 1) === 'PROPN' || isSpeakingNoun(word);
}
