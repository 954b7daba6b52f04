import type { DeedEvidence, Initiative, TextSpan } from '../../model.ts';
import { FOUNDING_DEEDS, STARTING_DEEDS } from '../../lexicon/deed-actions.ts';
import type { RankedDeed } from '../deeds/record-deed.ts';
import type { Recorded } from './record-mention.ts';
import { isAcronym, isShorterName, TELLING_WORDS, wordsOfName } from './same-name.ts';
import { toldBefore } from './told-before.ts';

/** One initiative being put together from its mentions. */
export interface Gathered {
  name: string;
  readonly kind: string;
  readonly headWord: string;
  readonly words: ReadonlySet<string>;
  readonly mentions: TextSpan[];
  readonly deeds: RankedDeed[];
  /** Where its whole name stands again, without what showed it to be one. */
  readonly again: TextSpan[];
  /** Named by its kind alone: "a memorandum of understanding". */
  readonly generic: boolean;
  /** The mentions as they were recorded. */
  readonly recorded: Recorded[];
  /** Whose it is, by the first mention that tells. */
  owners: readonly string[];
}

/** Puts the mentions of one initiative together, first mention first; bodies that are not founded here are left out. */
export function gather(recorded: readonly Recorded[]): Gathered[] {
  const byKey = new Map<string, Gathered>();
  for (const item of recorded) {
    const sought = keyOf(item);
    const key = isOthers(byKey.get(sought), item) ? `${sought} | ${item.start}` : sought;
    const known = byKey.get(key) ?? (isDefinite(item) ? toldBefore([...byKey.values()], item) : undefined);
    if (known === undefined) {
      byKey.set(key, {
        name: item.name,
        kind: item.kind,
        headWord: item.headWord,
        words: wordsOf(item.name),
        mentions: [spanOf(item)],
        deeds: [...item.deeds],
        again: [],
        generic: item.form === 'generic',
        recorded: [item],
        owners: item.owners ?? [],
      });
    } else {
      known.mentions.push(spanOf(item));
      for (const deed of item.deeds) addDeed(known.deeds, deed);
      known.recorded.push(item);
      if (known.owners.length === 0) known.owners = item.owners ?? [];
    }
  }
  return withShorterNames([...byKey.values()]).filter(
    (one) => isConfirmed(one) && (!isActing(one) || one.deeds.some(isFounded)),
  );
}

/** "Oro has signed an agreement. … Lumara has signed an agreement": what others did, with nobody that both name, is another. */
function isOthers(known: Gathered | undefined, { form, signs, deeds }: Recorded): boolean {
  if (known === undefined || form !== 'generic' || signs.definite) return false;
  const own = deeds.flatMap(({ actors }) => actors);
  const others = known.deeds.flatMap(({ actors }) => actors);
  return own.length > 0 && others.length > 0 && !own.some((actor) => others.includes(actor));
}

/** A body, too, "launched in May"; what enters into force or expires is none. */
const isFounded = ({ action, own }: RankedDeed): boolean =>
  FOUNDING_DEEDS.has(action) && !(own === true && action === 'launched');

/** Whether some mention stands outside a title-case headline. */
const isConfirmed = (one: Gathered): boolean => !isTitled(one);
const isTitled = ({ recorded }: Gathered): boolean => recorded.every(({ titled }) => titled === true);
/** Whether some mention acts as only a body does. */
const isActing = ({ recorded }: Gathered): boolean => recorded.some(({ signs }) => signs.acting);

/** "the tentative deal": of something told of before. */
const isDefinite = ({ form, signs }: Recorded): boolean => form === 'generic' && signs.definite;

/** Puts what is named in short ("the Global Compact") to the one that it is short for. */
function withShorterNames(all: readonly Gathered[]): Gathered[] {
  const named = all.map((one) => ({ one, list: wordsOfName(one.name) }));
  return named.flatMap(({ one, list }) => {
    const full = named.find(
      ({ one: other, list: longer }) =>
        !other.generic &&
        ((one.generic && isSameInSmall(one, other)) ||
          isAcronym(list, longer) ||
          (!one.generic && other !== one && isOtherwiseCalled(one, other)) ||
          (!one.generic && isShorterName(list, longer))),
    );
    if (full === undefined) return [one];
    // A headline's capitals may have taken in a word beside the name: the story's is it.
    if (isTitled(full.one) && !isTitled(one) && !isAcronym(list, full.list)) full.one.name = one.name;
    full.one.mentions.push(...one.mentions);
    for (const deed of one.deeds) addDeed(full.one.deeds, deed);
    full.one.recorded.push(...one.recorded);
    if (full.one.owners.length === 0) full.one.owners = one.owners;
    return [];
  });
}

/** "Free Trade Agreement" and "free trade agreement": the same words, and no other parties. */
function isSameInSmall(small: Gathered, named: Gathered): boolean {
  const partiesOf = ({ deeds }: Gathered) => deeds.flatMap(({ counterparts }) => counterparts);
  const [own, others] = [partiesOf(small), partiesOf(named)];
  return (
    small.words.size >= TELLING_WORDS &&
    small.words.size === named.words.size &&
    [...small.words].every((word) => named.words.has(word)) &&
    (own.length === 0 || others.length === 0 || own.some((party) => others.includes(party)))
  );
}

/** "the Griha scheme", "the Griha initiative": one name of which the text says now this and now that; the first is it. */
function isOtherwiseCalled(one: Gathered, other: Gathered): boolean {
  const stems = [one, other].map(({ name }) => CALLED.exec(name)?.[1]?.toLowerCase());
  return (
    stems[0] !== undefined &&
    stems[0] === stems[1] &&
    (other.mentions[0]?.start ?? 0) < (one.mentions[0]?.start ?? 0)
  );
}

const CALLED = /^(\p{Lu}.*) (?:initiative|program|programme|project|scheme|campaign)$/u;

/** Adds a deed, or completes the one that tells the same. */
export function addDeed(deeds: RankedDeed[], deed: RankedDeed): void {
  const at = deeds.findIndex((known) => isSame(known, deed));
  const known = deeds[at];
  if (known === undefined) {
    deeds.push(deed);
    return;
  }
  const [best, other] = deed.rank > known.rank ? [deed, known] : [known, deed];
  const [date, place, event] = [
    other.date?.startsWith(best.date ?? '') ? other.date : best.date,
    best.place ?? other.place,
    best.event ?? other.event,
  ];
  const actors = best.actors.length > 0 ? best.actors : other.actors;
  deeds[at] = {
    ...best,
    actors,
    // "Oro signs deal with Lumara. Oro and Lumara have signed": who did it is not with whom
    counterparts: (best.counterparts.length > 0 ? best : other).counterparts.filter(
      (one) => !actors.includes(one),
    ),
    evidence: joined(best, other, date),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(event !== undefined && { event }),
  };
}

/** The evidence of what each of two mentions of a deed gives to it. */
function joined(best: RankedDeed, other: RankedDeed, date: string | undefined): DeedEvidence {
  const actors = (best.actors.length > 0 ? best : other).evidence?.actors;
  const counterparts = (best.counterparts.length > 0 ? best : other).evidence?.counterparts;
  const when = (best.date === date ? best : other).evidence?.date;
  return { ...(actors && { actors }), ...(counterparts && { counterparts }), ...(when && { date: when }) };
}

/** Whether two deeds may be one: what both state of them agrees. */
function isSame(a: RankedDeed, b: RankedDeed): boolean {
  // The day of what is yet to be done is not that of what was.
  if (a.tense !== b.tense && [a, b].some(({ tense, date }) => tense === 'future' && date !== undefined))
    return false;
  return (
    a.action === b.action &&
    a.polarity === b.polarity &&
    (a.date === undefined || b.date === undefined || a.date.startsWith(b.date) || b.date.startsWith(a.date))
  );
}

const TALKS = /^(?:negotiated|presented|drafted)$/;

/** The initiative as the model has it, its deeds in order. */
export function initiativeFrom({
  name,
  kind,
  mentions,
  deeds,
  owners,
}: Gathered): Omit<Initiative, 'id' | 'attribution'> {
  // What was talked over comes before what came of it, and says less.
  const weightOf = ({ rank, action }: RankedDeed): number => (TALKS.test(action) ? rank / 2 : rank);
  const [best, ...others] = deeds.toSorted((a, b) => weightOf(b) - weightOf(a));
  // Who brought it about, where nobody is named, is whose it is.
  const told = best && withDay(best, others);
  const first = told && isBringingAbout(told) ? { ...told, actors: owners } : told;
  const ordered = first === undefined ? [] : [first, ...others.toSorted((a, b) => a.cue.start - b.cue.start)];
  const main = first?.polarity === 'affirmative' ? first : undefined;
  return {
    name,
    kind,
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    deeds: ordered.map(({ rank: _rank, own: _own, ...deed }) => deed),
    ...(main !== undefined && { action: main.action }),
    // Where no deed is told, whose it is.
    actors: main?.actors ?? owners,
    counterparts: main?.counterparts ?? [],
    ...(main?.date !== undefined && { date: main.date }),
  };
}

/** Words for one and the same deed. */
const ONE_DEED = [
  /^(?:passed|approved|adopted|cleared)$/,
  /^(?:signed|inked|initialled|concluded)$/,
  /^(?:agreed|reached|struck|clinched|worked out)$/,
  /^(?:launched|kicked off|inaugurated)$/,
];

/** Whether two words may tell one deed; what is announced may have been any. */
export const isOneDeed = (one: string, other: string): boolean =>
  one === other ||
  one === 'announced' ||
  other === 'announced' ||
  ONE_DEED.some((words) => words.test(one) && words.test(other));

/** "signed five agreements … The agreements were inked on Monday": the day that is told of the deed in other words. */
function withDay(best: RankedDeed, others: readonly RankedDeed[]): RankedDeed {
  const words = ONE_DEED.find((deed) => deed.test(best.action));
  if (words === undefined || best.date !== undefined || best.polarity === 'negative') return best;
  const same = others.filter(
    ({ action, tense, polarity, date, actors }) =>
      date !== undefined &&
      words.test(action) &&
      tense === best.tense &&
      polarity === best.polarity &&
      (actors.length === 0 || best.actors.length === 0 || actors.some((one) => best.actors.includes(one))),
  );
  const [other] = same;
  if (other?.date === undefined || same.some(({ date }) => date !== other.date)) return best;
  const { date } = other;
  const when = other.evidence?.date;
  return { ...best, date, evidence: { ...best.evidence, ...(when && { date: when }) } };
}

/** "Oro's “Clean Coasts” campaign … since it was launched": by whom, nothing but its owner tells. */
const isBringingAbout = ({ action, actors }: RankedDeed): boolean =>
  actors.length === 0 && STARTING_DEEDS.has(action);

/** Times that a text calls something by one word before it counts as its name, where nothing is told of it. */
const AGAIN = 3;

/** Whether a name that its form does not vouch for is borne out by what the text tells of it, or by being told again and again. */
export const isBorneOut = ({ recorded, deeds, mentions }: Gathered): boolean =>
  recorded.some(({ signs }) => !signs.loose) ||
  deeds.some(({ polarity }) => polarity === 'affirmative') ||
  mentions.length >= AGAIN;

/** Named ones are one by name; generic ones also by their parties, for there are many memoranda of understanding. */
function keyOf({ name, form, deeds }: Recorded): string {
  const words = [...wordsOf(name)].join(' ');
  const parties = deeds[0]?.counterparts.join(' ').toLowerCase() ?? '';
  return form === 'generic' ? `${words} | ${parties}` : words;
}

const wordsOf = (name: string): Set<string> => new Set(wordsOfName(name));

function spanOf({ start, end, text }: Recorded): TextSpan {
  return { start, end, text };
}
