import type { AnnotatedText } from '../../model.ts';
import { bearerOf, describedOf } from './bearer.ts';
import type { Cast } from './cast.ts';
import { isParty } from './is-party.ts';
import type { Subject } from '../names/named-subjects.ts';
import { landsBefore, pairBefore } from './pair-before.ts';
import { isDemonym } from '../../lexicon/nations-of.ts';
import { SIDES } from '../../lexicon/party-nouns.ts';
import { isBodily, isCountry, isCountryNoun, lastSubject, subjectAround } from './last-subject.ts';
import type { Party } from './parties.ts';

const SPEAKERS = /^(?:[Ii]|[Ww]e|us|[Yy]ou|me)$/;
const THING = /^(?:it|itself|they|them|themselves)$/i;
const PRONOUN = /^(?:he|she|him|her|himself|herself|that|which|who)$/i;
/** What a company is called again by: the one told of right before, rather than the one most spoken of. */
const COMPANY =
  /^(?:the|this) (?:company|firm|carrier|airline|start-?up|maker|manufacturer|retailer|group)$/i;
/** "OroRail": a company that nobody who only reads the name would tell from a person. */
const BRAND = /^(?!Ma?c|D[eiu]|L[ae]|Fitz|Van)\p{Lu}\p{Ll}+\p{Lu}\S*$/u;
/** Powers of a state, of which news tells of several. */
const POWERS = /\b(administration|legislature|parliament|assembly|cabinet|court)$/i;
/** Chambers that are named in full by one word, whose members' names begin with it. */
const CHAMBER = /^(?:the )?(?:House|Senate|Congress|Parliament|Knesset|Duma|Bundestag|Commons|Lords)$/i;
const COUNTED = /\b[\p{L}\d]+-(?:country|member|nation|party|state)\b/iu;
const CAPITAL_CITY = /\bcapital$/i;
/** How the words have to mean somebody, to be given that name. */
const TELLING = /^(?:name|kind|office)$/;
/** Sentences that "it" may look back over, and "the country". */
const BACK = { near: 2, pronoun: 3, country: 40 };
/** Several named before: "the two sides", "both companies", "the three", "the two former Cold War rivals". */
const TOGETHER = new RegExp(
  `^(?:(?:the |both |all )?(?:two|three|four|five|six)(?: (?:[\\p{L}-]+ ){0,3}?(?:${SIDES}))?|both(?: (?:${SIDES}))?|the (?:pair|sides|parties))$`,
  'iu',
);

/** Names the parties of a deed in full, as far as the text tells; those that stay open ("it") are left out. */
export function resolveParties(
  text: AnnotatedText,
  cast: Cast,
  sentence: number,
  parties: readonly Party[],
): string[] {
  const named = parties.flatMap((party) => {
    if (SPEAKERS.test(party.words))
      return cast.speaking(text.tokens[party.first]?.start ?? 0, party.words) ?? [];
    const all = TOGETHER.test(party.words) ? togetherBefore(text, cast, sentence, party) : [];
    if (all.length > 0) return all;
    const name = nameOf(text, cast, sentence, party);
    // "Oro Air and Lumara Air … they signed": both did.
    return /^they$/i.test(party.words) && typeof name === 'string' && isPair(name)
      ? name.split(/ and (?:the )?/)
      : name;
  });
  // Who is not sure is left out.
  return [...new Set(named.map((name) => withSmallArticle(name)))].filter(isParty);
}

/** "the panel" of "The panel adopted", as a description stands within a sentence. */
const withSmallArticle = (name: string): string =>
  name.replace(/^(?:An?|The) (?=\p{Ll})/u, (article) => article.toLowerCase());

/** Two names of one to three words each. */
const PAIR = /^(?:\p{Lu}[^\s,]*)(?: \p{Lu}[^\s,]*){0,2} and \p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2}$/u;

/** "the European Union and the Lakes Bank", "the city council and Marlow Water". */
const TWO_BODIES =
  /^(?:[Tt]he )?(?!.* (?:of|for|on) )(?:[^\s,]+ ){1,4}and the \p{Lu}[^\s,]*(?: [^\s,]+){0,3}$|^(?:[Tt]he )?(?:\p{Ll}+ ){1,3}and \p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2}$/u;

/** "truck maker Oro Cars and battery firm Lund Mills" */
const TWO_FIRMS =
  /^(?:[Tt]he )?(?:\p{Lu}[^\s,]* )?(?:\p{Ll}[\p{L}-]* ){1,3}\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2} and (?:the )?(?:\p{Lu}[^\s,]* )?(?:\p{Ll}[\p{L}-]* ){1,3}\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2}$/u;

const isPair = (name: string): boolean =>
  // "Kenyan and Ugandan Ministers"
  !isDemonym(name.split(' and ')[0] ?? '') &&
  (PAIR.test(name) || TWO_BODIES.test(name) || (TWO_FIRMS.test(name) && !/ (?:of|for|on) /.test(name)));

/** Who "the two sides" are: whoever did something together last, else the two that "between A and B" has named right before. */
function togetherBefore(
  text: AnnotatedText,
  cast: Cast,
  sentence: number,
  { first, words }: Party,
): readonly string[] {
  const done = cast.together(words);
  if (done.length > 0 || !/\b(?:two|both|pair)\b/i.test(words)) return done;
  const pair = pairBefore(text, sentence, first);
  return pair.length > 0 || !LANDS.test(words) ? pair : landsBefore(text, sentence, first);
}

const LANDS = /\b(?:both|countries|governments|nations|neighbou?rs|sides|states)$/i;

/** Whoever the words mean, by the one answer that speakers are named by too. */
function nameOf(text: AnnotatedText, cast: Cast, sentence: number, party: Party): string | [] {
  const { first, words } = party;
  if (isCountry(words)) return words;
  // "the 13-nation group" is no company.
  if (COUNTED.test(words)) return words;
  const bearer = bearerOf(text, party) ?? describedOf(text, party);
  if (bearer !== undefined) return bearer;
  const { start, end } = spanOf(text, party);
  const teller = /^it$/i.test(words)
    ? cast.teller(start)
    : /^they$/i.test(words)
      ? cast.tellers(start)
      : undefined;
  if (teller !== undefined && (/^it$/i.test(words) || isPair(teller))) return teller;
  const meant = cast.meant({ start, end });
  const told = (back: number, suits: (subject: Subject) => boolean, from = 0) =>
    lastSubject(text, sentence, first, { back, suits, from });
  // "The bank would spend more on a scheme that it launched": the subject of the same sentence, before all others.
  if (THING.test(words)) {
    const subject =
      subjectAround(text, sentence, first) ??
      told(0, isBodily) ??
      told(BACK.near, (one) => one.proper && isBodily(one), 1);
    // “They have written a law,” Ole Lund said: not he.
    const speaker = /^the/i.test(words) ? cast.speaking(start, 'I')?.[0]?.split(' ').at(-1) : undefined;
    if (speaker !== undefined && (subject?.words ?? meant?.name ?? '').endsWith(speaker)) return [];
    // "it" is nobody's pronoun.
    const other = meant?.kind === 'person' && /^it/i.test(words) ? undefined : meant?.name;
    return subject?.words ?? other ?? told(BACK.pronoun, isBodily, 1)?.words ?? [];
  }
  // In a headline "him" is somebody that the story names, who need not be the last one named.
  const block = text.article.blocks[text.sentences[sentence]?.block ?? -1];
  if (PRONOUN.test(words)) {
    // "Obama took the money, and he still signed": not somebody of another sentence.
    const joined = /^(?:and|but)$/.test(text.tokens[first - 1]?.norm ?? '');
    const before = joined ? told(0, ({ proper }) => proper) : undefined;
    const other = before && cast.meant(spanOf(text, before));
    const torn = other?.kind === 'person' && other.name !== meant?.name;
    return block?.kind === 'heading' || torn ? [] : (meant?.name ?? []);
  }
  if (isCountryNoun(words)) return told(BACK.country, ({ words: other }) => isCountry(other))?.words ?? words;
  if (COMPANY.test(words)) {
    const subject = told(1, (other) => other.proper && isBodily(other));
    const named = subject && cast.meant(spanOf(text, subject));
    if (named?.kind === 'body' && named.by === 'name') return named.name;
    if (subject !== undefined && (named?.kind !== 'person' || BRAND.test(subject.words)))
      return subject.words;
  }
  if (meant === undefined || !TELLING.test(meant.by) || CAPITAL_CITY.test(words)) return words;
  if (CHAMBER.test(words)) return words.replace(/^the /i, '');
  if (bearsOwnName(words, meant)) return words;
  // "the legislature" is no senate of another state.
  const power = meant.by === 'kind' ? POWERS.exec(words)?.[1] : undefined;
  if (power !== undefined && !meant.name.toLowerCase().includes(power.toLowerCase())) return words;
  return isSame(words, meant.name) ? words : meant.name;
}

/** "the Library of Congress": two words in capitals are not told by their kind, nor by one of them that somebody else's name shares. */
function bearsOwnName(words: string, { by, name }: { readonly by: string; readonly name: string }): boolean {
  const place = / of (?:the )?(\p{Lu}\p{L}+)$/u.exec(words)?.[1];
  if (by === 'name') return place !== undefined && !name.includes(place);
  return (
    by === 'kind' &&
    words
      .replace(/^(?:the|an?) /i, '')
      .split(' ')
      .filter((word) => /^\p{Lu}/u.test(word)).length > 1
  );
}

const spanOf = ({ tokens }: AnnotatedText, { first, end }: Party) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/** Whether the name says no more than the words, or more than one body: "the bank" is "bank", "Oro Air" is not "Oro Air and Lumara Air". */
function isSame(words: string, name: string): boolean {
  const [plain, full] = [words.replace(/^(?:the|this|an?) /i, '').toLowerCase(), name.toLowerCase()];
  const many = / and /.test(name) && !/ and /.test(words);
  const doubled = full.includes(plain) && plain.split(' ').length > 2;
  // "representatives of Oro and Lumara" are not Oro and Lumara.
  const people = / and /.test(words) && !full.includes(plain.split(' ')[0] ?? '');
  // "the ministry of trade", "the town's museum" are more than "ministry" and "museum".
  const less = /^\p{Ll}/u.test(name) && (plain.startsWith(`${full} `) || plain.endsWith(`s ${full}`));
  // "a U.S. Senate committee" is not the Senate.
  const part = plain.startsWith(`${full} `) && PART.test(plain.slice(full.length));
  return plain === full || many || doubled || people || less || part;
}

/** Of those who sit in a body. */
const PART = /^ (?:\p{Ll}+ )?(?:caucus|committee|leaders|members|panel|sub-?committee)$/u;
