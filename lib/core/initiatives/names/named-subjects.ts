import { firstWhere } from '../../text/first-where.ts';
import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { CLAUSE_SUBJECTS } from '../../lexicon/closed-classes.ts';
import { timesIn } from '../../periods/find-times.ts';
import { subjectOf } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';
import { phrasesOf } from '../../text/phrases.ts';
import type { Party } from '../parties/parties.ts';

/** Words that tell that somebody is a person. */
export const ROLES =
  /(?:^|[\s-])(?:minister|president|secretary|chairman|chairwoman|chair|chief|director|officer|spokes(?:man|woman|person)|governor|mayor|premier|chancellor|commissioner|ambassador|envoy|dr|mr|mrs|ms|sir|dame|lord|lady|professor|prof|senator|king|queen|prince|analyst|economist|d[’']affaires)(?:[\s.]|$)/i;

/** Subjects of a sentence that are tried. */
export const SUBJECTS_LOOKED_AT = 60;

/** A subject; `proper` where its noun is a name. */
export interface Subject extends Party {
  /** The token of its verb; subjects are in the order of their verbs. */
  readonly verb: number;
  readonly proper: boolean;
  /** Subject of a verb of saying, as persons are. */
  readonly speaks: boolean;
}

/** The last few subjects that end before a token, found by halving: a sentence may be a whole book. */
export function subjectsBefore(named: readonly Subject[], token: number): readonly Subject[] {
  const next = firstWhere(named, ({ verb }) => verb >= token);
  // The pronoun's own verb comes after it, but shares no earlier subject.
  return named.slice(Math.max(0, next - SUBJECTS_LOOKED_AT), next).filter(({ end }) => end <= token);
}

/** The named subjects of a sentence's verbs, in text order. */
export function subjectsIn(text: AnnotatedText, at: number): readonly Subject[] {
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
    ? [{ ...party, verb: opening.firstToken, proper: true, speaks: false }]
    : [];
}

function subjectsOfVerbs(text: AnnotatedText, phrases: readonly Phrase[]): Subject[] {
  return phrases.flatMap((phrase, index) => {
    const subject = phrase.kind === 'verb' ? directSubject(phrases, index) : null;
    const party = subject === null ? null : partyIn(text, phrases, subject.first, subject.end);
    if (party === null) return [];
    const owner = ownerOf(text, party) ?? wholeOf(text, party);
    return (owner === null ? [party] : [owner, party]).map((named) => ({
      ...named,
      verb: phrase.firstToken,
      proper: isProper(text.tokens, named),
      speaks: named === party && SAYING_VERBS.has(phrase.verb?.lemma ?? ''),
    }));
  });
}

/** "The city’s environment chief": whoever speaks for a body names it too. */
function ownerOf({ article, tokens }: AnnotatedText, { first, end, words }: Party): Party | null {
  if (!ROLES.test(words)) return null;
  for (let at = first + 1; at < end; at += 1) {
    if (tokens[at]?.norm === "'s")
      return { first, end: at, words: article.text.slice(tokens[first]?.start, tokens[at - 1]?.end) };
  }
  return null;
}

/** "One of the initiatives of [the Rask Foundation]": whose "its" is, rather than one of them. */
function wholeOf({ article, tokens }: AnnotatedText, { first, end }: Party): Party | null {
  if (!/^one$/i.test(tokens[first]?.norm ?? '') || tokens[first + 1]?.norm !== 'of') return null;
  const of = tokens.slice(first + 2, end).findLastIndex(({ norm }) => norm === 'of') + first + 2;
  const start = isArticle(tokens[of + 1]) ? of + 2 : of + 1;
  if (of < first + 2 || start >= end) return null;
  return { first: start, end, words: article.text.slice(tokens[start]?.start, tokens[end - 1]?.end) };
}

/** Whether all words of a party but the small ones are capitalised: "Production of robots" is none. */
function isProper(tokens: readonly Token[], { first, end }: Party): boolean {
  const words = tokens
    .slice(first, end)
    .filter(({ text, norm }) => /^\p{L}/u.test(text) && !/^(?:of|and|the|for|s)$/.test(norm));
  return (
    words.length > 0 &&
    words.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    // "OroRail", which the tagger may take for anything
    (tokens[first]?.pos === 'PROPN' || /\p{Ll}\p{Lu}/u.test(tokens[first]?.text ?? ''))
  );
}

function directSubject(phrases: readonly Phrase[], verb: number): { first: number; end: number } | null {
  const form = phrases[verb]?.verb?.form;
  return form === 'finite' || form === 'past' ? subjectOf(phrases, verb) : null;
}

function partyIn(
  { article, tokens }: AnnotatedText,
  phrases: readonly Phrase[],
  first: number,
  endPhrase: number,
): Party | null {
  const [start, end] = [phrases[first]?.firstToken, phrases[endPhrase - 1]?.endToken];
  if (start === undefined || end === undefined) return null;
  const skip = isArticle(tokens[start]) && /^\p{Lu}/u.test(tokens[start + 1]?.text ?? '') ? 1 : 0;
  const words = article.text.slice(tokens[start + skip]?.start, tokens[end - 1]?.end);
  return CLAUSE_SUBJECTS.has(words.toLowerCase()) ? null : { first: start + skip, end, words };
}

function isArticle(token: Token | undefined): boolean {
  return /^(?:the|an?)$/.test(token?.norm ?? '');
}
