import { itemAt } from '../../text/item-at.ts';
import { TREATY_DEEDS } from '../../lexicon/deed-actions.ts';
import { LAST_BODIES } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isOrigin } from '../../lexicon/nations-of.ts';
import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { isUnder } from '../deeds/is-acting.ts';
import type { FoundDeed } from '../deeds/found-deed.ts';
import type { GenericName } from './generic-names.ts';
import type { NameMention } from './name-mention.ts';

/** What a mention shows of being an undertaking's, besides what was done with it: the verdict weighs it. */
export interface Signs {
  /** Whether its form, or a deed that ties it to somebody, vouches for it here; what nothing vouches for is proposed to nobody. */
  readonly vouched: boolean;
  /** A body, an event or a product may bear its head noun too. */
  readonly weak: boolean;
  /** Its form is a body's or an event's as often, and nothing here tells otherwise. */
  readonly doubtful: boolean;
  /** A name that its form does not vouch for, and of which nothing is told here. */
  readonly loose: boolean;
  /** Speaks, signs or sends somebody here, as only a body does. */
  readonly acting: boolean;
  /** "under the X", "as part of the X" */
  readonly under: boolean;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly quoted: boolean;
  /** Tokens of the name. */
  readonly words: number;
  /** Says what it is about: "on rice supply". */
  readonly topical: boolean;
  /** Says which of its kind it is: "fee relief scheme". */
  readonly specific: boolean;
}

/** Where a mention stands: the tokens, the phrases of its sentence, and those of the mention among them. */
interface Place {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly first: number;
  readonly end: number;
}

/** The signs of a name, and of the deeds that are found with it. */
export function signsOfName(
  { tokens, phrases, first, end }: Place,
  name: NameMention,
  found: readonly FoundDeed[],
  acting: boolean,
): Signs {
  const before = itemAt(tokens, name.firstToken - 1);
  const under = isUnder(phrases, first, end);
  const doubtful = isDoubtful(phrases, end, name, before?.norm === 'new') && !under;
  const told = doubtful ? found.some((deed) => isTelling(name, deed)) : found.length > 0;
  const loose = !told && !acting && isLoose(name);
  return {
    vouched: (told || acting || !doubtful) && (!loose || isOfRepeated(name)),
    weak: name.head.weak,
    doubtful,
    loose,
    acting,
    under,
    definite: /^(?:the|this)$/.test(before?.norm ?? ''),
    plural: isPlural(name.headWord),
    quoted: /^["“‘']$/.test(before?.text ?? ''),
    words: name.endToken - name.firstToken,
    topical: false,
    specific: false,
  };
}

/** The signs of an undertaking that bears no name; whether it is on the record has been told (`isOnRecord`). */
export function signsOfGeneric(phrases: readonly Phrase[], generic: GenericName, onRecord: boolean): Signs {
  return {
    vouched: onRecord,
    weak: generic.head.weak,
    doubtful: false,
    loose: false,
    acting: false,
    under: isUnder(phrases, generic.first, generic.end),
    definite: generic.definite,
    plural: isPlural(generic.headWord),
    quoted: false,
    words: generic.lastToken - generic.firstToken,
    topical: generic.topical,
    specific: generic.specific,
  };
}

/** Guidelines are one document. */
const isPlural = (headWord: string): boolean => headWord !== 'guidelines' && /[^s]s$/.test(headWord);

/** Words of a programme's name, with its head, that no owner's name has. */
const LONG_NAME = 3;
const BODY_WORD =
  /\b(?:School|University|College|Department|Institute|Center|Centre|Council|Ministry|Bank|Agency|Office)\b/u;
/** Words of a project's name that no body or product has. */
const LONG = 4;
/** Phrases behind a name within which "as a joint initiative" stands. */
const TOLD_AS = 9;

/** Alliances, forums and the like are bodies unless something is done with them. */
function isDoubtful(phrases: readonly Phrase[], end: number, name: NameMention, fresh: boolean): boolean {
  const { form, head, headWord, firstToken, endToken } = name;
  if (isOfBodies(name) || isGathering(name)) return true;
  if (!head.weak) return false;
  const owns = form === 'modified' && name.owned === true && endToken - firstToken > 2;
  // "No Child Waits, the law that"
  const called = form === 'introduced' && /^\p{Lu}/u.test(name.name) && /^(?:law|policy)$/.test(head.kind);
  const told =
    called ||
    ((form === 'introduced' || owns) && /^(?:project|framework)$/.test(head.kind)) ||
    isQuotedAppeal(name) ||
    isNamedWork(name);
  // "the Rural Water and Sanitation Acceleration Project"
  // … and "the Government's Market Towns Match Scheme"
  const long =
    form === 'named' &&
    ((headWord === 'project' && (name.owned === true || endToken - firstToken >= LONG)) ||
      (headWord === 'scheme' && name.owned === true && endToken - firstToken >= LONG) ||
      // "A new Great Place Scheme will"
      (headWord === 'scheme' && fresh && endToken - firstToken >= LONG - 1));
  return !told && !long && !isToldAs(phrases, end);
}

/** "its ‘Warm Hearts’ appeal" */
const isQuotedAppeal = ({ form, headWord, owned, name }: NameMention): boolean =>
  form === 'introduced' && owned === true && /^(?:appeal|drive)$/.test(headWord) && /^\p{Lu}/u.test(name);

/** Names that are a body's or an event's as often: "Crosscut Strategies", "National Baptist Convention". */
function isOfBodies({ form, headWord, name }: NameMention): boolean {
  if (form !== 'named') return false;
  if (
    /^(?:strategies|initiatives|programmes|programs|plans|funds|campaigns?|projects|agreements)$/.test(
      headWord,
    )
  )
    return true;
  return headWord === 'convention' && /convention$/i.test(name);
}

/** "the San Felipe convention": a party's, but where states bind themselves by it. */
const isGathering = ({ form, headWord }: NameMention): boolean =>
  form === 'modified' && headWord === 'convention';

/** "founded in May as a joint initiative": what the text says that it is. */
function isToldAs(phrases: readonly Phrase[], end: number): boolean {
  const behind = phrases.slice(end, end + TOLD_AS);
  const as = behind.findIndex(({ norm }) => norm === 'as');
  const noun = behind.slice(as + 1).find(({ kind }) => kind !== 'adjective');
  return (
    as >= 0 &&
    noun?.kind === 'noun' &&
    /^(?:initiative|programme|program|project|campaign|scheme)$/.test(noun.norm)
  );
}

/** Whether a deed makes an undertaking of what may be a body: being led, formed or founded by nobody, as bodies are, does not. */
function isTelling(name: NameMention, { action, actor, own }: FoundDeed): boolean {
  const { head } = name;
  if (isGathering(name)) return TREATY_DEEDS.has(action);
  if (!/^(?:partnership|forum)$/.test(head.kind)) return true;
  return (
    !(
      actor === null &&
      ((own === true && action === 'launched') || /^(?:formed|founded|set up|started|opened)$/.test(action))
    ) && !/^(?:led|held|hosted)$/.test(action)
  );
}

/** A name without a deed that its form does not vouch for: "the Obama campaign". */
function isLoose(mention: NameMention): boolean {
  const { form, firstToken: first, endToken: end, head, owned, name } = mention;
  // "SB 283": a number alone tells nothing.
  if (form === 'introduced' && /^[AHS][^ ]{0,3} ?\d+$/.test(name)) return true;
  // A “front-lawn” challenge
  if (form === 'introduced' && /^\p{Ll}/u.test(name) && owned !== true) return true;
  // "the Moon Freight Services programme"
  // … and "the No Fuel Cartels bill"
  const full =
    form === 'modified' &&
    /^(?:programme|law)$/.test(head.kind) &&
    end - first > LONG_NAME &&
    !BODY_WORD.test(name);
  if (full) return false;
  if (isNamedWork(mention)) return false;
  // "the agency's Athena programme"
  if (form === 'modified' && owned === true && head.kind === 'programme' && end - first === 2)
    return isOrigin(name.split(' ')[0] ?? '');
  if (form === 'modified')
    return !(owned && end - first > 2 && /^(?:initiative|programme|project|strategy)$/.test(head.kind));
  return end - first < 2;
}

/** "the Coral Reach wind farm project": two capitals, and what is built under their name. */
function isNamedWork({ form, name }: NameMention): boolean {
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  const small = words.findIndex((word) => /^\p{Ll}/u.test(word));
  const last = words[small - 1] ?? '';
  return (
    form === 'modified' &&
    words.at(-1) === 'project' &&
    small > 1 &&
    small < words.length - 1 &&
    /^\p{Lu}/u.test(second) &&
    !/^(?:New|United)$/.test(first) &&
    !/^(?:City|County)$/.test(last) &&
    !isOrigin(first) &&
    !LAST_BODIES.has(last.toLowerCase()) &&
    !GIVEN_NAMES.has(first.toLowerCase())
  );
}

/** Kinds that a text calls by one word again and again: "the EB-5 programme". */
const isOfRepeated = ({ form, head, name }: NameMention): boolean =>
  form === 'modified' && head.kind === 'programme' && !isOrigin(name.split(' ')[0] ?? '');
