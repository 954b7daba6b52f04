import type { AnnotatedText, Attribution, Initiative, Sentence, TextSpan } from '../model.ts';
import { type TimeExpression, timesOf } from '../periods/find-times.ts';
import type { PhraseRange } from '../text/clauses.ts';
import { innermostAttribution } from '../text/innermost.ts';
import type { Phrase } from '../text/phrase.ts';
import { phrasesOf } from '../text/phrases.ts';
import { within } from '../text/within.ts';
import { isTitleCase } from './capital-run.ts';
import { deedDate } from './deed-date.ts';
import { findDeed } from './find-deed.ts';
import type { FoundDeed } from './found-deed.ts';
import { findNames } from './find-names.ts';
import { isOnRecord, readGeneric } from './generic-names.ts';
import { isActing } from './is-acting.ts';
import { mergeMentions } from './merge-mentions.ts';
import type { NameMention } from './name-mention.ts';
import { counterpartsAfter, partiesIn } from './parties.ts';
import { resolveParty } from './resolve-party.ts';

/** What a headline's deed counts less than the story's. */
const HEADING = 2;

/** A name in its sentence with the deed that the sentence tells of it. */
export interface Recorded extends TextSpan {
  readonly name: string;
  readonly kind: string;
  readonly headWord: string;
  readonly form: NameMention['form'];
  readonly action: string | undefined;
  readonly rank: number;
  /** Named in a headline in title case, whose capitals are no evidence of a name. */
  readonly titled: boolean;
  readonly actors: readonly string[];
  readonly counterparts: readonly string[];
  readonly date: string | undefined;
}

/**
 * Finds the initiatives of an article and what was done with them (guide.md), by first mention: names first, then in
 * each sentence the deed, its parties and date, then the mentions of one initiative together.
 */
export function findInitiatives(text: AnnotatedText, attributions: readonly Attribution[]): Initiative[] {
  const timesIn = within(timesOf(text));
  const recorded = text.sentences.flatMap((sentence, index) =>
    recordedIn(text, sentence, index, timesIn(sentence)),
  );
  const attributionOf = innermostAttribution(attributions);
  return mergeMentions(text, recorded).map((initiative, index) => {
    const [first] = initiative.mentions;
    return {
      id: `initiative-${index + 1}`,
      ...initiative,
      attribution: first === undefined ? null : attributionOf(first),
    };
  });
}

function recordedIn(
  text: AnnotatedText,
  sentence: Sentence,
  index: number,
  times: readonly TimeExpression[],
): Recorded[] {
  const names = findNames(text.article.text, text.tokens, sentence);
  const outside = outsideOf(times, names);
  if (names.length === 0 && !mayBeGeneric(text, sentence)) return [];
  const phrases = phrasesOf(text, sentence, { marks: names, times: outside });
  const scene = { text, sentence: index, phrases, times: outside };
  const heading = text.article.blocks[sentence.block]?.kind === 'heading';
  // What stands in apposition to a name ("Open Hangar, a campaign") is no undertaking of its own.
  let reach = 0;
  return phrases.flatMap((phrase, at) => {
    const name = phrase.kind === 'marked' ? names[phrase.index] : undefined;
    if (name !== undefined) reach = name.after;
    const generic = !heading && phrase.first >= reach;
    const found =
      name !== undefined ? recordName(scene, name, at) : generic ? recordGeneric(scene, at) : null;
    // The story tells a deed better than its headline.
    return found === null
      ? []
      : [
          heading
            ? { ...found, rank: found.rank / HEADING, titled: isTitleCase(text.tokens, sentence) }
            : found,
        ];
  });
}

/** The times that lie in no name ("Action Plan for Resilient Harvests 2024-2030"); both are sorted. */
function outsideOf(times: readonly TimeExpression[], names: readonly NameMention[]): TimeExpression[] {
  let next = 0;
  return times.filter(({ start, end }) => {
    while ((names[next]?.end ?? Infinity) <= start) next += 1;
    return (names[next]?.start ?? Infinity) >= end;
  });
}

interface Scene {
  readonly text: AnnotatedText;
  readonly sentence: number;
  readonly phrases: readonly Phrase[];
  readonly times: readonly TimeExpression[];
}

/** A quick look for a word that generic undertakings end with, to save the other sentences the work. */
function mayBeGeneric({ article }: AnnotatedText, { start, end }: Sentence): boolean {
  return /agreement|memorand|mou|treat|pact|accord|paper|strateg|plan|initiative|programme?|campaign|fund|declaration|convention|protocol|letters? of intent/i.test(
    article.text.slice(start, end),
  );
}

function recordName(scene: Scene, name: NameMention, at: number): Recorded | null {
  let last = at + 1;
  while ((scene.phrases[last]?.last ?? Infinity) <= name.after) last += 1;
  const deed = findDeed(scene.phrases, at, last);
  // Alliances, forums and the like, and names that act themselves, are bodies unless something is done with them.
  if (deed === null && (name.head.weak || isActing(scene.phrases, at, last) || isDoubtful(name))) return null;
  if (deed === null && (name.form === 'modified' || name.last - name.first < 2)) return null;
  const recorded = record(
    scene,
    deed,
    last,
    name.head.contract || /partnership|initiative/.test(name.head.kind),
  );
  return {
    ...recorded,
    start: name.start,
    end: name.end,
    text: scene.text.article.text.slice(name.start, name.end),
    name: name.name,
    kind: name.head.kind,
    headWord: name.headWord,
    form: name.form,
  };
}

/** Names that are a body's or an event's as often: "Crosscut Strategies", "National Baptist Convention". */
function isDoubtful({ form, headWord, name }: NameMention): boolean {
  if (form !== 'named') return false;
  if (
    /^(?:strategies|initiatives|programmes|programs|plans|funds|campaigns?|projects|agreements)$/.test(
      headWord,
    )
  )
    return true;
  return headWord === 'convention' && /convention$/i.test(name);
}

function recordGeneric(scene: Scene, at: number): Recorded | null {
  const { tokens, article } = scene.text;
  const generic = readGeneric(tokens, scene.phrases, at);
  if (generic === null) return null;
  const deed = findDeed(scene.phrases, generic.first, generic.last);
  if (deed === null) return null;
  const recorded = record(scene, deed, generic.last, true);
  const parties = { actors: recorded.actors.length, counterparts: recorded.counterparts.length };
  if (!isOnRecord(generic, deed, parties)) return null;
  const [start, end] = [tokens[generic.firstToken]?.start ?? 0, tokens[generic.lastToken - 1]?.end ?? 0];
  const name = article.text.slice(start, end);
  return {
    ...recorded,
    start,
    end,
    text: name,
    name,
    kind: generic.head.kind,
    headWord: generic.headWord,
    form: 'generic',
  };
}

type Deeds = Pick<Recorded, 'titled' | 'action' | 'rank' | 'actors' | 'counterparts' | 'date'>;

function record(scene: Scene, deed: FoundDeed | null, last: number, contract: boolean): Deeds {
  if (deed === null)
    return { titled: false, action: undefined, rank: 0, actors: [], counterparts: [], date: undefined };
  const { text, phrases, times } = scene;
  const counterparts = contract
    ? counterpartsAfter(text.article.text, text.tokens, phrases, last).map(({ words }) => words)
    : [];
  return {
    titled: false,
    action: deed.action,
    rank: deed.rank,
    actors: deed.actor === null ? [] : actorsOf(scene, deed.actor),
    counterparts,
    date: deedDate(phrases, times, deed),
  };
}

function actorsOf({ text, sentence, phrases }: Scene, range: PhraseRange): string[] {
  const parties = partiesIn(text.article.text, text.tokens, phrases, range);
  return [
    ...new Set(parties.map((party) => resolveParty(text, sentence, party)).filter((name) => name !== null)),
  ];
}
