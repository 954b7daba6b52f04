import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Mention } from '../mention.ts';
import { readMention } from '../mentions/read-mention.ts';
import { type Person } from '../mentions/read-person.ts';
import { withParts } from '../mentions/with-parts.ts';
import { hasBodyName } from '../phrases/phrase-shape.ts';
import { segmentsOf } from '../phrases/segments.ts';
import { endOfAge, endOfAppointment, endOfTelling } from './after-name.ts';
import { startOfDescription } from './before-name.ts';
import { bracketedName } from './bracketed-names.ts';
import { clauseOfOffice, heldOffice, inOffice } from './clauses-of-office.ts';
import { withWork } from './quoted-work.ts';
import { startOfPreposed } from './preposed-office.ts';
import { sharedTitle } from './shared-title.ts';

/** The longest bracket after a name, in tokens. */
const BRACKET = 12;

/** A name in running text, as the tokens from `first` to `end`. */
export interface NameRun {
  readonly sentence: Sentence;
  /** Where what is told before the name may begin. */
  readonly from: number;
  readonly first: number;
  readonly end: number;
  /** Whether the place of an office stands right before it: "in Damascus | Tony Berens". */
  readonly isSeated?: boolean;
}

/** A name with what the text tells of its holder beside it. */
export interface ReadNaming extends NameRun {
  readonly mention: Mention;
  /** Where the name stands, in UTF-16 units. */
  readonly place: number;
  /** The letters that a bracket gives for it. */
  readonly acronym: string | undefined;
  /** Whether words before it describe its holder: "head of safety | Jo Quinn". */
  readonly isDescribed: boolean;
  /** Whether an office and a comma stand before it. */
  readonly isPreposed: boolean;
  /** Where the age ends that follows it; `end` where none does. */
  readonly age: number;
}

/** Reads a name with its description before it, the apposition, predicate or bracket after it, and the clause of its office. */
export function readNaming(text: AnnotatedText, run: NameRun): ReadNaming {
  const { tokens, article } = text;
  const { sentence, from, first, end } = run;
  const described = startOfDescription(tokens, from, first);
  // "to Ukraine | Samuel L. Jackson", "in Damascus | Tony Berens": the place of a post describes nobody by itself.
  const place = described === first - 1 ? tokens[described] : undefined;
  const isPlace =
    place !== undefined &&
    (isNation(place.text) || (run.isSeated === true && tokens[described - 1]?.norm === 'in'));
  const start = isPlace ? first : described;
  const before = preposedTo(tokens, run, start);
  const appointed = endOfAppointment(tokens, first, end, sentence);
  const isNamedAs = appointed > end;
  const told = isNamedAs ? appointed : endOfTelling(tokens, end, sentence);
  const acronym = bracketedName(tokens, end) ?? bracketedName(tokens, told);
  const age = endOfAge(tokens, end);
  const isPredicate = isNamedAs || /^(?:VERB|AUX)$/.test(tokens[age]?.pos ?? '');
  const readFrom = (opening: number, last: number): Mention =>
    readMention(article.text, wordsOf(tokens, opening, last), acronym);
  // "the criticism of her rival, | Senator Ana Rao": what stands before the comma is no office of hers.
  const titled = before === undefined ? undefined : readFrom(start, end);
  const isOther =
    before !== undefined &&
    titled?.kind === 'person' &&
    (titled.role ?? titled.honorific) !== undefined &&
    /^(?:other|role)$/.test(readFrom(before, end).kind);
  const preposed = isOther ? undefined : before;
  const readTo = (last: number): Mention => readFrom(preposed ?? start, last);
  const whole = readTo(isPredicate ? end : told);
  // "the President of the Lakes Bank Ana Rao | at the Harbour Ministry": a place that hides a name is left out.
  const alone = whole.kind === 'role' && !isPredicate && told > end ? readTo(end) : whole;
  const named = withBracket(text, alone.kind === 'person' ? alone : whole, end, sentence);
  // "Corbel is a leader in pumps" makes nobody of Corbel.
  const isAny = first + 1 === end && /^an?$/.test(tokens[age + 1]?.norm ?? '');
  const predicate =
    isPredicate && told > end && !isAny ? predicateFrom(tokens, isNamedAs ? age + 1 : age, told) : undefined;
  // Not by spreading, which takes longer than all the rest of it.
  return {
    sentence,
    from,
    first,
    end,
    mention:
      named.kind === 'person'
        ? withWork(tokens, inOfficeOf(text, run, withCalling(text, named, first), predicate), start)
        : named,
    place: tokens[first]?.start ?? 0,
    acronym,
    isDescribed: start < first,
    isPreposed: preposed !== undefined,
    age,
  };
}

/** "as its new | head of works": an office that somebody comes into is not called new. */
const predicateFrom = (tokens: readonly Token[], first: number, end: number): Word[] =>
  wordsOf(tokens, first, end).filter(
    ({ norm }, at, words) => norm !== 'new' || !/^(?:its|their|the|a)$/.test(words[at - 1]?.norm ?? ''),
  );

/** Where an office begins that a comma parts from the name, if one does. */
function preposedTo(
  tokens: readonly Token[],
  { sentence, from, end }: NameRun,
  start: number,
): number | undefined {
  const before = startOfPreposed(tokens, from, start);
  // "After a speech by the president, | Ana Rao said": a comma that closes what stands in front.
  const isFront =
    before !== undefined && before > sentence.firstToken && /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '');
  return isFront && tokens[before - 1]?.pos === 'ADP' ? undefined : before;
}

/** Somebody with the office that a predicate, else a clause of the sentence tells of. */
function inOfficeOf(
  text: AnnotatedText,
  { sentence, first, end }: NameRun,
  person: Person,
  predicate: readonly Word[] | undefined,
): Person {
  const shared = person.role === undefined ? sharedTitle(text.tokens, first) : undefined;
  if (shared !== undefined) return { ...person, ...shared };
  const clause = clauseOfOffice(text, sentence, first, end);
  const held = clause?.organisation === undefined ? undefined : heldOffice(clause.role, clause.organisation);
  const role = held ?? predicate ?? clause?.role;
  return inOffice(
    withParts(text.article.text, person, role === undefined ? [] : [role]),
    clause?.organisation,
  );
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
export function nounOfGiver(tokens: readonly Token[], first: number): Token | undefined {
  if (!/^(?:as|by)$/.test(tokens[first - 1]?.norm ?? '')) return undefined;
  const before = tokens.slice(Math.max(0, first - GIVING), first - 1);
  if (!before.slice(-4).some(({ norm }) => /^(?:name|himself|herself|goes|known)$/.test(norm)))
    return undefined;
  const who = before.findLastIndex(({ norm }) => norm === 'who');
  return before[before[who - 1]?.text === ',' ? who - 2 : who - 1];
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
