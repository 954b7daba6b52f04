import type { AnnotatedText, Deed, TextSpan } from '../../model.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import { ownerAt, type PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { edtf } from '../../periods/calendar.ts';
import { datelineDay } from '../dates/dateline-day.ts';
import { deedDate } from '../dates/deed-date.ts';
import { deedScene } from './deed-scene.ts';
import { tenseOf } from './deed-tense.ts';
import { ownerBefore } from './deeds-after.ts';
import { FOUNDING, type FoundDeed } from './found-deed.ts';
import { listLead } from './list-lead.ts';
import { nounRun } from './passive-deed.ts';
import { counterpartsAfter, partiesIn, type Party, widenList } from '../parties/parties.ts';
import type { Cast } from '../parties/cast.ts';
import { isParty } from '../parties/is-party.ts';
import { resolveParties } from '../parties/resolve-party.ts';
import { sittingDay } from '../dates/sitting.ts';

/** A sentence cut into phrases, and what its deeds are read with. */
export interface Scene {
  readonly text: AnnotatedText;
  readonly cast: Cast;
  /** Index into the sentences of the text. */
  readonly sentence: number;
  readonly phrases: readonly Phrase[];
  readonly times: readonly TimeExpression[];
}

/** A deed and how much it says. */
export interface RankedDeed extends Deed {
  readonly rank: number;
}

/** What its owner has done with an undertaking, where nobody else is named. */
const OWN_WORK =
  /^(?:introduced|released|published|developed|brought in|put out|adopted|announced|unveiled|issued|presented)$/;

/** What is to come says less than what was done, and what was not done says least. */
const LESS = { ahead: 0.7, negated: 0.1 } as const;

/** Reads the parties, date, place and event of a deed with the name at `[at, last)`; `contract` tells whether it has parties. */
export function recordDeed(
  scene: Scene,
  deed: FoundDeed,
  { first: at, end }: PhraseRange,
  contract: boolean,
): RankedDeed {
  const { text, phrases, times } = scene;
  const read = contract ? withWhom(scene, deed, end) : NOBODY;
  const doer = deed.actor ?? ownerOf(phrases, at, deed.action);
  // "The council: • Adopted the X": an item opens with its verb.
  const lead = doer === null && deed.verb === 0 ? listLead(text, scene.sentence) : undefined;
  const owned = doer === null ? ownerWithin(scene, at, deed.action) : undefined;
  const subject =
    doer !== null
      ? actorsOf(scene, doer)
      : owned
        ? owned
      : lead?.subject
        ? actorsOf({ ...scene, ...lead }, lead.subject)
        : ourselves(scene, at, deed.action);
  // "an agreement between A and B was signed": those between whom it stands did it.
  const actors = subject.names.length === 0 && read.between ? read : subject;
  const counterparts = actors === read ? NOBODY : without(read, actors.names);
  const tense = tenseOf(text.tokens, phrases, deed);
  const told = deedDate(phrases, tense === 'past' ? untilPublished(text, times) : times, deed, end);
  const issued = told ? undefined : datelineDay(text, scene.sentence, phrases, times, deed, tense);
  const date =
    told?.date ??
    issued?.interval?.start ??
    (lead?.time?.interval && edtf(lead.time.interval)) ??
    sittingDay(text, scene.sentence, deed.action, actors.names);
  const when = told?.words ?? issued ?? lead?.time;
  const weight = (deed.ahead ? LESS.ahead : 1) * (deed.negated ? LESS.negated : 1);
  return {
    action: deed.action,
    tense,
    polarity: deed.negated ? 'negative' : 'affirmative',
    cue: cueOf(text, phrases, deed),
    actors: actors.names,
    counterparts: counterparts.names,
    ...(date !== undefined && { date }),
    ...deedScene(text, phrases, deed.verb, Math.max(end, deed.end)),
    evidence: {
      ...(actors.spans.length > 0 && { actors: actors.spans }),
      ...(counterparts.spans.length > 0 && { counterparts: counterparts.spans }),
      ...(date !== undefined && when !== undefined && { date: [textSpan(text, when.start, when.end)] }),
    },
    rank: deed.rank * weight,
  };
}

/** Times at which what was done by publication can have been done: "introduced a resolution to hold a fair on 3 May" was not then. */
function untilPublished(
  { article }: AnnotatedText,
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  const published = article.metadata.published?.value;
  if (published === undefined) return times;
  return times.map((time) => {
    const late = time.interval !== undefined && time.interval.start > published;
    return late ? { ...time, interval: undefined } : time;
  });
}

/** Those who do something together, and the words that name them. */
interface Parties {
  readonly names: readonly string[];
  readonly spans: readonly TextSpan[];
  /** "between A and B" rather than "with B". */
  readonly between?: boolean;
}

const NOBODY: Parties = { names: [], spans: [] };

function without({ names, spans }: Parties, others: readonly string[]): Parties {
  const keep = names.map((name) => !others.includes(name));
  return { names: names.filter((_, at) => keep[at]), spans: spans.filter((_, at) => keep[at]) };
}

function textSpan({ article }: AnnotatedText, start: number, end: number): TextSpan {
  return { start, end, text: article.text.slice(start, end) };
}

/** "Oro's Reef Fund, set up in 2018": who owns what was founded founded it. */
function ownerOf(phrases: readonly Phrase[], name: number, action: string): PhraseRange | null {
  return FOUNDING.test(action) || OWN_WORK.test(action) ? ownerBefore(phrases, name) : null;
}

/** "The ministry's fee relief scheme, launched in May": the owner in the phrase of what bears no name. */
function ownerWithin({ text, cast, sentence, phrases }: Scene, at: number, action: string): Parties | undefined {
  const { firstToken: first = 0, head = 0, kind } = phrases[at] ?? {};
  if (kind !== 'noun' || !(FOUNDING.test(action) || OWN_WORK.test(action))) return undefined;
  let mark = first + 1;
  while (mark < head && !/^['’]s?$/.test(text.tokens[mark]?.norm ?? '')) mark += 1;
  if (mark >= head) return undefined;
  const words = text.article.text.slice(text.tokens[first]?.start, text.tokens[mark - 1]?.end);
  const party = { first, end: mark, words };
  const names = resolveParties(text, cast, sentence, [party]);
  return names.length > 0 ? { names, spans: [spanOfParty(text, party)] } : undefined;
}

/** Whose the undertaking at the phrase `name` is: "the agency's programme", "its fund". */
export function ownersOf(scene: Scene, name: number, end: number): readonly string[] {
  const { text, phrases } = scene;
  const behind = ownerBehind(phrases, end);
  if (behind !== null) return actorsOf(scene, behind).names;
  const range = ownerBefore(phrases, name);
  if (range !== null) {
    // "the Government of Oro's programme"
    let { first } = range;
    while (/^(?:of|for|to)$/.test(phrases[first - 1]?.norm ?? '') && isNamed(text, phrases[first - 2]))
      first -= 2;
    return actorsOf(scene, { first, end: range.end }).names;
  }
  const first = (phrases[name]?.firstToken ?? 0) - 1;
  const words = { its: 'it', their: 'they', his: 'he', her: 'she' }[text.tokens[first]?.norm ?? ''];
  if (words === undefined) return ourselves(scene, name, 'founded').names;
  return resolveParties(text, scene.cast, scene.sentence, [{ first, end: first + 1, words }]);
}

/** "the X, [Comcast]'s commitment", "the X, an initiative of [the ministry]" */
function ownerBehind(phrases: readonly Phrase[], end: number): PhraseRange | null {
  if (phrases[end]?.kind !== 'comma') return null;
  const noun = phrases[end + 1]?.kind === 'adjective' ? end + 2 : end + 1;
  if (phrases[noun]?.kind !== 'noun') return null;
  const owner = ownerAt(phrases, noun + 1);
  if (owner !== null) return owner;
  const told =
    OWNED.test(phrases[noun]?.norm ?? '') && /^(?:of|by|from)$/.test(phrases[noun + 1]?.norm ?? '');
  return told && phrases[noun + 2]?.kind === 'noun' ? nounRun(phrases, noun + 2) : null;
}

/** What a name is said to be that is somebody's. */
const OWNED = /^(?:initiative|programme|program|project|campaign|scheme|effort|fund|partnership)$/;

const isNamed = ({ tokens }: AnnotatedText, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' && /^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '');

/** "Our Clean Rivers Programme, launched in 2019": whoever speaks. */
function ourselves({ text, cast, phrases }: Scene, name: number, action: string): Parties {
  const token = text.tokens[(phrases[name]?.firstToken ?? 0) - 1];
  if (token?.norm !== 'our' || !FOUNDING.test(action)) return NOBODY;
  const names = cast.speaking(token.start, 'we') ?? [];
  return { names, spans: names.length > 0 ? [textSpan(text, token.start, token.end)] : [] };
}

function cueOf(
  { article }: AnnotatedText,
  phrases: readonly Phrase[],
  { verb, end: endPhrase }: FoundDeed,
): TextSpan {
  const start = phrases[verb]?.start ?? 0;
  const end = Math.max(
    phrases[verb]?.end ?? 0,
    endPhrase - verb <= 5 ? (phrases[endPhrase - 1]?.end ?? 0) : 0,
  );
  return { start, end, text: article.text.slice(start, end) };
}

function withWhom({ text, phrases }: Scene, deed: FoundDeed, end: number): Parties {
  const after = counterpartsAfter(text.article.text, text.tokens, phrases, end);
  const found =
    after.parties.length > 0 || deed.end <= end
      ? after
      : counterpartsAfter(text.article.text, text.tokens, phrases, deed.end);
  const parties = found.parties.filter(({ words }) => isParty(words));
  return {
    between: found.between,
    names: parties.map(({ words }) => words),
    spans: parties.map((party) => spanOfParty(text, party)),
  };
}

function actorsOf({ text, cast, sentence, phrases }: Scene, range: PhraseRange): Parties {
  const parties = partiesIn(text.article.text, text.tokens, phrases, widenList(phrases, range));
  const named = parties.map((party) => ({ party, names: resolveParties(text, cast, sentence, [party]) }));
  return {
    names: [...new Set(named.flatMap(({ names }) => names))],
    spans: named.flatMap(({ party, names }) => (names.length > 0 ? [spanOfParty(text, party)] : [])),
  };
}

function spanOfParty(text: AnnotatedText, { first, end }: Party): TextSpan {
  return textSpan(text, text.tokens[first]?.start ?? 0, text.tokens[end - 1]?.end ?? 0);
}
