import type { AnnotatedText, Deed, TextSpan } from '../../model.ts';
import type { TimeExpression } from '../../periods/find-times.ts';
import type { PhraseRange } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { edtf } from '../../periods/calendar.ts';
import { deedDate } from '../dates/deed-date.ts';
import { deedScene } from './deed-scene.ts';
import { tenseOf } from './deed-tense.ts';
import { ownerBefore } from './deeds-after.ts';
import { FOUNDING, type FoundDeed } from './found-deed.ts';
import { listLead } from './list-lead.ts';
import { counterpartsAfter, partiesIn, widenList } from '../parties/parties.ts';
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
const OWN_WORK = /^(?:introduced|released|published|developed|brought in|put out)$/;

/** What is to come says less than what was done, and what was not done says least. */
const LESS = { ahead: 0.7, negated: 0.1 } as const;

/** Reads the parties, date, place and event of a deed with the name at `[at, last)`; `contract` tells whether it has parties. */
export function recordDeed(
  scene: Scene,
  deed: FoundDeed,
  { first: at, last }: PhraseRange,
  contract: boolean,
): RankedDeed {
  const { text, phrases, times } = scene;
  const read = contract ? withWhom(scene, deed, last) : { between: false, parties: [] };
  const doer = deed.actor ?? ownerOf(phrases, at, deed.action);
  // "The council: • Adopted the X": an item opens with its verb.
  const lead = doer === null && deed.verb === 0 ? listLead(text, scene.sentence) : undefined;
  const subject =
    doer !== null
      ? actorsOf(scene, doer)
      : lead?.subject
        ? actorsOf({ ...scene, ...lead }, lead.subject)
        : ourselves(scene, at, deed.action);
  // "an agreement between A and B was signed": those between whom it stands did it.
  const actors = subject.length === 0 && read.between ? read.parties : subject;
  const counterparts = actors === read.parties ? [] : read.parties.filter((party) => !actors.includes(party));
  const date =
    deedDate(phrases, times, deed, last) ??
    (lead?.time?.interval && edtf(lead.time.interval)) ??
    sittingDay(text, scene.sentence, deed.action, actors);
  const weight = (deed.ahead ? LESS.ahead : 1) * (deed.negated ? LESS.negated : 1);
  return {
    action: deed.action,
    tense: tenseOf(text.tokens, phrases, deed),
    polarity: deed.negated ? 'negative' : 'affirmative',
    cue: cueOf(text, phrases, deed),
    actors,
    counterparts,
    ...(date !== undefined && { date }),
    ...deedScene(text, phrases, deed.verb, Math.max(last, deed.last)),
    rank: deed.rank * weight,
  };
}

/** "Oro's Reef Fund, set up in 2018": who owns what was founded founded it. */
function ownerOf(phrases: readonly Phrase[], name: number, action: string): PhraseRange | null {
  return FOUNDING.test(action) || OWN_WORK.test(action) ? ownerBefore(phrases, name) : null;
}

/** "Our Clean Rivers Programme, launched in 2019": whoever speaks. */
function ourselves({ text, cast, phrases }: Scene, name: number, action: string): readonly string[] {
  const token = text.tokens[(phrases[name]?.first ?? 0) - 1];
  return token?.norm === 'our' && FOUNDING.test(action) ? (cast.speaking(token.start, 'we') ?? []) : [];
}

function cueOf({ article }: AnnotatedText, phrases: readonly Phrase[], { verb, last }: FoundDeed): TextSpan {
  const start = phrases[verb]?.start ?? 0;
  const end = Math.max(phrases[verb]?.end ?? 0, last - verb <= 5 ? (phrases[last - 1]?.end ?? 0) : 0);
  return { start, end, text: article.text.slice(start, end) };
}

function withWhom({ text, phrases }: Scene, deed: FoundDeed, last: number) {
  const after = counterpartsAfter(text.article.text, text.tokens, phrases, last);
  const found =
    after.parties.length > 0 || deed.last <= last
      ? after
      : counterpartsAfter(text.article.text, text.tokens, phrases, deed.last);
  return { between: found.between, parties: found.parties.map(({ words }) => words).filter(isParty) };
}

function actorsOf({ text, cast, sentence, phrases }: Scene, range: PhraseRange): string[] {
  const parties = partiesIn(text.article.text, text.tokens, phrases, widenList(phrases, range));
  return resolveParties(text, cast, sentence, parties);
}
