import type { AnnotatedText, Attribution, TextSpan } from '../model.ts';
import { judge, NOBODY_NAMED } from './confidence.ts';
import { opensQuotation, type Reading, type TokenRange, wordAt } from './reading.ts';
import { closesSentence } from './speech/closes-sentence.ts';
import { kindOf } from './speech/kind.ts';
import type { Relation } from './relation.ts';
import { citesSpeakers, isNoClaim } from './speech/no-claim.ts';
import { isUnsaid } from './speech/unsaid.ts';
import { isOfAgent } from './speech/passive.ts';
import { opensOwnClause } from './speech/own-clause.ts';
import { withoutTail } from './speech/behind-quotation.ts';
import { inOwnBlock } from './speech/own-block.ts';
import { withOwnSubject } from './speech/own-subject.ts';
import { withoutTopic } from './speech/without-topic.ts';
import { trimContent } from './speech/content.ts';
import { ledStatement } from './quotations/led-statements.ts';
import { partedByNextSpeaker } from './quotations/next-speaker.ts';
import { hintsOf, joinRelations, readByRules, type RuleReading } from './rules.ts';
import { spanOf, withText } from './spans.ts';
import { speechFirst } from './transcripts/speech-first.ts';
import { isSpeech, stanceOf } from './stance/stance.ts';
import type { TaggerModel } from './tagger/model.ts';
import { placesOf } from './tagger/places.ts';
import { tagRelations } from './tagger/tagger.ts';
import { byClauses, toldWithin } from './speech/told-within.ts';
import type { Turn } from './transcripts/transcript.ts';
import { endOfQuoting, speaksBehindQuotation } from './speech/speaks-behind.ts';
import { plainlySaid } from './speech/plainly-said.ts';
import { probabilityOf } from './tagger/calibration.ts';
import { headOfCue } from './speech/cue-lemma.ts';
import { type FoundRelation, frameEvidence } from './verifier/frame-evidence.ts';
import { likelySaid } from './verifier/likely-said.ts';
import { verbGroupAt } from './speech/verb-group.ts';
import { keepTime } from '../text/time-limit.ts';

/** A finding with its parts as they stand in the text. */
export interface Found {
  readonly finding: FoundRelation;
  readonly source: TextSpan | null;
  readonly cue: TextSpan;
  readonly content: readonly TextSpan[];
}

/** An attribution whose speaker is not worked out yet. */
export type UnresolvedAttribution = Omit<Attribution, 'speaker'>;

/**
 * The attributions of a text, in text order: turns of a transcript and headlines by rules, reported speech by the trained
 * tagger, which takes what the rules find of it as hints. How likely each is a saying that happened is the verifier's to tell.
 */
export function findAttributions(text: AnnotatedText, model: TaggerModel): UnresolvedAttribution[] {
  const rules = readByRules(text);
  const findings = findingsIn(rules, relationsIn(rules, model));
  return toAttributions(rules, findings, ({ finding }) =>
    probabilityOf(model.verifier, frameEvidence(rules.reading, finding)),
  );
}

/** The attributions of running text, as the tagger and the rules see them. */
export function relationsIn(rules: RuleReading, model: TaggerModel): Relation[] {
  const { reading, running } = rules;
  const joined = joinRelations(reading, running, tagged(model, rules));
  const cues = new Set(joined.map(({ cue }) => cue.first));
  return joined
    .flatMap((relation) => partedByNextSpeaker(reading, relation, cues))
    .map((relation) => besideSource(reading, relation));
}

/**
 * "It failed, said an official who asked not to be named": who says it is no piece of what is said, where that has others; a piece goes on
 * behind it at a comma, "It fell, according to the file, and burnt".
 */
function besideSource(reading: Reading, relation: Relation): Relation {
  const { source, content } = relation;
  if (source === null || content.length < 2) return relation;
  const own = content.flatMap((piece) => {
    if (isWorkBefore(reading, piece, source)) return [];
    if (piece.first !== source.first) return [piece];
    const goesOn = wordAt(reading, source.end) === ',' && source.end < piece.end;
    return goesOn ? (trimContent(reading, { first: source.end, end: piece.end }) ?? []) : [];
  });
  return own.length === 0 ? relation : { ...relation, content: own };
}

/** "[“Moonrise”] director Ana Rao said it was late": a quotation that neither ends in a mark nor has one behind it, right before an office. */
const isWorkBefore = (reading: Reading, { first, end }: TokenRange, source: TokenRange): boolean =>
  end === source.first &&
  opensQuotation(reading, first) &&
  /^[\p{L}\d]/u.test(wordAt(reading, end - 2)) &&
  /^\p{Ll}/u.test(reading.tokens[end]?.text ?? '');

/** What was found in running text and in headlines, with what is known of it. */
export function findingsIn(rules: RuleReading, running: readonly Relation[]): Found[] {
  const { reading, headlines } = rules;
  const patterns = new Map(
    [...rules.relations, ...headlines].map(({ cue, pattern }) => [cue.first, pattern]),
  );
  return [...running, ...headlines].map((relation) => {
    keepTime();
    const content = relation.content.map((piece) => spanOf(reading, piece));
    const cue = spanOf(reading, relation.cue);
    const source = relation.source === null ? null : spanOf(reading, relation.source);
    const kind = kindOf(reading.text.article.text, content, reading.outermost);
    const stance = stanceOf(cue.text, source?.text);
    const { confidence } = judge(relation, kind, cue.text, stance);
    const finding = { relation, kind, stance, ruled: patterns.get(relation.cue.first), likely: confidence };
    return { finding, source, cue, content };
  });
}

/** The attributions of what was found and of turns, in text order. */
export function toAttributions(
  rules: RuleReading,
  findings: readonly Found[],
  confidenceOf: (found: Found) => number,
): UnresolvedAttribution[] {
  const { reading, turns } = rules;
  const headlines = new Set(rules.headlines);
  const found = [
    ...findings.map((own) =>
      fromFinding(reading, own, confidenceOf(own), headlines.has(own.finding.relation)),
    ),
    ...turns.flatMap((turn) => fromTurn(reading.text.article.text, turn)),
  ];
  return found
    .toSorted((a, b) => beginning(a) - beginning(b))
    .map((attribution, n) => ({ ...attribution, id: `a${n + 1}` }));
}

/** What the tagger finds outside the blocks that rules have settled, and that is a claim. */
function tagged(model: TaggerModel, rules: RuleReading): Relation[] {
  const { settled, reading, relations } = rules;
  const places = placesOf(reading);
  const seen = tagRelations(model, reading, hintsOf(rules)).flatMap(
    (relation) =>
      withOwnSubject(
        reading,
        toldWithin(reading, withoutTail(reading, withoutTopic(reading, inOwnBlock(reading, relation)))),
      ) ?? [],
  );
  // "quoted as | saying:" is one cue.
  const each = seen.filter(({ cue }, at) => at === 0 || cue.first >= (seen[at - 1]?.cue.end ?? 0));
  const told = byClauses(reading, each).flatMap((read) => {
    // What a block says by its form is nobody else's: “We will act.” | – Ana Rao
    const isFree = ({ first }: TokenRange): boolean => !settled.has(places.block[first] ?? -1);
    const content = read.content.filter(isFree);
    if (!isFree(read.cue) || content.length === 0) return [];
    const relation = asReported(reading, { ...read, content }, relations);
    const cue = spanOf(reading, relation.cue).text;
    if (isNoClaim(cue, wordsOf(reading, relation))) return [];
    const source = relation.source === null ? '' : spanOf(reading, relation.source).text;
    const stance = stanceOf(cue, source);
    // "has not announced", "declined to say": nothing was said.
    if (isSpeech(stance) && isUnsaid(reading, relation)) return [];
    return [{ relation, isSpeech: isSpeech(stance) }];
  });
  const spoken = relations.filter(({ cue }) => isSpeech(stanceOf(spanOf(reading, cue).text)));
  const plain = plainlySaid(reading, relations, seen).map((relation) => ({ relation, isSpeech: true }));
  return speechFirst(
    [...told, ...plain].toSorted((a, b) => a.relation.cue.first - b.relation.cue.first),
    spoken,
  );
}

const wordsOf = (reading: Reading, { content }: Relation): string =>
  content.map((piece) => spanOf(reading, piece).text).join(' ');

/** "It closed, the Herald [reported, citing] officials": what the rules see the first word report. */
function asReported(reading: Reading, relation: Relation, ruled: readonly Relation[]): Relation {
  const { cue } = relation;
  const led = ledStatement(relation, ruled);
  if (led !== undefined) return led;
  // “It is late,” [shot back] Ana Rao
  const verb = headOfCue(reading, cue);
  if (speaksBehindQuotation(reading, verb) && endOfQuoting(reading, verb) > verb + 1)
    return ruled.find((other) => other.cue.first === verb && other.content.length > 0) ?? relation;
  if (!citesSpeakers(spanOf(reading, cue).text, wordsOf(reading, relation))) return relation;
  return ruled.find((other) => other.cue.first === cue.first && other.content.length > 0) ?? relation;
}

const beginning = (found: UnresolvedAttribution): number =>
  Math.min(found.content[0]?.start ?? 0, found.source?.start ?? Infinity, found.cue?.start ?? Infinity);

function fromFinding(
  reading: Reading,
  { finding, source, cue, content }: Found,
  confidence: number,
  headline: boolean,
): UnresolvedAttribution {
  const { relation, kind, stance } = finding;
  const said = {
    cue: cue.text,
    lemma: relation.lemma,
    source: source?.text,
    claim: content[0]?.text ?? '',
    behind: closesSentence(reading, relation.cue, finding.ruled),
    before: (relation.content[0]?.first ?? Infinity) < relation.cue.first,
    headline,
    agent: isOfAgent(reading, relation),
    clause: opensClauseBehind(reading, relation),
    interrupted: standsBetweenCommas(reading.text.article.text, source?.start ?? cue.start, cue.end),
  };
  // “It will fail,” believes Ana Rao: who thinks so says it.
  const speaks = kind === 'direct' && speaksBehindQuotation(reading, headOfCue(reading, relation.cue));
  const likely = Math.max(likelySaid(said, confidence), speaks && source !== null ? SURELY_SAID : 0);
  const judged = judge({ ...relation, confidence: likely }, kind, cue.text, speaks ? SAYING : stance);
  // "is accused of arson": nobody is told to say so.
  const isNobodys = source === null && verbGroupAt(reading, headOfCue(reading, relation.cue)).passive;
  const doubt = judged.doubt ?? (isNobodys ? NOBODY_NAMED : undefined);
  return {
    id: '',
    kind,
    source,
    cue,
    stance,
    content,
    confidence: judged.confidence,
    ...(doubt && { doubt }),
  };
}

/** How sure it is that a whole quotation beside its speaker is said. */
const SURELY_SAID = 0.75;
const SAYING = stanceOf('said');

/** "confirmed [it completed] the release" */
function opensClauseBehind(reading: Reading, { cue, content }: Relation): boolean {
  const [first] = content;
  return first !== undefined && first.first >= cue.end && opensOwnClause(reading, first.first, first.end);
}

/** "The plan[, Ms Rao notes,] came late" */
const standsBetweenCommas = (text: string, start: number, end: number): boolean =>
  text[end] === ',' && text.slice(Math.max(0, start - 2), start).startsWith(',');

/** How sure a labelled turn of a transcript is. */
const TURN_CONFIDENCE = 0.97;

function fromTurn(text: string, turn: Turn): UnresolvedAttribution[] {
  const content = turn.paragraphs.map((paragraph) => withText(text, paragraph));
  if (content.length === 0) return [];
  const source = withText(text, turn.label);
  const cue = turn.mark === null ? null : withText(text, turn.mark);
  const stance = stanceOf(cue?.text);
  return [{ id: '', kind: 'direct', source, cue, stance, content, confidence: TURN_CONFIDENCE }];
}
