import type { AnnotatedText } from '../../model.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { readCapitals } from '../names/capital-run.ts';
import type { Cast } from './cast.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { type Subject, SUBJECTS_LOOKED_AT, subjectsBefore, subjectsIn } from '../names/named-subjects.ts';
import { isParty } from './is-party.ts';
import type { Party } from './parties.ts';
import { isPerson, ROLES } from './persons.ts';

/** Sentences that a pronoun may look back over, and "the company". */
const SENTENCES_BACK = { pronoun: 8, noun: 40 };
/** Tokens that a short form ("the council") may look back over for its full name. */
const TOKENS_BACK = 2500;

const THINGS = /^(?:it|itself|they|them|themselves|that|which|who)$/;
const PERSONS = /^(?:he|she|him|her|himself|herself)$/;
const SPEAKERS = /^(?:[Ii]|[Ww]e|us|[Yy]ou|me)$/;
/** Words for whoever was named last. */
const LAST_NAMED =
  /^(?:country|nation|company|carrier|airline|firm|group|bank|city|state|province|side|manufacturer|maker|operator|developer|retailer|lender|body|organisation|organization|bloc)$/;
/** Those of them that are no association of others. */
const COMPANY =
  /^(?:company|carrier|airline|firm|bank|manufacturer|maker|operator|developer|retailer|lender)$/;
const JOINED = /\b(?:Alliance|Association|Federation|Coalition|Union|Network|Government|Pledge)\b/;
/** Several named before: "the two sides", "both companies", "the three". */
const TOGETHER =
  /^(?:(?:the |both |all )?(?:two|three|four|five|six)(?: (?:\p{Ll}+ )?(?:sides|countries|nations|parties|companies|firms|groups|governments|states|leaders|ministers|bodies|agencies|cities|ministries|neighbours|neighbors))?|both(?: (?:sides|countries|nations|parties|companies|governments))?|the (?:pair|sides|parties))$/iu;
/** Names the parties of a deed in full, as far as the text tells; those that stay open ("it") are left out. */
export function resolveParties(
  text: AnnotatedText,
  cast: Cast,
  sentence: number,
  parties: readonly Party[],
): string[] {
  const named = parties.flatMap((party) => {
    if (SPEAKERS.test(party.words)) {
      const names = cast.speaking(text.tokens[party.first]?.start ?? 0, party.words);
      return names ?? ownCountry(text, cast, sentence, party) ?? [];
    }
    if (TOGETHER.test(party.words)) {
      const all = cast.together(party.words);
      if (all.length > 0) return all;
    }
    return resolveParty(text, cast, sentence, party) ?? [];
  });
  // Who is not sure is left out.
  return [...new Set(named)].filter(isParty);
}

/** A spokesperson's "we" is the country named before in the same answer, where that is a subject. */
function ownCountry(text: AnnotatedText, cast: Cast, sentence: number, party: Party): string | null {
  const from = cast.turnStart(text.tokens[party.first]?.start ?? 0);
  const subject = lastSubject(text, cast, sentence, party.first, false, 'place');
  const start = text.tokens[subject?.first ?? 0]?.start ?? 0;
  return subject !== null && from !== undefined && start >= from && isCountry(subject.words)
    ? subject.words
    : null;
}

function isCountry(words: string): boolean {
  return COUNTRIES.some(({ names }) => names[0] === words.replace(/^the /i, ''));
}

/** Names the party behind a pronoun or a short form; null where a pronoun stays open. */
function resolveParty(text: AnnotatedText, cast: Cast, sentence: number, party: Party): string | null {
  const words = party.words.replace(/^(?:the|this|its|their) /i, '');
  const norm = party.words.toLowerCase();
  // "WHO" is a body.
  if (/^\p{Lu}{2,}$/u.test(party.words)) return introducedAs(text, party.words) ?? party.words;
  const teller = /^it$/.test(norm) ? cast.teller(text.tokens[party.first]?.start ?? 0) : undefined;
  if (teller !== undefined) return teller;
  if (THINGS.test(norm) || PERSONS.test(norm)) {
    const subject = lastSubject(text, cast, sentence, party.first, PERSONS.test(norm));
    return subject === null ? null : shortForm(text, cast, sentenceAt(text, subject.first), subject);
  }
  const named = namedAfter(text, party);
  if (named !== null) return named;
  return shortForm(text, cast, sentence, { ...party, words: party.words, plain: words });
}

/** The name in apposition to a description: "Its author, hydrologist Ann Lee, proposed". */
function namedAfter({ article, tokens }: AnnotatedText, { words, last }: Party): string | null {
  if (!/^[\p{Ll}\s-]+$/iu.test(words) || /^\p{Lu}\p{L}+$/u.test(words)) return null;
  const from = tokens[last - 1]?.end ?? 0;
  return (
    /^, (?:the )?(?:\p{Ll}[\p{L}-]+ ){0,4}((?:\p{Lu}[\p{L}'’.-]+ ){0,3}\p{Lu}[\p{L}'’-]+),/u.exec(
      article.text.slice(from, from + 120),
    )?.[1] ?? null
  );
}

/** The full name behind "the ministry", "the company". */
function shortForm(
  text: AnnotatedText,
  cast: Cast,
  sentence: number,
  party: Party & { readonly plain?: string },
): string {
  const { first, last } = party;
  const words = party.plain ?? party.words.replace(/^(?:the|this) /i, '');
  const definite = /^(?:the|this) /i.test(
    text.article.text.slice(Math.max(0, (text.tokens[first]?.start ?? 0) - 4), text.tokens[last - 1]?.end),
  );
  const plain = words.replace(/ (?:itself|themselves|alone)$/, '');
  if (!/^[\p{L}-]+$/u.test(plain)) return plain === words ? party.words : plain;
  if (definite || /^\p{Ll}/u.test(plain)) {
    // "the Company" of a release is whoever puts it out, which it names first.
    const issuer = definite && /^(?:Company|Group)$/.test(plain) ? firstSubject(text, cast) : undefined;
    if (issuer !== undefined) return issuer.words;
    const alias = definite ? cast.alias(`the ${plain}`) : undefined;
    if (alias !== undefined) return alias;
    if (LAST_NAMED.test(plain.toLowerCase())) {
      const state = /^(?:country|nation|state|province|city)$/i.test(plain);
      const full = state ? null : fullName(text, first, plain);
      if (full !== null) return full;
      const firm = COMPANY.test(plain.toLowerCase());
      const named = lastSubject(
        text,
        cast,
        sentence,
        first,
        false,
        state ? 'place' : firm ? 'company' : 'name',
      );
      return named?.words ?? (state ? lastOwner(text, first) : null) ?? party.words;
    }
    return fullName(text, first, plain) ?? party.words;
  }
  // "Kainji" of Kainji Flour Mills
  return cast.alias(plain) ?? party.words;
}

/** The name that brackets abbreviate: "Bay Development Bank (BDB)". */
function introducedAs({ article, tokens, sentences }: AnnotatedText, acronym: string): string | undefined {
  const at = tokens.findIndex(
    ({ text }, n) => text === acronym && tokens[n - 1]?.text === '(' && tokens[n + 1]?.text === ')',
  );
  const sentence = sentences.find(({ firstToken, endToken }) => firstToken <= at && at < endToken);
  if (sentence === undefined) return undefined;
  const { first } = readCapitals(tokens, sentence, at - 2, at - 1, false);
  const capitals = tokens.slice(first, at - 1).map(({ text }) => /^\p{Lu}/u.exec(text)?.[0] ?? '');
  return capitals.join('') === acronym.toUpperCase()
    ? article.text.slice(tokens[first]?.start, tokens[at - 2]?.end)
    : undefined;
}

/** The place that owned something last: "China's output". */
function lastOwner({ tokens }: AnnotatedText, before: number): string | null {
  for (let at = before - 1; at > 0 && before - at < TOKENS_BACK; at -= 1) {
    const owner = tokens[at - 1];
    if (tokens[at]?.norm === "'s" && owner?.pos === 'PROPN' && tokens[at - 2]?.pos !== 'PROPN')
      return owner.text;
  }
  return null;
}

/** The longest capitalised name with this word in it, nearest before the token. */
function fullName(text: AnnotatedText, before: number, word: string): string | null {
  const norm = word.toLowerCase();
  const { tokens } = text;
  for (let at = before - 1; at >= 0 && before - at < TOKENS_BACK; at -= 1) {
    const token = tokens[at];
    if (token?.norm !== norm || !/^\p{Lu}/u.test(token.text)) continue;
    const sentence = text.sentences[sentenceAt(text, at)];
    if (sentence === undefined) continue;
    const { first, last } = readCapitals(tokens, sentence, at, at + 1, false);
    let end = last;
    while (end < at + 6 && /^\p{Lu}\p{L}/u.test(tokens[end]?.text ?? '') && tokens[end]?.pos === 'PROPN')
      end += 1;
    if (end - first > 1) return text.article.text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  }
  return null;
}

/** The index of the sentence that holds a token. */
function sentenceAt({ sentences }: AnnotatedText, token: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.endToken ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The subject named last before the token, in this sentence from right to left, then in the ones before. */
function lastSubject(
  text: AnnotatedText,
  cast: Cast,
  sentence: number,
  before: number,
  person: boolean,
  as: 'any' | 'name' | 'company' | 'place' = 'any',
): Subject | null {
  const reach = as === 'any' ? SENTENCES_BACK.pronoun : SENTENCES_BACK.noun;
  const suits = (subject: Subject): boolean =>
    fits(asNamed(subject, text), person, cast.persons) &&
    (as === 'any' || subject.proper) &&
    (as !== 'place' || !subject.speaks) &&
    (as === 'any' || !INSTITUTIONS.test(subject.words)) &&
    (!/^(?:name|company)$/.test(as) || !isCountry(subject.words)) &&
    (as !== 'company' || !JOINED.test(subject.words)) &&
    (as === 'any' || !HEAD_NOUNS.has(subject.words.toLowerCase().split(' ').at(-1) ?? '')) &&
    (person || !isTold(text, subject));
  for (let at = sentence; at >= 0 && sentence - at <= reach; at -= 1) {
    const named = subjectsIn(text, at);
    const found =
      at === sentence
        ? subjectsBefore(named, before).findLast(suits)
        : named.slice(0, SUBJECTS_LOOKED_AT).find(suits);
    if (found !== undefined) return found;
  }
  return null;
}

/** Sentences at the head of a release within which its issuer is named. */
const HEAD = 8;

/** The body that a text names first as a subject. */
function firstSubject(text: AnnotatedText, cast: Cast): Subject | undefined {
  for (let at = 0; at < Math.min(HEAD, text.sentences.length); at += 1) {
    const found = subjectsIn(text, at).find(
      (subject) =>
        subject.proper && fits(subject.words, false, cast.persons) && !INSTITUTIONS.test(subject.words),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The words of a subject; a common noun that opens the sentence in small letters: "Case fatality". */
function asNamed({ words, first, proper }: Subject, text: AnnotatedText): string {
  const opens = text.sentences[sentenceAt(text, first)]?.firstToken === first;
  return opens && ((!proper && text.tokens[first]?.pos !== 'PROPN') || isCommon(text, words))
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** "Construction", "Investigators": what only its place at the head of a sentence makes a capital. */
function isCommon({ article }: AnnotatedText, words: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(words)) return false;
  return /(?:tion|ment|ators)$/.test(words) || article.text.includes(` ${words.toLowerCase()} `);
}

/** Names that say what they are, and people ("Colombians"), which "the bank" or "the state" are not. */
const INSTITUTIONS =
  /^\p{Lu}\p{Ll}+(?:ans|ars|ees|ers|ists)$|\b(?:Ministry|Department|Council|Commission|Committee|Agency|Authority|University|Institute|Office|Bureau|Superintendency|Court|Parliament|Courier|Times|Herald|Post|News|Tribune|Gazette)\b/u;

/** "Rosa Quint, who sells fruit,": a person. */
function isTold({ tokens }: AnnotatedText, { last }: Subject): boolean {
  return tokens[last]?.norm === ',' && tokens[last + 1]?.norm === 'who';
}

/** Subjects of business news that are no parties. */
const NO_PARTY =
  /\b(?:board|committee|income|sales|revenue|ebitda|earnings|margin|profit|debt|cash|costs?|prices?|exports|imports|results)\b/i;

function fits(words: string, person: boolean, persons: ReadonlySet<string>): boolean {
  if (NO_PARTY.test(words)) return false;
  if (person && ROLES.test(words)) return true;
  if (
    !/\p{Lu}/u.test(words) &&
    !/^(?:government|ministry|company|council|cabinet|board|department|administration|union|agency|authority|commission|bank|parliament|secretariat|city|town|university|charity)\b/.test(
      words.replace(/^(?:the|its|his|her|their) /i, ''),
    )
  )
    return false;
  return person
    ? /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}$/u.test(words)
    : !/^what /i.test(words) && !isPerson(words, persons);
}
