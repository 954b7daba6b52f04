import type { TextSpan, Token } from '../../model.ts';
import { findDeeds } from '../deeds/find-deed.ts';
import { type GenericName, readGeneric } from './generic-names.ts';
import { isOnRecord } from './on-record.ts';
import { type FoundDeed, RANK } from '../deeds/found-deed.ts';
import { isActing, isUnder } from '../deeds/is-acting.ts';
import { isOrigin } from '../../lexicon/nations-of.ts';
import type { NameMention } from './name-mention.ts';
import type { Phrase } from '../../text/phrase.ts';
import { ownersOf, type RankedDeed, recordDeed, type Scene } from '../deeds/record-deed.ts';

/** A name in its sentence with the deeds that the sentence tells of it. */
export interface Recorded extends TextSpan {
  readonly name: string;
  readonly kind: string;
  readonly headWord: string;
  readonly form: NameMention['form'];
  /** "the tentative deal": of something told of before. */
  readonly definite?: boolean;
  /** Says which of its kind it is. */
  readonly specific?: boolean;
  /** The one that says most first. */
  readonly deeds: readonly RankedDeed[];
  /** Named in a headline in title case, whose capitals are no evidence of a name. */
  readonly titled: boolean;
  /** Told by a headline alone, which counts where the text below names nothing of the kind. */
  readonly headline?: boolean;
  /** Whose it is: "the agency's programme", "its fund". */
  readonly owners?: readonly string[];
  /** Called by one word before a noun in small letters, with no deed told of it here: one told of again and again may be a name. */
  readonly loose?: boolean;
  /** Speaks, signs or sends somebody here, as only a body does. */
  readonly acting: boolean;
}

/** Phrases behind a name within which "as a joint initiative" stands. */
const TOLD_AS = 9;

/** Words of a programme's name, with its head, that no owner's name has. */
const LONG_NAME = 3;
const BODY_WORD =
  /\b(?:School|University|College|Department|Institute|Center|Centre|Council|Ministry|Bank|Agency|Office)\b/u;
/** Words of a project's name that no body or product has. */
const LONG = 4;

/** Records a name that is marked at the phrase `at`; null where nothing tells that it is an initiative's. */
export function recordName(scene: Scene, name: NameMention, at: number): Recorded | null {
  const { text, phrases } = scene;
  let end = at + 1;
  while ((phrases[end]?.endToken ?? Infinity) <= name.after) end += 1;
  // "entered the Rask campaign" is no deed of the campaign's.
  const found = findDeeds(text.tokens, phrases, at, end).filter(
    ({ action }) => action !== 'entered into' || name.head.contract,
  );
  const acting = isActing(text.tokens, phrases, at, end, name.head);
  // Alliances, forums and the like are bodies unless something is done with them, or under them.
  const owns = name.form === 'modified' && name.owned === true && name.endToken - name.firstToken > 2;
  // "No Child Waits, the law that"
  const called =
    name.form === 'introduced' && /^\p{Lu}/u.test(name.name) && /^(?:law|policy)$/.test(name.head.kind);
  const told =
    called || ((name.form === 'introduced' || owns) && /^(?:project|framework)$/.test(name.head.kind));
  // "the Rural Water and Sanitation Acceleration Project"
  const long =
    name.form === 'named' &&
    name.headWord === 'project' &&
    (name.owned === true || name.endToken - name.firstToken >= LONG);
  const doubtful =
    ((name.head.weak && !told && !long && !isToldAs(phrases, end)) || isDoubtful(name)) &&
    !isUnder(phrases, at, end);
  const telling = doubtful ? found.filter((deed) => isTelling(name, deed)) : found;
  const loose = telling.length === 0 && !acting && isLoose(name);
  if (telling.length === 0 && !acting && doubtful) return null;
  if (loose && !isOfRepeated(name)) return null;
  const contract = name.head.contract || /partnership|initiative|fund|compact/.test(name.head.kind);
  return {
    ...asRecorded(scene, name),
    acting,
    loose,
    owners: ownersOf(scene, at).filter((owner) => !owner.includes(name.name) && !name.name.includes(owner)),
    deeds: found.map((deed) => recordDeed(scene, deed, { first: at, end }, contract)),
  };
}

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

/** Records what is told of the noun at `at` that introduces a name behind it; null where nothing is. */
export function recordIntroduced(scene: Scene, name: NameMention, at: number): Recorded | null {
  const range = { first: at, end: at + 1 };
  const deeds = findDeeds(scene.text.tokens, scene.phrases, at, at + 1).map((deed) =>
    recordDeed(scene, deed, range, name.head.contract),
  );
  return deeds.length === 0 ? null : { ...asRecorded(scene, name), acting: false, deeds };
}

/** What is recorded of a name whatever is told of it. */
function asRecorded({ text }: Scene, { start, end, name, head, headWord, form }: NameMention) {
  const words = text.article.text.slice(start, end);
  return { start, end, text: words, name, kind: head.kind, headWord, form, titled: false };
}

/** Whether a deed makes an undertaking of what may be a body: being led, formed or founded by nobody, as bodies are, does not. */
function isTelling({ head }: NameMention, { action, actor }: FoundDeed): boolean {
  if (!/^(?:partnership|forum)$/.test(head.kind)) return true;
  return (
    !(actor === null && /^(?:formed|founded|set up|started|opened)$/.test(action)) &&
    !/^(?:led|held|hosted)$/.test(action)
  );
}

/** A name without a deed that its form does not vouch for: "the Obama campaign". */
function isLoose({ form, firstToken: first, endToken: end, head, owned, name }: NameMention): boolean {
  // A “front-lawn” challenge
  if (form === 'introduced' && /^\p{Ll}/u.test(name) && owned !== true) return true;
  // "the Moon Freight Services programme"
  const full =
    form === 'modified' && head.kind === 'programme' && end - first > LONG_NAME && !BODY_WORD.test(name);
  if (full) return false;
  // "the agency's Athena programme"
  if (form === 'modified' && owned === true && head.kind === 'programme' && end - first === 2)
    return isOrigin(name.split(' ')[0] ?? '');
  if (form === 'modified')
    return !(owned && end - first > 2 && /^(?:initiative|programme|project|strategy)$/.test(head.kind));
  return end - first < 2;
}

/** Kinds that a text calls by one word again and again: "the EB-5 programme". */
const isOfRepeated = ({ form, head, name }: NameMention): boolean =>
  form === 'modified' && head.kind === 'programme' && !isOrigin(name.split(' ')[0] ?? '');

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

/** Records a generic undertaking whose noun phrase is `at`; null where no deed ties it to parties or a topic. */
export function recordGeneric(scene: Scene, at: number): Recorded | null {
  const { tokens, article } = scene.text;
  const generic = readGeneric(tokens, scene.phrases, at);
  if (generic === null) return null;
  const told = findDeeds(tokens, scene.phrases, generic.first, generic.end)
    .filter(({ hypothetical }) => hypothetical !== true)
    .map((deed) => recordDeed(scene, deed, generic, true))
    .filter((deed) => deed.polarity === 'affirmative');
  const deeds = [...told, ...proposedDeeds(scene, generic)];
  if (!deeds.some((deed) => isOnRecord(generic, deed))) return null;
  const first = wordStart(tokens, generic.firstToken);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[generic.lastToken - 1]?.end ?? 0];
  const name = article.text.slice(start, end);
  return {
    start,
    end,
    text: name,
    name,
    kind: generic.head.kind,
    headWord: generic.headWord,
    form: 'generic',
    definite: generic.definite,
    specific: generic.specific,
    titled: false,
    acting: false,
    deeds: deeds.toSorted(
      (a, b) => Number(isOnRecord(generic, b)) - Number(isOnRecord(generic, a)) || b.rank - a.rank,
    ),
  };
}

/** The first token of the word that the token at `at` is a piece of: "cap-and-trade". */
function wordStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first > 0 &&
    tokens[first - 1]?.end === tokens[first]?.start &&
    /^[-–\p{L}\p{N}]+$/u.test(`${tokens[first - 1]?.text}${tokens[first]?.text}`)
  )
    first -= 1;
  return first;
}

/** "the proposed harbour master plan": by whom and when is not told. */
function proposedDeeds({ text }: Scene, { proposed }: GenericName): RankedDeed[] {
  const token = proposed === undefined ? undefined : text.tokens[proposed];
  if (token === undefined) return [];
  const { start, end } = token;
  const cue = { start, end, text: token.text };
  return [
    {
      action: 'proposed',
      tense: 'past',
      polarity: 'affirmative',
      cue,
      actors: [],
      counterparts: [],
      rank: RANK.weakRelative,
    },
  ];
}
