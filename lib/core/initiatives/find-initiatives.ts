import type { AnnotatedText, Attribution, Initiative, Sentence, Speaker } from '../model.ts';
import { type TimeExpression, timesOf } from '../periods/find-times.ts';
import { innermostAttribution } from '../text/innermost.ts';
import { phrasesOf } from '../text/phrases.ts';
import { within } from '../text/within.ts';
import { withAgo } from './ago.ts';
import { isTitleCase } from './capital-run.ts';
import { type Cast, castOf } from './cast.ts';
import { deedsOfLater } from './deeds-of-later.ts';
import { findNames } from './find-names.ts';
import { linkOf } from './linked-document.ts';
import { laterMentions } from './later-mentions.ts';
import { outsideOf } from './outside-of.ts';
import { gather, initiativeFrom } from './merge-mentions.ts';
import { type Recorded, recordGeneric, recordName } from './record-mention.ts';

/** What a headline's deed counts less than the story's. */
const HEADING = 2;

/**
 * Finds the initiatives of an article and what was done with them (guide.md), by first mention: names first, then in
 * each sentence the deeds with parties and dates, then the mentions of one initiative together, and last what is told
 * of it by a short name ("the plan was adopted in May").
 */
export function findInitiatives(
  text: AnnotatedText,
  attributions: readonly Attribution[],
  speakers: readonly Speaker[] = [],
): Initiative[] {
  const published = text.article.metadata.published?.value;
  const times = timesOf(text).map((time) => withAgo(time, published));
  const timesIn = within(times);
  const cast = castOf(attributions, speakers);
  const recorded = text.sentences.flatMap((sentence, index) =>
    recordedIn(text, cast, index, timesIn(sentence)),
  );
  const gathered = gather(recorded);
  laterMentions(text, gathered);
  deedsOfLater(text, cast, times, gathered);
  const attributionOf = innermostAttribution(attributions);
  return gathered.map((one, index) => {
    const initiative = initiativeFrom(one);
    const [first] = initiative.mentions;
    const link = linkOf(initiative.mentions, text.article.links ?? []);
    return {
      id: `initiative-${index + 1}`,
      ...initiative,
      ...(link !== undefined && { link }),
      attribution: first === undefined ? null : attributionOf(first),
    };
  });
}

function recordedIn(
  text: AnnotatedText,
  cast: Cast,
  index: number,
  times: readonly TimeExpression[],
): Recorded[] {
  const sentence = text.sentences[index];
  if (sentence === undefined) return [];
  const names = findNames(text.article.text, text.tokens, sentence);
  if (names.length === 0 && !mayBeGeneric(text, sentence)) return [];
  const outside = outsideOf(times, names);
  // A name and what stands in apposition to it are one phrase: "the Plant Early [campaign]".
  const marks = names.map(({ start, end, after }) => ({
    start,
    end: Math.max(end, text.tokens[after - 1]?.end ?? end),
  }));
  const phrases = phrasesOf(text, sentence, { marks, times: outside });
  const scene = { text, cast, sentence: index, phrases, times: outside };
  const heading = text.article.blocks[sentence.block]?.kind === 'heading';
  // What stands in apposition to a name ("Open Hangar, a campaign") is no undertaking of its own.
  let reach = 0;
  return phrases.flatMap((phrase, at) => {
    const name = phrase.kind === 'marked' ? names[phrase.index] : undefined;
    if (name !== undefined) reach = name.after;
    const generic = !heading && phrase.first >= reach;
    const found =
      name !== undefined ? recordName(scene, name, at) : generic ? recordGeneric(scene, at) : null;
    if (found === null) return [];
    for (const { actors, counterparts } of found.deeds) cast.remember([...actors, ...counterparts]);
    return [heading ? inHeading(found, isTitleCase(text.tokens, sentence)) : found];
  });
}

/** The story tells a deed better than its headline. */
function inHeading(found: Recorded, titled: boolean): Recorded {
  return { ...found, deeds: found.deeds.map((deed) => ({ ...deed, rank: deed.rank / HEADING })), titled };
}

/** A quick look for a word that generic undertakings end with, to save the other sentences the work. */
function mayBeGeneric({ article }: AnnotatedText, { start, end }: Sentence): boolean {
  return /agreement|memorand|mou|treat|pact|accord|paper|strateg|plan|initiative|programme?|campaign|fund|declaration|convention|protocol|letters? of intent/i.test(
    article.text.slice(start, end),
  );
}
