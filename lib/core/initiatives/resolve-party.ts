import type { AnnotatedText, Sentence, Token } from '../model.ts';
import { subjectOf } from '../text/clauses.ts';
import type { Phrase } from '../text/phrase.ts';
import { phrasesOf } from '../text/phrases.ts';
import { timesIn } from '../periods/find-times.ts';
import { readCapitals } from './capital-run.ts';
import type { Cast } from './cast.ts';
import type { Party } from './parties.ts';
import { COUNTRIES } from '../figures/countries.ts';
import { SAYING_VERBS } from '../figures/saying-verbs.ts';

/** Sentences that a pronoun may look back over, and "the company". */
const SENTENCES_BACK = { pronoun: 8, noun: 40 };
/** Subjects of a sentence that are tried. */
const SUBJECTS_LOOKED_AT = 60;
/** Tokens that a short form ("the council") may look back over for its full name. */
const TOKENS_BACK = 2500;

const THINGS = /^(?:it|itself|they|them|themselves|that|which|who)$/;
const PERSONS = /^(?:he|she|him|her|himself|herself)$/;
const SPEAKERS = /^(?:[Ii]|[Ww]e|us|[Yy]ou|me)$/;
/** Words for whoever was named last. */
const LAST_NAMED =
  /^(?:country|nation|company|carrier|airline|firm|group|bank|city|state|province|side|manufacturer|maker|operator|developer|retailer|lender|body|organisation|organization|bloc)$/;
/** Several named before: "the two sides", "both companies", "the three". */
const TOGETHER =
  /^(?:(?:the |both |all )?(?:two|three|four|five|six)(?: (?:\p{Ll}+ )?(?:sides|countries|nations|parties|companies|firms|groups|governments|states|leaders|ministers|bodies|agencies|cities|ministries|neighbours|neighbors))?|both(?: (?:sides|countries|nations|parties|companies|governments))?|the (?:pair|sides|parties))$/iu;
const ROLES =
  /(?:^|[\s-])(?:minister|president|secretary|chairman|chairwoman|chair|chief|director|officer|spokes(?:man|woman|person)|governor|mayor|premier|chancellor|commissioner|ambassador|envoy|dr|mr|mrs|ms|sir|dame|lord|lady|professor|prof|senator|king|queen|prince|analyst|economist)(?:[\s.]|$)/i;

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
    return resolveParty(text, sentence, party) ?? [];
  });
  return [...new Set(named)];
}

/** A spokesperson's "we" is the country named before in the same answer, where that is a subject. */
function ownCountry(text: AnnotatedText, cast: Cast, sentence: number, party: Party): string | null {
  const from = cast.turnStart(text.tokens[party.first]?.start ?? 0);
  const subject = lastSubject(text, sentence, party.first, false, 'place');
  const start = text.tokens[subject?.first ?? 0]?.start ?? 0;
  return subject !== null && from !== undefined && start >= from && isCountry(subject.words)
    ? subject.words
    : null;
}

function isCountry(words: string): boolean {
  return COUNTRIES.some(({ names }) => names[0] === words.replace(/^the /i, ''));
}

/** Names the party behind a pronoun or a short form; null where a pronoun stays open. */
function resolveParty(text: AnnotatedText, sentence: number, party: Party): string | null {
  const words = party.words.replace(/^(?:the|this|its|their) /i, '');
  const norm = party.words.toLowerCase();
  // "WHO" is a body.
  if (/^\p{Lu}{2,}$/u.test(party.words)) return party.words;
  if (THINGS.test(norm) || PERSONS.test(norm)) {
    const subject = lastSubject(text, sentence, party.first, PERSONS.test(norm));
    return subject === null ? null : shortForm(text, sentenceAt(text, subject.first), subject);
  }
  const named = namedAfter(text, party);
  if (named !== null) return named;
  return shortForm(text, sentence, { ...party, words: party.words, plain: words });
}

/** The name in apposition to a description: "Its author, hydrologist Ann Lee, proposed". */
function namedAfter({ article, tokens }: AnnotatedText, { words, last }: Party): string | null {
  if (!/^(?:its|their|his|her|the|an?)?\s*[\p{Ll}\s-]+$/iu.test(words) || /^\p{Lu}\p{L}+$/u.test(words))
    return null;
  const from = tokens[last - 1]?.end ?? 0;
  return (
    /^, (?:the )?(?:\p{Ll}[\p{L}-]+ ){0,4}((?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’-]+),/u.exec(
      article.text.slice(from, from + 120),
    )?.[1] ?? null
  );
}

/** The full name behind "the ministry", "the company". */
function shortForm(
  text: AnnotatedText,
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
    if (LAST_NAMED.test(plain.toLowerCase())) {
      const state = /^(?:country|nation|state|province|city)$/i.test(plain);
      const named = lastSubject(text, sentence, first, false, state ? 'place' : 'name');
      return named?.words ?? (state ? lastOwner(text, first) : null) ?? party.words;
    }
    return fullName(text, first, plain) ?? party.words;
  }
  return party.words;
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
  sentence: number,
  before: number,
  person: boolean,
  as: 'any' | 'name' | 'place' = 'any',
): Subject | null {
  const reach = as === 'any' ? SENTENCES_BACK.pronoun : SENTENCES_BACK.noun;
  const suits = (subject: Subject): boolean =>
    fits(subject.words, person) && (as === 'any' || subject.proper) && (as !== 'place' || !subject.speaks);
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

/** Subjects of business news that are no parties. */
const NO_PARTY =
  /\b(?:board|committee|income|sales|revenue|ebitda|earnings|margin|profit|debt|cash|costs?|prices?|exports|imports|results)\b/i;

function fits(words: string, person: boolean): boolean {
  if (NO_PARTY.test(words)) return false;
  if (
    !/\p{Lu}/u.test(words) &&
    !/^(?:government|ministry|company|council|cabinet|board|department|administration|union|agency|authority|commission|bank|parliament|secretariat)\b/.test(
      words.replace(/^the /i, ''),
    )
  )
    return false;
  return (
    person === ROLES.test(words) || (person && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}$/u.test(words))
  );
}

/** A subject; `proper` where its noun is a name. */
interface Subject extends Party {
  /** The token of its verb; subjects are in the order of their verbs. */
  readonly verb: number;
  readonly proper: boolean;
  /** Subject of a verb of saying, as persons are. */
  readonly speaks: boolean;
}

/** The last few subjects that end before a token, found by halving: a sentence may be a whole book. */
function subjectsBefore(named: readonly Subject[], token: number): readonly Subject[] {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.verb ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  // The pronoun's own verb comes after it, but shares no earlier subject.
  return named.slice(Math.max(0, low - SUBJECTS_LOOKED_AT), low).filter(({ last }) => last <= token);
}

/** The named subjects of a sentence's verbs, in text order. */
function subjectsIn(text: AnnotatedText, at: number): readonly Subject[] {
  const sentence = text.sentences[at];
  if (sentence === undefined) return [];
  const known = READ.get(text) ?? new Map<number, readonly Subject[]>();
  READ.set(text, known);
  const subjects = known.get(at) ?? readSubjects(text, sentence);
  known.set(at, subjects);
  return subjects;
}

/** Subjects of sentences already read, for as long as the text lives. */
const READ = new WeakMap<AnnotatedText, Map<number, readonly Subject[]>>();

function readSubjects(text: AnnotatedText, sentence: Sentence): readonly Subject[] {
  const phrases = phrasesOf(text, sentence, { marks: [], times: timesIn(text, sentence) });
  return [...openingSubject(text, phrases), ...subjectsOfVerbs(text, phrases)];
}

/** "Oro, set up in 1992, has": a name at the head of the sentence with an aside after it. */
function openingSubject(text: AnnotatedText, phrases: readonly Phrase[]): Subject[] {
  const [opening, comma] = phrases;
  if (opening?.kind !== 'noun' || comma?.kind !== 'comma' || phrases[2]?.kind !== 'verb') return [];
  const party = partyIn(text, phrases, 0, 1);
  return party !== null && isProper(text.tokens, party)
    ? [{ ...party, verb: opening.first, proper: true, speaks: false }]
    : [];
}

function subjectsOfVerbs(text: AnnotatedText, phrases: readonly Phrase[]): Subject[] {
  return phrases.flatMap((phrase, index) => {
    const subject = phrase.kind === 'verb' ? directSubject(phrases, index) : null;
    const party = subject === null ? null : partyIn(text, phrases, subject.first, subject.last);
    return party === null
      ? []
      : [
          {
            ...party,
            verb: phrase.first,
            proper: isProper(text.tokens, party),
            speaks: SAYING_VERBS.has(phrase.verb?.lemma ?? ''),
          },
        ];
  });
}

/** Whether all words of a party but the small ones are capitalised: "Production of robots" is none. */
function isProper(tokens: readonly Token[], { first, last }: Party): boolean {
  const words = tokens
    .slice(first, last)
    .filter(({ text, norm }) => /^\p{L}/u.test(text) && !/^(?:of|and|the|for|s)$/.test(norm));
  return (
    words.length > 0 && words.every(({ text }) => /^\p{Lu}/u.test(text)) && tokens[first]?.pos === 'PROPN'
  );
}

function directSubject(phrases: readonly Phrase[], verb: number): { first: number; last: number } | null {
  const form = phrases[verb]?.verb?.form;
  return form === 'finite' || form === 'past' ? subjectOf(phrases, verb) : null;
}

function partyIn(
  { article, tokens }: AnnotatedText,
  phrases: readonly Phrase[],
  first: number,
  last: number,
): Party | null {
  const [start, end] = [phrases[first]?.first, phrases[last - 1]?.last];
  if (start === undefined || end === undefined) return null;
  const skip = isArticle(tokens[start]) && /^\p{Lu}/u.test(tokens[start + 1]?.text ?? '') ? 1 : 0;
  const words = article.text.slice(tokens[start + skip]?.start, tokens[end - 1]?.end);
  return /^(?:it|he|she|they|we|i|you|that|which|this|who|there)$/i.test(words)
    ? null
    : { first: start + skip, last: end, words };
}

function isArticle(token: Token | undefined): boolean {
  return /^(?:the|an?)$/.test(token?.norm ?? '');
}
