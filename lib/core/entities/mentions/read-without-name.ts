import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { PAPERS, ROLE_MODIFIERS, ROLE_NOUNS, SPOKESPERSON } from '../../lexicon/role-words.ts';
import { isCapital, type Word } from '../../text/words.ts';
import type { Mention } from '../mention.ts';
import { describeUnnamed, withoutOrganisation } from '../phrases/describe-unnamed.ts';
import { maySpeak } from '../phrases/may-speak.ts';
import { isOnePerson } from '../phrases/sure-name.ts';
import { isToldAsName } from '../phrases/places-of-name.ts';
import { endsInNumber, hasBodyName, headOf, isRoleWord } from '../phrases/phrase-shape.ts';
import { readBody } from './read-body.ts';
import { readDocument } from './read-document.ts';
import { readGivenName } from './read-named.ts';
import { readRole } from './read-role.ts';

/** A phrase without a person's name, by its head. */
interface HeadPhrase {
  readonly words: readonly Word[];
  /** The words up to the head, which is the last. */
  readonly core: readonly Word[];
  readonly last: Word;
  /** The head, singular, lower case, and where it stands. */
  readonly head: string;
  readonly at: number;
  readonly plural: boolean;
  /** Whether the head is written as a name. */
  readonly isProper: boolean;
  readonly description: string;
  /** Whether the description leaves out where the person works. */
  readonly isShortened: boolean;
  /** What tells that it is somebody other than those told of: "another source". */
  readonly fresh: { readonly fresh?: true };
  readonly appositions: readonly (readonly Word[])[];
  readonly acronym: string | undefined;
}

/** What bounds a number before it. */
const BOUND = /^(?:(?:no )?(?:more|less|fewer) than|at (?:least|most)|up to|as (?:many|few) as|upwards of)$/;

/** A phrase without a person's name: a document, a role, a body, or somebody described. */
export function readWithoutName(
  text: string,
  words: readonly Word[],
  appositions: readonly (readonly Word[])[],
  acronym?: string,
): Mention {
  const dated = readDated(text, words, appositions, acronym);
  if (dated !== undefined) return dated;
  // "Teamsters Local 399", "Channel 4"
  if (endsInNumber(words)) return readBody(words, words.length - 1, appositions, acronym);
  const bound = words.findIndex(({ pos }) => pos === 'NUM');
  // "More than | 50 workers", "At least | 20 residents"
  if (
    bound > 1 &&
    BOUND.test(
      words
        .slice(0, bound)
        .map(({ norm }) => norm)
        .join(' '),
    )
  )
    return readWithoutName(text, words.slice(bound), appositions, acronym);
  const { head, at } = headOf(words);
  const last = words[at];
  if (isOffshoot(words, at))
    return { kind: 'body', words: words.filter(({ pos }, n) => n > 0 || pos !== 'DET'), descriptors: [] };
  const own = withoutOrganisation(words, at);
  const description = describeUnnamed(text, own);
  if (last === undefined) return { kind: 'other', head, plural: false, description };
  const isOne = last.pos !== 'NOUN' && at > 0 && !isRoleWord(last);
  const phrase: HeadPhrase = {
    words,
    core: words.slice(0, at + 1),
    last,
    head,
    at,
    plural: !isOne && last.norm !== head && !last.possessive,
    isProper: isCapital(last) && (at > 0 || !ROLE_NOUNS.has(head)),
    description,
    isShortened: own.length < words.length,
    // "1,409 teachers" are none told of before.
    fresh: words[0]?.norm === 'another' || /^\d[\d,.]{2,}$/.test(words[0]?.text ?? '') ? { fresh: true } : {},
    appositions,
    acronym,
  };
  return asDocument(text, phrase) ?? asRole(text, phrase) ?? asBody(phrase) ?? asOther(phrase);
}

/** "The Lakes branch of UNPC", "the British wing of the Reef Party": a part of a body, told by whose it is. */
function isOffshoot(words: readonly Word[], head: number): boolean {
  const [part, of, ...whole] = words.slice(head);
  const name = whole[0]?.pos === 'DET' ? whole.slice(1) : whole;
  return (
    /^(?:arm|branch|chapter|wing)$/.test(part?.norm ?? '') &&
    words[0]?.pos === 'DET' &&
    of?.norm === 'of' &&
    name.length > 0 &&
    name.every((word) => isCapital(word) || /^(?:of|for|and|the)$/.test(word.norm))
  );
}

/** "the Economic Survey 2025": a document or body with its year. */
function readDated(
  text: string,
  words: readonly Word[],
  appositions: readonly (readonly Word[])[],
  acronym?: string,
): Mention | undefined {
  const isDated = /^(?:19|20)\d\d$/.test(words.at(-1)?.text ?? '') && isCapital(words.at(-2));
  if (!isDated) return undefined;
  const bare = readWithoutName(text, words.slice(0, -1), appositions, acronym);
  if (bare.kind === 'document') return { ...bare, description: describeUnnamed(text, words) };
  return bare.kind === 'body' ? { ...bare, words: [...bare.words, ...words.slice(-1)] } : undefined;
}

function asDocument(
  text: string,
  { words, core, head, at, isProper, description, appositions }: HeadPhrase,
): Mention | undefined {
  // "Brightwater Research", "Kestrel Data", "the Geological Survey"
  const isFirm =
    isCapital(core.at(-2)) &&
    (/^(?:research|data|polling)$/.test(head) || core.at(-2)?.norm === 'geological');
  const isBody = isProper && at > 0 && (BODY_KINDS.has(head) || isFirm);
  if (!isDocument(head) || isBody || joinsThing(words, at)) return undefined;
  const { publisher, ...document } = readDocument(words, at, head, description, appositions);
  return publisher === undefined || isOpeningWord(text, publisher) ? document : { ...document, publisher };
}

/** Whether the words are one that has its capital from the sentence, as far as the text tells: "Provincial polls". */
const isOpeningWord = (text: string, [only, ...rest]: readonly Word[]): boolean =>
  only !== undefined && rest.length === 0 && isCapital(only) && !isToldAsName(text, only);

/** "The unprecedented resolution | and scale": what stands beside a thing is no document, whatever its word means elsewhere. */
function joinsThing(words: readonly Word[], at: number): boolean {
  const [and, other, ...rest] = words.slice(at + 1);
  return (
    and?.norm === 'and' &&
    other?.pos === 'NOUN' &&
    rest.length === 0 &&
    !isCapital(other) &&
    !other.norm.endsWith('s') &&
    !isDocument(other.norm) &&
    !isRoleWord(other)
  );
}

function asRole(text: string, phrase: HeadPhrase): Mention | undefined {
  const { words, core, last, head, plural, isProper, description, fresh, isShortened, appositions } = phrase;
  // "Clear Heads", "Young Farmers"
  const isGroup = isCapital(last) && isCapital(core.at(-2)) && last.norm !== head && core.length > 1;
  if (!isRoleWord(last) || isGroup || isPaper(words, core) || (isProper && hasBodyName(core)))
    return undefined;
  const named = readGivenName(text, words, last);
  if (named !== undefined) return named;
  const read = readRole(text, words, core, { head, plural, description });
  const body = SPOKESPERSON.test(head) ? bodyBehind(read.affiliation, appositions[0]) : undefined;
  const role = body === undefined ? read : { ...read, affiliation: body };
  return { ...role, ...fresh, ...(isShortened ? { hasOrganisation: true } : {}) };
}

/** "A spokesperson for the charity, | Heritage Home": the name of a body that is told by a common noun. */
function bodyBehind(
  told: readonly Word[] | undefined,
  name: readonly Word[] | undefined,
): readonly Word[] | undefined {
  const kind = told?.at(-1);
  const isKind = kind !== undefined && !isCapital(kind) && !kind.possessive && BODY_KINDS.has(kind.norm);
  const isName = name !== undefined && name.length > 1 && name.every((word) => isCapital(word));
  return isKind && isName && !isOnePerson(name) ? name : undefined;
}

/** "The Marlow Reporter": a paper by its capitals, whose last word is a calling as well; not "The Corbel Chief Economist". */
const isPaper = ([article]: readonly Word[], core: readonly Word[]): boolean =>
  (article?.text === 'The' || (article?.text === 'the' && core.at(-1)?.norm === 'star')) &&
  core.length > 2 &&
  core.slice(1).every((word) => isCapital(word)) &&
  !core.some(({ norm }) => ROLE_MODIFIERS.has(norm)) &&
  PAPERS.has(core.at(-1)?.norm ?? '');

function asBody({
  words,
  core,
  last,
  head,
  at,
  plural,
  appositions,
  acronym,
}: HeadPhrase): Mention | undefined {
  // "Businesses" at the head of a sentence
  const isMany =
    core.length === 1 &&
    last.text.endsWith('s') &&
    !BODY_KINDS.has(last.norm) &&
    (BODY_KINDS.has(head) || BODY_KINDS.has(last.norm.replace(/es$/, '')));
  const isNamed =
    !isMany &&
    (isCapital(last) || LEGAL_FORMS.has(last.norm)) &&
    core.some((word, index) => isCapital(word) && (index > 0 || word.pos === 'PROPN'));
  // "Civil society" is everybody's.
  if (head === 'society' && core.at(-2)?.norm === 'civil') return undefined;
  // "lenders" are no one body.
  const isPlural = plural && !isNamed && !/^(?:authorities|police|media|news)$/.test(last.norm);
  return (BODY_KINDS.has(head) && !isPlural) || isNamed
    ? readBody(words, at, appositions, acronym)
    : undefined;
}

function asOther({ words, core, last, head, plural, description, fresh }: HeadPhrase): Mention {
  const small = words.findIndex((word) => !isCapital(word));
  const opens = small > 0 && words[small]?.norm.endsWith('s') && words.length > small + 1;
  const isDefinite =
    words[0]?.norm === 'the' && (core.length === 2 || (core.length === 3 && core[1]?.pos === 'NOUN'));
  const isSpeaker = maySpeak(core) && last.pos !== 'NUM';
  return {
    kind: 'other',
    head,
    plural,
    description: isSpeaker ? description : '',
    ...(isDefinite ? { words: core.slice(1) } : {}),
    ...fresh,
    ...(opens ? { opening: words.slice(0, small) } : {}),
  };
}
