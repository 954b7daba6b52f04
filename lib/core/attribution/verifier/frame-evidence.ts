import type { AttributionKind } from '../../model.ts';
import type { Stance } from '../../stance.ts';
import { CUE_FRAMES, DOCUMENT_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Pattern, Relation } from '../relation.ts';
import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import { STANDING_PRONOUNS } from '../../lexicon/closed-classes.ts';
import { AFTER_COMMA, CLAIM_OPENERS } from '../../lexicon/phrase-bounds.ts';
import { isSpeech } from '../stance/stance.ts';
import { binOf, type Evidence, flagsOf } from '../tagger/evidence.ts';
import { headOfCue } from '../speech/cue-lemma.ts';
import { verbGroupAt } from '../speech/verb-group.ts';
import { keepTime } from '../../text/time-limit.ts';

/** An attribution that was found, with what is already known of it. */
export interface FoundRelation {
  readonly relation: Relation;
  readonly kind: AttributionKind;
  readonly stance: Stance;
  /** How the rules found it, where they see the same cue. */
  readonly ruled: Pattern | undefined;
  /** How likely it is by the tagger's or the rules' own lights. */
  readonly likely: number;
}

/** Probabilities nearer to 0 or 1 are told apart no further. */
const NEAREST = 0.01;
const LENGTH_BOUNDS = [2, 4, 7, 12, 20, 35, 60];
const LIKELY_BOUNDS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96];
const DISTANCE_BOUNDS = [0, 1, 3, 6, 10];

/** What stands for the tagger's evidence where it saw nothing. */
const UNSEEN = [0, 0, 0, 0, 0, 0, 0];

const logit = (p: number): number => Math.log(Math.max(p, NEAREST) / Math.max(1 - p, NEAREST));

/** What speaks for and against an attribution being a saying that happened, by the cue in its frame. */
export function frameEvidence(reading: Reading, finding: FoundRelation): Evidence {
  keepTime();
  const { relation, kind, stance, ruled, likely } = finding;
  const { source, cue, content, shared } = relation;
  const head = headOfCue(reading, cue);
  const lemma = reading.tokens[head]?.lemma ?? '';
  const group = verbGroupAt(reading, head);
  const first = content[0]?.first ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const length = content.reduce((sum, piece) => sum + piece.end - piece.first, 0);
  const behind = first >= cue.end;
  const next = openingOf(reading, cue.end);
  const opens = openingOf(reading, first);
  const who = source === null ? 'none' : sourceKind(reading, source);
  const known = CUE_FRAMES.has(lemma) || posAt(reading, head) === 'PUNCT' || lemma === 'accord';
  const finite = content.some((piece) => hasFinite(reading, piece));
  const quotedCue = isQuoted(reading, cue.first);
  const group3 = [group.negated, group.modal, group.passive].join(' ');
  const stop = closingOf(reading, end);
  const side = source === null ? 'none' : source.first > cue.first ? 'right' : 'left';
  const gap = source === null ? 0 : side === 'left' ? cue.first - source.end : source.first - cue.end;
  const l = binOf(likely, LIKELY_BOUNDS);
  const flags: Readonly<Record<string, unknown>> = {
    lemma,
    cueWords: reading.tokens
      .slice(cue.first, Math.min(cue.end, cue.first + 4))
      .map(({ norm }) => norm)
      .join(' '),
    known,
    knownKind: [known, kind],
    act: stance.act,
    actOpens: [stance.act, opens, behind],
    lemmaOpens: [lemma, opens, behind],
    lemmaNext: [lemma, next],
    speech: [isSpeech(stance), kind],
    group: group3,
    groupAct: [group3, stance.act],
    negated: group.negated,
    modal: group.modal,
    intended: group.intended,
    passive: [group.passive, source === null],
    form: [group.form, group.modal !== ''],
    formWho: [group.form, who],
    before: group.before,
    who,
    whoAct: [who, stance.act],
    whoLemma: [who, lemma],
    whoKnown: [who, known],
    kind,
    opensBehind: [opens, behind],
    finite: [finite, behind, kind],
    finiteOpens: [finite, opens, kind],
    stop,
    stopKind: [stop, kind],
    stopFinite: [stop, finite],
    tail: tailOf(reading, content.at(-1)),
    length: binOf(length, LENGTH_BOUNDS),
    lengthKind: [binOf(length, LENGTH_BOUNDS), kind],
    pieces: [Math.min(content.length, 3), kind],
    side: [side, behind, kind],
    gap: [side, binOf(gap, DISTANCE_BOUNDS)],
    quotedCue: [quotedCue, kind],
    shared,
    ruled: ruled ?? 'none',
    ruledLikely: [ruled ?? 'none', l],
    pattern: relation.pattern,
    likely: l,
    likelyKnown: [l, known],
    cueSize: [cue.end - cue.first, posAt(reading, head)],
    seen: relation.seen !== undefined,
    distance: binOf(behind ? first - cue.end : 0, DISTANCE_BOUNDS),
  };
  return {
    flags: flagsOf(flags),
    amounts: [logit(likely), ...(relation.seen ?? UNSEEN)],
  };
}

/** How words open: what tells a claim from a thing done. */
function openingOf(reading: Reading, at: number): string {
  if (opensQuotation(reading, at)) return 'quote';
  const word = wordAt(reading, at);
  if (CLAIM_OPENERS.has(word)) return word;
  const pos = posAt(reading, at);
  return pos === 'VERB' && word.endsWith('ing') ? 'gerund' : pos;
}

/** What stands behind the claim. */
function closingOf(reading: Reading, end: number): string {
  const word = wordAt(reading, end);
  if (/^(?:[.,;:!?()—–-]|and|but|or|who|which|as|while|that|to|of|in|for)$/.test(word)) {
    const next = wordAt(reading, end + 1);
    return word === ',' && AFTER_COMMA.has(next) ? `, ${next}` : word;
  }
  return /^(?:['"])$/.test(word) ? 'quote' : posAt(reading, end);
}

/** A clause late in the claim that may be the reporter's own: ", but observers disagree". */
function tailOf(reading: Reading, piece: TokenRange | undefined): string {
  if (piece === undefined) return 'none';
  for (let at = piece.end - 3; at > piece.first + 3; at -= 1) {
    if (wordAt(reading, at - 1) !== ',' || isQuoted(reading, at)) continue;
    const word = wordAt(reading, at);
    if (/^(?:but|though|although|while|and|which|who|as|after|where|so)$/.test(word)) return word;
  }
  return 'none';
}

const MIND = /^(?:he|she|they|we|i|you)$/;

function sourceKind(reading: Reading, { first, end }: TokenRange): string {
  const word = wordAt(reading, first);
  if (end - first === 1 && MIND.test(word)) return word === 'he' || word === 'she' ? 'person' : word;
  if (end - first === 1 && STANDING_PRONOUNS.has(word)) return word;
  let named = false;
  for (let at = first; at < end; at += 1) {
    if (wordAt(reading, at) === ',') break;
    const own = wordAt(reading, at);
    if (DOCUMENT_NOUNS.has(own)) return 'document';
    if (SPEAKING_NOUNS.has(own)) return 'speaker';
    named ||= posAt(reading, at) === 'PROPN';
  }
  return named ? 'name' : posAt(reading, first) === 'DET' ? 'the thing' : 'thing';
}

function hasFinite(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) {
    const pos = posAt(reading, at);
    if (pos === 'AUX') return true;
    if (pos === 'VERB' && !wordAt(reading, at).endsWith('ing') && wordAt(reading, at - 1) !== 'to')
      return true;
  }
  return false;
}
