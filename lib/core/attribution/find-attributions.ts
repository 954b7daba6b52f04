import type { AnnotatedText, Attribution } from '../model.ts';
import { judge } from './confidence.ts';
import { kindOf } from './speech/kind.ts';
import type { Reading } from './reading.ts';
import type { Relation } from './relation.ts';
import { isNoClaim } from './speech/no-claim.ts';
import { hintsOf, joinRelations, readByRules, type RuleReading } from './rules.ts';
import { spanOf, withText } from './spans.ts';
import { speechFirst } from './transcripts/speech-first.ts';
import { isSpeech, stanceOf } from './stance/stance.ts';
import type { TaggerModel } from './tagger/model.ts';
import { placesOf } from './tagger/places.ts';
import { tagRelations } from './tagger/tagger.ts';
import type { Turn } from './transcripts/transcript.ts';

/** An attribution whose speaker is not worked out yet. */
export type UnresolvedAttribution = Omit<Attribution, 'speaker'>;

/**
 * The attributions of a text, in text order: turns of a transcript and headlines by rules, reported speech by the trained
 * tagger, which takes what the rules find of it as hints.
 */
export function findAttributions(text: AnnotatedText, model: TaggerModel): UnresolvedAttribution[] {
  const rules = readByRules(text);
  return toAttributions(rules, joinRelations(rules.reading, rules.running, tagged(model, rules)));
}

/** The attributions of running text, of headlines and of turns, in text order. */
export function toAttributions(rules: RuleReading, running: readonly Relation[]): UnresolvedAttribution[] {
  const { reading, headlines, turns } = rules;
  const relations = [...running, ...headlines];
  const found = [
    ...relations.map((relation) => fromRelation(reading, relation)),
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
  const told = tagRelations(model, reading, hintsOf(rules)).flatMap((relation) => {
    const [claim] = relation.content;
    if (settled.has(places.block[relation.cue.first] ?? -1) || claim === undefined) return [];
    const cue = spanOf(reading, relation.cue).text;
    if (isNoClaim(cue, spanOf(reading, claim).text)) return [];
    const source = relation.source === null ? '' : spanOf(reading, relation.source).text;
    return [{ relation, isSpeech: isSpeech(stanceOf(cue, source)) }];
  });
  const spoken = relations.filter(({ cue }) => isSpeech(stanceOf(spanOf(reading, cue).text)));
  return speechFirst(told, spoken);
}

const beginning = (found: UnresolvedAttribution): number =>
  Math.min(found.content[0]?.start ?? 0, found.source?.start ?? Infinity, found.cue?.start ?? Infinity);

function fromRelation(reading: Reading, relation: Relation): UnresolvedAttribution {
  const content = relation.content.map((piece) => spanOf(reading, piece));
  const cue = spanOf(reading, relation.cue);
  const kind = kindOf(reading.text.article.text, content, reading.outermost);
  const source = relation.source === null ? null : spanOf(reading, relation.source);
  const stance = stanceOf(cue.text, source?.text);
  return { id: '', kind, source, cue, stance, content, ...judge(relation, kind, cue.text, stance) };
}

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
