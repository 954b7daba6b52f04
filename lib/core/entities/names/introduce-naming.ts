import type { AnnotatedText } from '../../model.ts';
import { BODY_KINDS, LEGAL_FORMS, STATES_OF_TOWNS } from '../../lexicon/body-words.ts';
import { EXCHANGES } from '../../lexicon/exchanges.ts';
import { opensInCapital, opensInLetter } from '../../text/letters.ts';
import { firstFrom } from '../../text/places.ts';
import { isCapital, textOf, type Word, withoutPossessive, wordsOf } from '../../text/words.ts';
import { type Cast } from '../cast/cast.ts';
import { openingOrganisation } from '../cast/opening-organisation.ts';
import type { Mention } from '../mention.ts';
import { bodyWords, kindsOf } from '../mentions/body-names.ts';
import { nameWords } from '../mentions/compare-names.ts';
import { readMention } from '../mentions/read-mention.ts';
import { type Person } from '../mentions/read-person.ts';
import { withoutDesk } from '../phrases/body-phrase.ts';
import { isCalledAsPerson } from '../phrases/called-as-person.ts';
import { isPlural, isRoleWord } from '../phrases/phrase-shape.ts';
import { placesOfName } from '../phrases/places-of-name.ts';
import { genderByPronoun } from './gender-by-pronoun.ts';
import { speaksBySurname } from './known-later.ts';
import { nounOfGiver, type ReadNaming } from './read-naming.ts';

type Body = Extract<Mention, { kind: 'body' }>;

/** Puts the holder of a name into the cast; returns the name where it is a person's of two words or more. */
export function introduceNaming(text: AnnotatedText, cast: Cast, naming: ReadNaming): string | undefined {
  const { mention } = naming;
  if (mention.kind === 'body') introduceBody(text, cast, naming, asListed(text, naming, mention));
  if (mention.kind !== 'person') return nameInside(text, cast, naming);
  // Labels in capitals are read with the turns they open.
  if (mention.name === mention.name.toUpperCase() || introduceFirm(text, cast, naming, mention))
    return undefined;
  introducePerson(text, cast, naming, mention);
  introduceOrganisation(text, cast, mention);
  return mention.name.includes(' ') ? mention.name : undefined;
}

/**
 * Whom a name by itself is of, where what stands before it tells of others: "a fan of | Ana Rao", "lawyers in the | Department of Works".
 * A body is put into the cast; the name of a person is returned.
 */
function nameInside(text: AnnotatedText, cast: Cast, naming: ReadNaming): string | undefined {
  const { first, end, isDescribed, acronym } = naming;
  if (!isDescribed) return undefined;
  const own = readMention(text.article.text, wordsOf(text.tokens, first, end), acronym);
  if (own.kind === 'body' && naming.mention.kind !== 'body') introduceBody(text, cast, naming, own);
  if (own.kind !== 'person' || !own.name.includes(' ')) return undefined;
  return own.gender !== undefined || speaksBySurname(text, own.name) ? own.name : undefined;
}

/** How far behind its bracket, in tokens, a share's letters stand: "(Nasdaq Global Select Market: CRBL)". */
const TICKER_WITHIN = 6;

/** Whether a share of that name is traded: "Moonvale | (ASX: MNV)". */
const isListed = ({ tokens }: AnnotatedText, { end }: ReadNaming): boolean =>
  tokens[end]?.text === '(' &&
  EXCHANGES.has(tokens[end + 1]?.norm ?? '') &&
  tokens.slice(end + 2, end + TICKER_WITHIN).some(({ text }) => text === ':');

/** A body whose share is traded is a firm, whatever its name tells; "Shares of Moonvale" are none. */
function asListed(text: AnnotatedText, naming: ReadNaming, mention: Body): Body {
  const isOfShares = /^(?:shares|stocks?|units)$/.test(mention.words[0]?.norm ?? '');
  return isOfShares || !isListed(text, naming)
    ? mention
    : { ...mention, descriptors: [...mention.descriptors, 'company'] };
}

/** Sees a firm whose name looks like a person's, and tells whether it was one: "Kestrel Bay" of Kestrel Bay Holdings. */
function introduceFirm(
  text: AnnotatedText,
  cast: Cast,
  naming: ReadNaming,
  { name, role, honorific, gender }: Person,
): boolean {
  const { tokens } = text;
  const { first, end, age, place } = naming;
  if (role === undefined && honorific === undefined && isListed(text, naming)) {
    cast.body({ kind: 'body', words: wordsOf(tokens, first, end), descriptors: ['company'] }, place);
    return true;
  }
  const isBare = name.includes(' ') && role === undefined && honorific === undefined && age === end;
  if (!isBare) return false;
  const body = cast.findBody(nameWords(name), place);
  if (body !== undefined) {
    cast.see(body, place);
    return true;
  }
  // "Batu Hill Pastures, which has run the farm"
  const isThing = tokens[end]?.text === ',' && tokens[end + 1]?.norm === 'which' && gender === undefined;
  if (isThing)
    cast.body({ kind: 'body', words: wordsOf(tokens, first, end), descriptors: ['company'] }, place);
  return isThing;
}

/** Puts a person into the cast whom anything tells to be one; another is seen where the cast has that name. */
function introducePerson(text: AnnotatedText, cast: Cast, naming: ReadNaming, mention: Person): void {
  const { place, first } = naming;
  if (isStateOfTown(text, naming)) return;
  const told = isTold(text, naming, mention) ? mention : toldByPronoun(text, cast, naming, mention);
  if (told === undefined) {
    const own = cast.findPerson(nameWords(mention.name), place);
    if (own !== undefined) cast.see(own, place);
    return;
  }
  const opening = told.affiliation === undefined ? openingOrganisation(text, place) : undefined;
  const entity = cast.person(opening === undefined ? told : { ...told, affiliation: opening }, place);
  // Who gives the name is spoken of from the noun on.
  const giver = nounOfGiver(text.tokens, first);
  if (giver !== undefined) cast.see(entity, giver.start);
}

/** The mention with the gender that a pronoun behind it tells. */
function toldByPronoun(
  text: AnnotatedText,
  cast: Cast,
  naming: ReadNaming,
  mention: Person,
): Person | undefined {
  if (mention.gender !== undefined || cast.findPerson(nameWords(mention.name), naming.place) !== undefined)
    return undefined;
  const gender = genderByPronoun(text, cast, naming);
  return gender && { ...mention, gender };
}

/** "in Onawa, | Iowa, the candidate said": a state behind a town where something is done. */
function isStateOfTown({ tokens }: AnnotatedText, { sentence, first, end }: ReadNaming): boolean {
  if (tokens[first - 1]?.text !== ',' || !STATES_OF_TOWNS.has(tokens[end - 1]?.norm ?? '')) return false;
  let town = first - 2;
  while (town > sentence.firstToken && opensInCapital(tokens[town]?.text ?? '')) town -= 1;
  return town < first - 2 && /^(?:at|from|in|near|of|outside)$/.test(tokens[town]?.norm ?? '');
}

/** Whether something beside the name tells that it is a person's. */
function isTold(
  { tokens }: AnnotatedText,
  { end, age, isPreposed, isDescribed }: ReadNaming,
  mention: Person,
): boolean {
  if (mention.role !== undefined || mention.honorific !== undefined || isPreposed) return true;
  const isAged = age > end;
  const isHuman = isAged || (tokens[end]?.text === ',' && /^whos?e?$/.test(tokens[end + 1]?.text ?? ''));
  if (!mention.name.includes(' ')) return isAged;
  return isHuman || mention.gender !== undefined || isDescribed || hasOrganisation(mention);
}

/** Puts a body into the cast that is named as one: by a word for bodies, or by its letters. */
function introduceBody(
  { article }: AnnotatedText,
  cast: Cast,
  { acronym, place }: ReadNaming,
  mention: Body,
): void {
  const { descriptors } = mention;
  const words = withoutDesk(withoutCall(article.text, mention.words));
  // "the AG", whom no legal form makes a firm
  const isForm = words.length === 1 && words.every(({ norm }) => LEGAL_FORMS.has(norm));
  if (isForm || (words.length < 2 && acronym === undefined && descriptors.length === 0)) return;
  const isNamed =
    words.some((word) => BODY_KINDS.has(word.norm)) ||
    acronym !== undefined ||
    descriptors.some((word) => BODY_KINDS.has(word)) ||
    isSpelt(article.text, words);
  const isProper = words.every((word) => /^(?:\p{Lu}|of$|for$|and$|the$|on$|at$|&)/u.test(word.text));
  // "the Dockers’ Union’s Northwick | branch" is named by no more than a piece.
  const isPiece = words.slice(0, -1).some((word) => word.possessive && BODY_KINDS.has(word.norm));
  // "World Bank Group President" is no body.
  const last = words.at(-1);
  const isOffice = last !== undefined && isRoleWord(last) && !BODY_KINDS.has(last.norm) && !isOfOffice(words);
  // "the Bank of Marlow’s Director of Works"
  const owner = words.findIndex((word) => word.possessive);
  if (owner >= 0 && words.slice(owner + 1).some((word) => isRoleWord(word) && !isPlural(word))) return;
  if (isNamed && isProper && !isPiece && !isOffice) cast.body({ ...mention, words }, place);
}

/** "Contact | Halden & Pike, LLP": what a headline calls its readers to, before a body that the text has without it. */
function withoutCall(text: string, words: readonly Word[]): readonly Word[] {
  const [first, ...own] = words;
  if (first === undefined || own.length < 2 || !CALLS.has(first.norm)) return words;
  // "CONTACT HALDEN & PIKE, LLP"
  const places = placesOfName(text.toLowerCase(), textOf(text, own).toLowerCase());
  return places.some(({ before }) => !before.endsWith(`${first.norm} `)) ? own : words;
}

const CALLS: ReadonlySet<string> = new Set(['ask', 'contact', 'introducing', 'join', 'meet', 'visit']);

/** "Department of Justice", "Society of Civil Engineers", "Office of the Inspector General": a body of an office or of its holders. */
function isOfOffice(words: readonly Word[]): boolean {
  const of = words.findLastIndex(({ norm }) => /^(?:of|for)$/.test(norm));
  const [next, second] = words.slice(of + 1);
  const last = words.at(-1);
  return (
    of > 0 &&
    BODY_KINDS.has(words[of - 1]?.norm ?? '') &&
    last !== undefined &&
    (isPlural(last) || second === undefined || next?.norm === 'the')
  );
}

/** "Customs and Border Protection": whether the text has the letters that a name's words begin with, too. */
function isSpelt(text: string, words: readonly Word[]): boolean {
  const letters = words
    .filter((word) => isCapital(word))
    .map((word) => word.text.charAt(0))
    .join('');
  return (
    letters.length > 2 &&
    placesOfName(text, letters).some(
      ({ before, after }) => !opensInLetter(before.slice(-1)) && !opensInLetter(after),
    )
  );
}

/** "Li Wei of the Lakes Academy": whether a body is named that the holder of a name is of. */
function hasOrganisation({ affiliation = [] }: Person): boolean {
  return affiliation.some((word) => isCapital(word) && BODY_KINDS.has(word.norm));
}

/** Puts the organisation of somebody into the cast by its name: "Zenith Air" of its spokeswoman. */
function introduceOrganisation(
  { article, tokens }: AnnotatedText,
  cast: Cast,
  { affiliation = [], head = '' }: Person,
): void {
  const words = affiliation.filter((word) => word.pos !== 'DET').map((word) => withoutPossessive(word));
  const [first] = words;
  const isProper = words.every((word) => isCapital(word) || /^(?:of|for|and|&|the|on)$/.test(word.norm));
  const isFull =
    words.length > 1 ||
    /^\p{Lu}{2,}$/u.test(first?.text ?? '') ||
    /^(?:officer|executive|ceo|spokes\w+|chairman|analyst)$/.test(head);
  // "the CEO of the Company" is of one that has a name.
  const isUnnamed =
    words.length === 1 && /^(?:Company|Firm|Group|Corporation|Partnership)$/.test(first?.text ?? '');
  if (first === undefined || !isProper || !isFull || isUnnamed) return;
  // "Rao spokesman Bo Lind" speaks for Senator Ana Rao.
  if (words.length === 1 && isCalledAsPerson(article.text, first.text)) return;
  const mention = readMention(article.text, words);
  if (mention.kind !== 'body' && mention.kind !== 'person' && mention.kind !== 'document') return;
  // "PM Ana Rao’s party": whose it is, is nobody's employer
  if (mention.kind === 'person' && (mention.honorific ?? mention.role) !== undefined) return;
  // "CMB" is the Cocoa Marketing Board elsewhere.
  const known = cast.findBody(bodyWords(words), first.start);
  const isCompany = /^(?:executive|ceo|cfo|officer)$/.test(head) && kindsOf(known?.words ?? words).size === 0;
  // "Ana Rao of the charity Safe Harbour"
  const before = tokens[firstFrom(tokens, first.start, ({ start }) => start) - 1];
  const told =
    before !== undefined && BODY_KINDS.has(before.norm) && before.pos === 'NOUN' ? [before.norm] : [];
  const last = words.findLastIndex((word) => !LEGAL_FORMS.has(word.norm));
  const name = words.slice(0, Math.max(1, last + 1));
  const descriptors = isCompany || name.length < words.length ? ['company', ...told] : told;
  cast.body({ kind: 'body', words: name, descriptors }, first.start);
}
