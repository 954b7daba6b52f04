import type { TextSpan, Token } from '../../model.ts';
import { findDeeds } from '../deeds/find-deed.ts';
import { type GenericName, readGeneric } from './generic-names.ts';
import { isOnRecord } from './on-record.ts';
import { RANK } from '../deeds/found-deed.ts';
import { isActing } from '../deeds/is-acting.ts';
import type { NameMention } from './name-mention.ts';
import { type RankedDeed, recordDeed } from '../deeds/record-deed.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Scene } from '../scene.ts';
import { ownersOf } from '../parties/owners.ts';
import { type Signs, signsOfGeneric, signsOfName } from './signs.ts';

/** A name in its sentence with the deeds that the sentence tells of it. */
export interface Recorded extends TextSpan {
  readonly name: string;
  readonly kind: string;
  readonly headWord: string;
  readonly form: NameMention['form'];
  readonly signs: Signs;
  /** The one that says most first. */
  readonly deeds: readonly RankedDeed[];
  /** Named in a headline in title case, whose capitals are no evidence of a name. */
  readonly titled?: boolean;
  /** Told of in a heading. */
  readonly heading?: boolean;
  /** Whose it is: "the agency's programme", "its fund". */
  readonly owners?: readonly string[];
}

/** Records a name that is marked at the phrase `at`. */
export function recordName(scene: Scene, name: NameMention, at: number): Recorded {
  const { text, phrases } = scene;
  const { tokens } = text;
  let end = at + 1;
  while ((phrases[end]?.endToken ?? Infinity) <= name.after) end += 1;
  // "entered the Rask campaign" is no deed of the campaign's.
  const found = findDeeds(tokens, phrases, at, end).filter(
    ({ action }) => action !== 'entered into' || name.head.contract,
  );
  const acting = isActing(tokens, phrases, at, end, name.head);
  const contract = name.head.contract || /partnership|initiative|fund|compact/.test(name.head.kind);
  return {
    ...asRecorded(scene, name),
    signs: signsOfName({ tokens, phrases, first: at, end }, name, found, acting),
    owners: ownersOf(scene, at, end).filter(
      (owner) => !owner.includes(name.name) && !name.name.includes(owner),
    ),
    deeds: found.map((deed) => recordDeed(scene, deed, { first: at, end }, contract)),
  };
}

/** Records what is told of the noun at `at` that introduces a name behind it; null where nothing is. */
export function recordIntroduced(scene: Scene, name: NameMention, at: number): Recorded | null {
  const range = { first: at, end: at + 1 };
  const { phrases } = scene;
  const { tokens } = scene.text;
  const found = findDeeds(tokens, phrases, at, at + 1);
  if (found.length === 0) return null;
  const deeds = found.map((deed) => recordDeed(scene, deed, range, name.head.contract));
  return {
    ...asRecorded(scene, name),
    signs: signsOfName({ tokens, phrases, ...range }, name, found, false),
    deeds,
  };
}

/** What is recorded of a name whatever is told of it. */
function asRecorded({ text }: Scene, { start, end, name, head, headWord, form }: NameMention) {
  const words = text.article.text.slice(start, end);
  return { start, end, text: words, name, kind: head.kind, headWord, form };
}

/** Records a generic undertaking whose noun phrase is `at`; null where nothing is done with it. */
export function recordGeneric(scene: Scene, at: number): Recorded | null {
  const { tokens, article } = scene.text;
  const generic = readGeneric(tokens, scene.phrases, at);
  if (generic === null || isFirstOfTwo(tokens, scene.phrases, at)) return null;
  const told = findDeeds(tokens, scene.phrases, generic.first, generic.end)
    .filter(({ negated }) => !negated)
    .map((deed) => recordDeed(scene, deed, generic, true));
  const deeds = [...told, ...proposedDeeds(scene, generic)];
  if (deeds.length === 0) return null;
  const onRecord = deeds.some((deed) => isOnRecord(generic, deed));
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
    signs: signsOfGeneric(scene.phrases, generic, onRecord),
    deeds: deeds.toSorted(
      (a, b) => Number(isOnRecord(generic, b)) - Number(isOnRecord(generic, a)) || b.rank - a.rank,
    ),
  };
}

/** "a strategic [collaboration] and licensing deal": joined to the one that the phrase ends with. */
const isFirstOfTwo = (tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean =>
  phrases[at + 1]?.kind === 'and' && readGeneric(tokens, phrases, at + 2)?.first === at;

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
