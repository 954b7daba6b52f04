import { itemAt } from '../text/item-at.ts';
import { readOnce } from '../text/read-once.ts';
import type { WhoIsMeant } from '../entities/resolve/who-is-meant.ts';
import type { AnnotatedText, Attribution, Deed, Initiative, Sentence, Speaker } from '../model.ts';
import { timesIn } from '../periods/find-times.ts';
import { innermostAttribution } from '../text/innermost-attribution.ts';
import { phrasesOf } from '../text/phrases.ts';
import { withAgo } from './dates/ago.ts';
import { isTitleCase } from './names/title-case.ts';
import { type Cast, castOf } from './parties/cast.ts';
import { withJoinedInfinitives } from './deeds/joined-infinitives.ts';
import { deedsOfLater, type TimesOfSentence } from './deeds/deeds-of-later.ts';
import { acronymNames, mentionsOf } from './names/acronym-names.ts';
import { broughtAbout } from './names/brought-about.ts';
import { namesCalledNext } from './names/called-next.ts';
import { findNames } from './names/find-names.ts';
import { mayBeGeneric } from './names/generic-names.ts';
import { mayHoldGeneric } from './names/on-record.ts';
import { billNumbers } from './names/bill-numbers.ts';
import { nameBills } from './names/bill-to-come.ts';
import { linkOf } from './names/linked-document.ts';
import { launchedQuotations } from './names/launched-quotations.ts';
import { laterMentions } from './names/later-mentions.ts';
import { outsideOf } from './names/outside-of.ts';
import { type Gathered, gather, initiativeFrom, isBorneOut } from './names/merge-mentions.ts';
import { isUndertaking } from './verdict/verdict.ts';
import { headsIn, type NameMention, type ToldName } from './names/name-mention.ts';
import { withHeadings } from './names/told-in-heading.ts';
import type { Scene } from './scene.ts';
import { type Recorded, recordGeneric, recordIntroduced, recordName } from './names/record-mention.ts';
import { keepTime } from '../text/time-limit.ts';

/** What a headline's deed counts less than the story's. */
const HEADING = 2;

/** Finds the initiatives of an article and what was done with them (guide.md), by first mention. */
export function findInitiatives(
  text: AnnotatedText,
  attributions: readonly Attribution[],
  speakers: readonly Speaker[] = [],
  meant?: WhoIsMeant,
): Initiative[] {
  const reading = readingOf(text, attributions, speakers, meant);
  const vouched = recordedOf(reading).filter(({ signs }) => signs.vouched);
  const proposed = put(reading, vouched);
  const right = proposed.filter((one) => isBorneOut(one) && isUndertaking(text, one));
  // What "the plan" is, is told by what is left: anew only where something that is taken out was called so.
  const shifted = proposed.some((one) => isCalledAgain(one) && !right.includes(one));
  const all = shifted ? put(reading, inOrder(right.flatMap(({ recorded }) => recorded))) : right;
  const attributionOf = innermostAttribution(attributions);
  return all.map((one, index) => {
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

const isCalledAgain = ({ mentions, recorded, again, deeds }: Gathered): boolean =>
  mentions.length > recorded.length ||
  again.length > 0 ||
  deeds.some(({ cue }) => !recorded.some((own) => own.deeds.some((deed) => deed.cue.start === cue.start)));

/** All that may be an undertaking, whether anything vouches for it or not: what the verdict is learnt from. */
export const propose = (reading: Reading): Gathered[] => put(reading, recordedOf(reading));

/** Names first, then in each sentence the deeds with parties and dates. */
const recordedOf = (reading: Reading): Recorded[] =>
  reading.text.sentences.flatMap((_, index) => recordedIn(reading, index));

/** Puts the mentions of one together, with what is told of it by a short name ("the plan was adopted in May"). */
function put({ text, cast, datedIn }: Reading, recorded: readonly Recorded[]): Gathered[] {
  const gathered = nameBills(text, withHeadings(gather(recorded)));
  laterMentions(text, gathered);
  deedsOfLater(text, cast, datedIn, gathered);
  return gathered;
}

const inOrder = (recorded: readonly Recorded[]): Recorded[] => recorded.toSorted((a, b) => a.start - b.start);

/** An article, and what is known of it before its sentences are read. */
export interface Reading {
  readonly text: AnnotatedText;
  readonly cast: Cast;
  readonly datedIn: TimesOfSentence;
  /** Names that only other words of the text tell of: by their acronym, or by what they are called next. */
  readonly toldElsewhere: ReadonlyMap<number, readonly ToldName[]>;
  /** Blocks that hold a release's legal terms. */
  readonly terms: ReadonlySet<number>;
}

/** What is known of an article before its sentences are read. */
export function readingOf(
  text: AnnotatedText,
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  meant?: WhoIsMeant,
): Reading {
  const published = text.article.metadata.published?.value;
  return {
    text,
    cast: castOf(attributions, speakers, meant),
    datedIn: (sentence) => timesIn(text, sentence).map((time) => withAgo(time, published)),
    toldElsewhere: bySentence(text, [
      ...acronymNames(text),
      ...namesCalledNext(text, speakers),
      ...broughtAbout(text),
      ...launchedQuotations(text),
      ...billNumbers(text),
    ]),
    terms: safeHarbours(text),
  };
}

/** The names of each sentence. */
function bySentence(
  { sentences }: AnnotatedText,
  names: readonly ToldName[],
): ReadonlyMap<number, readonly ToldName[]> {
  const found = new Map<number, ToldName[]>();
  let index = 0;
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    while ((sentences[index]?.end ?? Infinity) <= name.start) index += 1;
    found.set(index, [...(found.get(index) ?? []), name]);
  }
  return found;
}

function recordedIn({ text, cast, datedIn, toldElsewhere, terms }: Reading, index: number): Recorded[] {
  keepTime();
  const sentence = text.sentences[index];
  if (sentence === undefined) return [];
  const heads = headsIn(text.tokens, sentence);
  const told = toldElsewhere.get(index) ?? [];
  if ((heads.length === 0 && told.length === 0) || terms.has(sentence.block)) return [];
  const headed = findNames(text.article.text, text.tokens, sentence, heads);
  const names = [...headed, ...mentionsOf(text, sentence, told, headed)].toSorted(
    (a, b) => a.start - b.start,
  );
  if (names.length === 0 && !mayHoldGeneric(text.tokens, sentence, heads)) return [];
  const heading = text.article.blocks[sentence.block]?.kind === 'heading';
  // A line in title case that no full stop closes is a heading, whatever the page calls it.
  const open = !/[.!?][”"’']?$/u.test(text.article.text.slice(sentence.start, sentence.end).trimEnd());
  const titled = (heading || open) && isTitleCase(text.tokens, sentence);
  const outside = outsideOf(datedIn(sentence), names);
  // A name and what stands in apposition to it are one phrase: "the Plant Early [campaign]".
  const marks = names.map(({ start, end, after }) => ({
    start,
    end: Math.max(end, text.tokens[after - 1]?.end ?? end),
  }));
  const phrases = withJoinedInfinitives(text.tokens, phrasesOf(text, sentence, { marks, times: outside }));
  const scene = { text, cast, sentence: index, phrases, times: outside };
  return recordedFrom(scene, names, heading && titled).map((found) =>
    heading || titled ? inHeading(found, titled && !isToldBelow(text, sentence, found.name)) : found,
  );
}

/** What is told of the names of a sentence and, but in a heading in capitals, of undertakings that bear none. */
function recordedFrom(scene: Scene, names: readonly NameMention[], capitals: boolean): Recorded[] {
  // What stands in apposition to a name ("Open Hangar, a campaign") is no undertaking of its own.
  let reach = 0;
  return scene.phrases.flatMap((phrase, at) => {
    const name = phrase.kind === 'marked' ? names[phrase.index] : undefined;
    if (name !== undefined) reach = name.after;
    const generic =
      !capitals &&
      mayBeGeneric(phrase) &&
      phrase.firstToken >= reach &&
      !isBeside(scene, at) &&
      !isAbbreviation(scene, at);
    const found = name === undefined ? recordUnnamed(scene, names, at, generic) : recordName(scene, name, at);
    if (found === null || TORN.test(found.name)) return [];
    // "a joint statement on the establishment of a partnership" is one.
    if (name === undefined && found.signs.vouched)
      while (reach < scene.text.tokens.length && (scene.text.tokens[reach]?.end ?? Infinity) <= found.end)
        reach += 1;
    if (found.signs.vouched) for (const deed of found.deeds) rememberParties(scene.cast, deed);
    return [found];
  });
}

/** Who did something together is who "the two sides" may be further on. */
function rememberParties(cast: Cast, { actors, counterparts, evidence }: Deed): void {
  const people = [...(evidence?.actors ?? []), ...(evidence?.counterparts ?? [])].some(
    (words) => cast.meant(words)?.kind === 'person' && words.text.includes(' '),
  );
  cast.remember([...actors, ...counterparts], people);
}

/** A name that the page tears apart ("Ha rbour m ission"): what it is called is not sure. */
const TORN = /(?:^| )(?![aeioyuà])\p{Ll}(?: |$)/u;

/** What is told of the phrase at `at`, which is no name; of one that introduces none only where it may be `generic`. */
function recordUnnamed(
  scene: Scene,
  names: readonly NameMention[],
  at: number,
  generic: boolean,
): Recorded | null {
  const phrase = scene.phrases[at];
  // "launched an anti-drug campaign called X": what is told of the noun is told of the name.
  const introduced =
    phrase?.kind === 'noun' ? names.find(({ introducer }) => introducer === phrase.head) : undefined;
  if (introduced !== undefined) return recordIntroduced(scene, introduced, at);
  return generic ? recordGeneric(scene, at) : null;
}

/** "a memorandum of understanding (MoU)" */
function isAbbreviation({ text, phrases }: Scene, at: number): boolean {
  const { firstToken = 0, endToken = 0 } = phrases[at] ?? {};
  return (
    endToken === firstToken + 1 &&
    phrases[at - 1]?.norm === '(' &&
    phrases[at + 1]?.norm === ')' &&
    /\p{Lu}.*\p{Lu}/u.test(text.tokens[firstToken]?.text ?? '')
  );
}

/** "the Q-Alliance, a new initiative to", "the Reef Act, sweeping legislation to": in apposition to a name behind a comma. */
function isBeside({ text, phrases }: Scene, at: number): boolean {
  const first = itemAt(phrases, at - 1)?.kind === 'adjective' ? at - 1 : at;
  const name =
    itemAt(phrases, first - 2)?.norm === ')' ? itemAt(phrases, first - 5) : itemAt(phrases, first - 2);
  return (
    itemAt(phrases, first - 1)?.kind === 'comma' &&
    name?.kind === 'marked' &&
    (phrases[at]?.norm === 'legislation' ||
      /^(?:an?|the)$/.test(itemAt(text.tokens, phrases[first]?.firstToken ?? -1)?.norm ?? ''))
  );
}

/** Blocks of what a release has to add for the law ("forward-looking statements within the meaning of"): nothing that anybody reports. */
function safeHarbours({ article }: AnnotatedText): ReadonlySet<number> {
  const legal = article.blocks.map(
    ({ start, end }) =>
      end - start > HARBOUR &&
      /forward[- ]looking (?:statements?|information)/i.test(article.text.slice(start, end)),
  );
  return new Set(legal.flatMap((is, block) => (is ? [block] : [])));
}

/** Shortest block of such terms, in UTF-16 units. */
const HARBOUR = 200;

/** Whether the text names it in a sentence of its own, too: a headline's capitals are no evidence of a name. */
function isToldBelow({ article }: AnnotatedText, { start, end }: Sentence, name: string): boolean {
  const { text } = article;
  const words = name.toLowerCase();
  const lower = loweredOf(article);
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
    if (at >= start && at < end) continue;
    const stop = text.indexOf('\n', at);
    const line = text.slice(text.lastIndexOf('\n', at) + 1, stop < 0 ? text.length : stop);
    if (RUNNING.test(text.slice(Math.max(0, at - WORD), at)) && /[.!?]["”’')\]]*(?:\s|$)/u.test(line))
      return true;
  }
  return false;
}

/** The text in small letters, made once an article: each heading asks for it. */
const loweredOf = readOnce(({ text }: AnnotatedText['article']): string => text.toLowerCase());

/** What stands before a name in running text, as the same headline again has not: an article, an owner or a small verb. */
const RUNNING = /(?:\p{Ll}[.,;:]?|^)\s+["“‘']?$/u;
const WORD = 12;

/** The story tells a deed better than its headline. */
function inHeading(found: Recorded, titled: boolean): Recorded {
  const deeds = found.deeds.map((deed) => ({ ...deed, rank: deed.rank / HEADING }));
  return { ...found, deeds, titled, heading: true };
}
