import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { afterDateline } from '../../text/dateline.ts';
import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { introduceAged } from './aged-subjects.ts';
import { openingOrganisation } from '../cast/opening-organisation.ts';
import { bodyWords, kindsOf } from '../mentions/body-names.ts';
import { bracketedName } from './bracketed-names.ts';
import { clauseOfOffice, inOffice } from './clauses-of-office.ts';
import { type Cast } from '../cast/cast.ts';
import { FullNames } from './full-names.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { nameWords } from '../mentions/compare-names.ts';
import { isTitleCase, namesInHeading, repeatsHeadline } from './heading-names.ts';
import { introduceKnownLater, type NamedAt } from './known-later.ts';
import { addNicknames } from './nicknames.ts';
import type { Mention } from '../mention.ts';
import { firstFrom } from '../../text/places.ts';
import { hasBodyName, isRoleWord, segmentsOf } from '../phrases/phrase-shape.ts';
import { readMention } from '../mentions/read-mention.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import { type Person } from '../mentions/read-person.ts';
import { withParts } from '../mentions/with-parts.ts';
import { startOfDescription, startOfPreposed } from './before-name.ts';
import { endOfAge, endOfAppointment, endOfTelling } from './after-name.ts';
import { endOfName } from './name-runs.ts';
import { introduceSpelled } from './spelled-names.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { isCapital, withoutPossessive, wordsOf } from '../../text/words.ts';
import { keepTime } from '../../text/time-limit.ts';

/** The longest bracket after a name, in tokens. */
const BRACKET = 12;

/**
 * Puts the people and bodies that the text names with a role, a title or a description into the cast, and returns all
 * names of two words or more, for whom a surname alone may stand.
 */
export function findNames(text: AnnotatedText, cast: Cast): FullNames {
  const names = new FullNames();
  const runs: NamedAt[] = [];
  const headed: NamedAt[] = [];
  introduceSpelled(text, cast);
  for (const sentence of text.sentences) {
    keepTime();
    if (repeatsHeadline(text, sentence)) continue;
    if (isTitleCase(text, sentence)) {
      headed.push(...namesInHeading(text.tokens, sentence));
      continue;
    }
    let at = sentence.firstToken;
    const block = text.article.blocks[sentence.block];
    const begins = block === undefined ? 0 : afterDateline(text.article.text, block);
    while (at < sentence.endToken && (text.tokens[at]?.start ?? begins) < begins) at += 1;
    const from = at;
    while (at < sentence.endToken) {
      const end = endOfName(text.tokens, at, sentence);
      const first = startOfInitials(text.tokens, at, sentence);
      if (end > at) {
        const name = registerRun(text, cast, sentence, Math.min(from, first), first, end);
        if (name !== undefined) {
          names.add(name, text.tokens[first]?.start ?? 0, block?.kind === 'heading');
          runs.push({ name, place: text.tokens[first]?.start ?? 0 });
        }
      }
      at = Math.max(end, at + 1);
    }
  }
  // A heading gives the names that the text does not.
  for (const { name, place } of headed) {
    if (names.find(nameWords(name).slice(-1)) !== undefined) continue;
    names.add(name, place);
    runs.push({ name, place });
  }
  addNicknames(text, names);
  introduceKnownLater(text, cast, runs);
  nameInFull(cast, names);
  introduceAged(text, cast);
  return names;
}

/** "Verst, the archive’s director", who is "Zhenka Verst" elsewhere, where nothing told that to be a person. */
function nameInFull(cast: Cast, names: FullNames): void {
  for (const entity of cast.people) {
    const full = entity.words.length === 1 ? names.find(entity.words) : undefined;
    if (full === undefined) continue;
    const words = nameWords(full);
    const given = GIVEN_NAMES.get(words[0] ?? '');
    const agrees = given === undefined || entity.gender === undefined || given === entity.gender;
    const isTaken = (cast.findPerson(words, 0)?.words.length ?? 0) > 1;
    if (agrees && !isTaken) cast.rename(entity, full, words);
  }
}

/** Where initials begin that a full stop has parted from the name at the head of a sentence: "S. K. | Ranganathan". */
function startOfInitials(tokens: readonly Token[], at: number, sentence: Sentence): number {
  let first = at;
  if (at !== sentence.firstToken) return first;
  while (/^(?:\p{Lu}|Ma|Md|Mohd|Ch|Wm|Jos)\.$/u.test(tokens[first - 1]?.text ?? '')) first -= 1;
  return first;
}

/** "Lakes Bank | Ana Rao": a body and a person side by side are two. */
function registerRun(
  text: AnnotatedText,
  cast: Cast,
  sentence: Sentence,
  from: number,
  first: number,
  end: number,
): string | undefined {
  let body = first;
  while (
    body < end - 2 &&
    !(BODY_KINDS.has(text.tokens[body]?.norm ?? '') && GIVEN_NAMES.has(text.tokens[body + 1]?.norm ?? ''))
  )
    body += 1;
  // "Director of the Lakes Bank | Ana Rao" is one.
  const isLed = text.tokens.slice(first, body).some(({ norm }) => norm === 'general' || ROLE_NOUNS.has(norm));
  if (isLed || body >= end - 2 || ROLE_NOUNS.has(text.tokens[body]?.norm ?? ''))
    return register(text, cast, sentence, from, first, end);
  register(text, cast, sentence, from, first, body + 1);
  return register(text, cast, sentence, body + 1, body + 1, end);
}

function register(
  text: AnnotatedText,
  cast: Cast,
  sentence: Sentence,
  from: number,
  first: number,
  end: number,
): string | undefined {
  const { tokens, article } = text;
  const start = startOfDescription(tokens, from, first);
  const before = startOfPreposed(tokens, from, start);
  // "After a speech by the president, | Ana Rao said": a comma that closes what stands in front.
  const isFront =
    before !== undefined && before > sentence.firstToken && /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '');
  const preposed = isFront && tokens[before - 1]?.pos === 'ADP' ? undefined : before;
  const appointed = endOfAppointment(tokens, first, end, sentence);
  const isNamedAs = appointed > end;
  const told = isNamedAs ? appointed : endOfTelling(tokens, end, sentence);
  const acronym = bracketedName(tokens, end) ?? bracketedName(tokens, told);
  const age = endOfAge(tokens, end);
  const isPredicate = isNamedAs || /^(?:VERB|AUX)$/.test(tokens[age]?.pos ?? '');
  const words = wordsOf(tokens, preposed ?? start, isPredicate ? end : told);
  const place = tokens[first]?.start ?? 0;
  const read = readMention(article.text, words, acronym);
  const named = withBracket(text, read, end, sentence);
  // "Corbel is a leader in pumps" makes nobody of Corbel.
  const isAny = first + 1 === end && /^an?$/.test(tokens[age + 1]?.norm ?? '');
  const predicate =
    isPredicate && told > end && !isAny ? [wordsOf(tokens, isNamedAs ? age + 1 : age, told)] : [];
  const called = named.kind === 'person' ? withCalling(text, named, first) : named;
  const clause = called.kind === 'person' ? clauseOfOffice(text, sentence, first, end) : undefined;
  const parts = clause === undefined || predicate.length > 0 ? predicate : [clause.role];
  const mention =
    called.kind === 'person'
      ? inOffice(withParts(article.text, called, parts), clause?.organisation)
      : called;
  if (mention.kind === 'person') {
    // Labels in capitals are read with the turns they open.
    if (mention.name === mention.name.toUpperCase()) return undefined;
    const isFull = mention.name.includes(' ');
    // "Kestrel Bay" of Kestrel Bay Holdings.
    const firm = isFull && mention.role === undefined && mention.honorific === undefined && age === end;
    const body = firm ? cast.findBody(nameWords(mention.name), place) : undefined;
    if (body !== undefined) {
      cast.see(body, place);
      return undefined;
    }
    // "Batu Hill Pastures, which has run the farm"
    if (
      firm &&
      tokens[end]?.text === ',' &&
      tokens[end + 1]?.norm === 'which' &&
      mention.gender === undefined
    ) {
      cast.body({ kind: 'body', words: wordsOf(tokens, first, end), descriptors: ['company'] }, place);
      return undefined;
    }
    const isHuman = age > end || (tokens[end]?.text === ',' && /^whos?e?$/.test(tokens[end + 1]?.text ?? ''));
    const known =
      (isHuman && (isFull || age > end)) ||
      mention.role !== undefined ||
      mention.honorific !== undefined ||
      preposed !== undefined ||
      (isFull && (mention.gender !== undefined || start < first || hasOrganisation(mention)));
    const opening = mention.affiliation === undefined ? openingOrganisation(text, place) : undefined;
    if (known) {
      const entity = cast.person(
        opening === undefined ? mention : { ...mention, affiliation: opening },
        place,
      );
      // Who gives the name is spoken of from the noun on.
      const giver = nounOfGiver(tokens, first);
      if (giver !== undefined) cast.see(entity, giver.start);
    } else {
      const own = cast.findPerson(nameWords(mention.name), place);
      if (own !== undefined) cast.see(own, place);
    }
    introduceOrganisation(text, cast, mention);
    return isFull ? mention.name : undefined;
  }
  if (
    mention.kind === 'body' &&
    (mention.words.length > 1 || acronym !== undefined || mention.descriptors.length > 0)
  ) {
    const named =
      mention.words.some((word) => BODY_KINDS.has(word.norm)) ||
      acronym !== undefined ||
      mention.descriptors.some((word) => BODY_KINDS.has(word));
    const isProper = mention.words.every((word) => /^(?:\p{Lu}|of$|for$|and$|the$|on$|&)/u.test(word.text));
    // "the Dockers’ Union’s Northwick | branch" is named by no more than a piece.
    const isPiece = mention.words.slice(0, -1).some((word) => word.possessive && BODY_KINDS.has(word.norm));
    // "World Bank Group President" is no body.
    const last = mention.words.at(-1);
    const isOffice = last !== undefined && isRoleWord(last) && !BODY_KINDS.has(last.norm);
    if (named && isProper && !isPiece && !isOffice) cast.body(mention, place);
  }
  return undefined;
}

/** "an old fisherman named | Ramón": what somebody is who is brought in by the word for it. */
function withCalling({ tokens }: AnnotatedText, mention: Person, first: number): Person {
  const isCalled = /^(?:named|called)$/.test(tokens[first - 1]?.norm ?? '');
  const noun = isCalled ? tokens[first - 2] : nounOfGiver(tokens, first);
  const isRole =
    noun !== undefined && (ROLE_NOUNS.has(noun.lemma) || (noun.pos === 'NOUN' && PERSONAL.test(noun.norm)));
  return isRole && mention.role === undefined ? { ...mention, role: noun.text, head: noun.lemma } : mention;
}

/** How far before a name, in tokens, the noun may stand whose holder gives it. */
const GIVING = 12;

/** "The agent, who gave his name only as | Prince": the noun for who gives the name. */
function nounOfGiver(tokens: readonly Token[], first: number): Token | undefined {
  if (!/^(?:as|by)$/.test(tokens[first - 1]?.norm ?? '')) return undefined;
  const before = tokens.slice(Math.max(0, first - GIVING), first - 1);
  if (!before.slice(-4).some(({ norm }) => /^(?:name|himself|herself|goes|known)$/.test(norm)))
    return undefined;
  const who = before.findLastIndex(({ norm }) => norm === 'who');
  return before[before[who - 1]?.text === ',' ? who - 2 : who - 1];
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
  if (first === undefined || !isProper || !isFull) return;
  const mention = readMention(article.text, words);
  if (mention.kind !== 'body' && mention.kind !== 'person' && mention.kind !== 'document') return;
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

/** Adds what brackets after a person's name say: "Alma Reyes (Chair)", "Tobias Lund (Harbour Authority)". */
function withBracket(text: AnnotatedText, mention: Mention, end: number, sentence: Sentence): Mention {
  if (mention.kind !== 'person' || text.tokens[end]?.text !== '(') return mention;
  const close = text.tokens
    .slice(end, Math.min(sentence.endToken, end + BRACKET))
    .findIndex((token) => token.text === ')');
  const parts = close < 0 ? [] : segmentsOf(wordsOf(text.tokens, end + 1, end + close));
  const told = withParts(text.article.text, mention, parts);
  const organisation = parts.find((words) => hasBodyName(words));
  return told.affiliation === undefined && organisation !== undefined
    ? { ...told, affiliation: organisation }
    : told;
}
