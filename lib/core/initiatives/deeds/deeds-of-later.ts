import { withJoinedInfinitives } from './joined-infinitives.ts';
import type { AnnotatedText, Sentence, TextSpan } from '../../model.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import { phrasesOf } from '../../text/phrases.ts';
import type { Cast } from '../parties/cast.ts';
import { findDeeds } from './find-deed.ts';
import { addDeed, type Gathered } from '../names/merge-mentions.ts';
import { outsideOf } from '../names/outside-of.ts';
import { pronounMentions } from '../names/pronoun-mentions.ts';
import { recordDeed } from './record-deed.ts';

/** What a deed told by a short name counts less than one told by the full one. */
const SHORT = 0.85;
/** Who joins later does less than those who made it. */
const JOINING = 0.7;
/** Support of "the plan" is no deed of its own: it has to say at least this much. */
const LEAST = 3 * SHORT;

/** The times that a sentence names. */
export type TimesOfSentence = (sentence: Sentence) => readonly TimeExpression[];

interface Marked extends TextSpan {
  readonly one: Gathered;
  readonly short: boolean;
}

/** Adds the deeds that sentences tell of an initiative by a short name: "The treaty was ratified by Oro in May." */
export function deedsOfLater(
  text: AnnotatedText,
  cast: Cast,
  timesOf: TimesOfSentence,
  gathered: readonly Gathered[],
): void {
  const marks = [
    ...gathered.flatMap((one) => one.mentions.map((span) => ({ ...span, one, short: isShort(one, span) }))),
    ...gathered.flatMap((one) => one.again.map((span) => ({ ...span, one, short: true }))),
    ...pronounMentions(text, gathered).map((mention) => ({ ...mention, short: true })),
  ].toSorted((a, b) => a.start - b.start);
  if (!marks.some(({ short }) => short)) return;
  let next = 0;
  text.sentences.forEach((sentence, index) => {
    while ((marks[next]?.start ?? Infinity) < sentence.start) next += 1;
    const inside: Marked[] = [];
    for (let at = next; (marks[at]?.end ?? Infinity) <= sentence.end; at += 1) {
      const mark = marks[at];
      if (mark !== undefined && mark.start >= (inside.at(-1)?.end ?? 0)) inside.push(mark);
    }
    if (!inside.some(({ short }) => short)) return;
    const times = outsideOf(timesOf(sentence), inside);
    const phrases = withJoinedInfinitives(text.tokens, phrasesOf(text, sentence, { marks: inside, times }));
    const scene = { text, cast, sentence: index, phrases, times };
    phrases.forEach((phrase, at) => {
      const mark = phrase.kind === 'marked' ? inside[phrase.index] : undefined;
      if (mark?.short !== true) return;
      for (const found of findDeeds(text.tokens, phrases, at, at + 1)) {
        const deed = recordDeed(scene, found, { first: at, end: at + 1 }, true);
        if (deed.rank * SHORT < LEAST && !(found.ahead && found.rank * SHORT >= LEAST)) continue;
        const weight = deed.action === 'joined' ? JOINING : SHORT;
        addDeed(mark.one.deeds, { ...deed, rank: deed.rank * weight });
      }
    });
  });
}

function isShort(one: Gathered, { text }: TextSpan): boolean {
  return /^(?:the|this|that|these)\s/i.test(text) || (text !== one.name && text.length < one.name.length / 2);
}
