import type { AnnotatedText, Deed, TextSpan } from '../../model.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import type { PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { edtf } from '../../periods/calendar.ts';
import { byVote } from './by-vote.ts';
import { datelineDay } from '../dates/dateline-day.ts';
import { deedDate } from '../dates/deed-date.ts';
import { deedScene } from './deed-scene.ts';
import { tenseOf } from './deed-tense.ts';
import type { FoundDeed } from './found-deed.ts';
import { listLead } from './list-lead.ts';
import type { Scene } from '../scene.ts';
import { counterpartsAfter } from '../parties/parties.ts';
import { actorsOf, NOBODY, type Parties, spanOfParty, textSpan, without } from '../parties/named-parties.ts';
import { ownersAsActors } from '../parties/owners.ts';
import { isParty } from '../parties/is-party.ts';
import { sittingDay } from '../dates/sitting.ts';

/** A deed and how much it says. */
export interface RankedDeed extends Deed {
  readonly rank: number;
  /** What it does itself, as bodies launch and start too. */
  readonly own?: true;
}

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
  const read = contract ? withWhom(scene, deed, { first: at, end }) : NOBODY;
  const owners = deed.actor === null ? ownersAsActors(scene, { first: at, end }, deed.action) : NOBODY;
  const told = deed.actor === null ? owners : actorsOf(scene, deed.actor);
  // "The council: • Adopted the X": an item opens with its verb.
  const open = deed.actor === null && owners.names.length === 0 && deed.verb === 0;
  const lead = open ? listLead(text, scene.sentence) : undefined;
  const subject = lead?.subject ? actorsOf({ ...scene, ...lead }, lead.subject) : told;
  // "an agreement between A and B was signed": those between whom it stands did it.
  // … but for what somebody else does between them.
  const mutual = read.between && !BROKERED.test(deed.action);
  const actors = subject.names.length === 0 && mutual ? read : subject;
  // "signed a memorandum for trade between the two": they are who signed it.
  const again =
    read.between && (actors.names.length > 1 || actors.names.some((name) => name.includes(' and ')))
      ? read.names.filter((name) => BOTH.test(name))
      : [];
  const action = byVote(deed.action, actors.names);
  const counterparts = actors === read ? NOBODY : without(read, [...actors.names, ...again]);
  const now = tenseOf(text.tokens, phrases, deed);
  const when = deedDate(phrases, now === 'past' ? untilPublished(text, times) : times, deed, end);
  const issued = when ? undefined : datelineDay(text, scene.sentence, phrases, times, deed, now);
  const date =
    when?.date ??
    issued?.interval?.start ??
    (lead?.time?.interval && edtf(lead.time.interval)) ??
    sittingDay(text, scene.sentence, action, actors.names);
  // "opens on 12 January", "takes effect in May": what has a day to come is to come.
  const published = text.article.metadata.published?.value;
  const due =
    now === 'present' &&
    deed.action !== 'announced' &&
    date !== undefined &&
    published !== undefined &&
    /^\d/.test(date) &&
    date.slice(0, 10) > published.slice(0, date.length);
  const tense = due ? 'future' : now;
  const words = when?.words ?? issued ?? lead?.time;
  const weight = (deed.ahead ? LESS.ahead : 1) * (deed.negated ? LESS.negated : 1);
  return {
    action,
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
      ...(date !== undefined && words !== undefined && { date: [textSpan(text, words.start, words.end)] }),
    },
    rank: deed.rank * weight,
    ...(deed.own && { own: true }),
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

/** Those between whom something stands, when they have been named. */
const BOTH =
  /^(?:both|each|the (?:pair|parties|sides|two|three|four|five|six))\b|\bof (?:both|(?:the )?two) (?:countries|nations|sides|states)$/i;

/** Deeds of a third party. */
const BROKERED = /^(?:brokered|proposed)$/;

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

function withWhom({ text, phrases }: Scene, deed: FoundDeed, { first, end }: PhraseRange): Parties {
  const after = counterpartsAfter(text.article.text, text.tokens, phrases, end);
  // "signed with Oro a memorandum"
  const between = deed.end < first && phrases[deed.end]?.norm === 'with' ? phrases.slice(0, first) : [];
  const found =
    after.parties.length > 0
      ? after
      : deed.end > end || between.length > 0
        ? counterpartsAfter(text.article.text, text.tokens, between.length > 0 ? between : phrases, deed.end)
        : after;
  const parties = found.parties.filter(({ words }) => isParty(words));
  return {
    between: found.between,
    names: parties.map(({ words }) => words),
    spans: parties.map((party) => spanOfParty(text, party)),
  };
}
