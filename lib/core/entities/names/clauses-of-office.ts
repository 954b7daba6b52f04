import { APPOINTING_VERBS } from '../../lexicon/offices.ts';
import { BETWEEN_NAME_AND_ROLE } from '../../lexicon/closed-classes.ts';
import { BODIES_AT_HAND, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isHonorific } from '../../lexicon/honorifics.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';
import { type Word, wordsOf, wordWith } from '../../text/words.ts';
import type { Person } from '../mentions/read-person.ts';
import { hasBodyName } from '../phrases/phrase-shape.ts';
import { endOfPredicateFrom } from './after-name.ts';
import { endOfName } from './name-runs.ts';

/** What a clause tells of the office of whom it names. */
interface Told {
  readonly role: readonly Word[];
  /** The body in which it is held, where the clause names one apart from the role. */
  readonly organisation?: readonly Word[];
}

/** A name in a sentence, by its tokens. */
interface Name extends Pick<Sentence, 'firstToken' | 'endToken'> {
  readonly first: number;
  readonly end: number;
}

const SERVES = /^(?:serve|work|act)$/;
/** The longest role before a comma and a name, in tokens. */
const LONGEST = 30;

/**
 * The office that a clause tells of: "Ana Rao serves as head of …", "Ana Rao joined Corbel as …", "As head of …, Ana Rao
 * runs", "Corbel Bank has appointed Ana Rao as …"; undefined where it tells of none.
 */
export function clauseOfOffice(
  text: AnnotatedText,
  sentence: Sentence,
  first: number,
  end: number,
): Told | undefined {
  const name = { firstToken: sentence.firstToken, endToken: sentence.endToken, first, end };
  return (
    served(text, sentence, name) ??
    entered(text, sentence, name) ??
    joined(text, sentence, name) ??
    followed(text, sentence, name) ??
    inFront(text, name) ??
    appointed(text, sentence, name)
  );
}

/** Where the verb of whoever is named stands, past "has", "also" and ", who". */
function verbAfter({ tokens }: AnnotatedText, { end }: Name): number {
  let at = tokens[end]?.text === ',' && tokens[end + 1]?.norm === 'who' ? end + 2 : end;
  while (BETWEEN_NAME_AND_ROLE.has(tokens[at]?.norm ?? '')) at += 1;
  return at;
}

/** "Ana Rao | serves as head of works at Corbel" */
function served(text: AnnotatedText, sentence: Sentence, name: Name): Told | undefined {
  const verb = verbAfter(text, name);
  const isServed = SERVES.test(text.tokens[verb]?.lemma ?? '') && text.tokens[verb + 1]?.norm === 'as';
  // "served as head of Corbel from 2004 to 2014": an office that is over.
  const isPast = text.tokens[verb]?.norm.endsWith('ed') === true;
  const isOver =
    isPast &&
    text.tokens
      .slice(verb, sentence.endToken)
      .some(({ norm }, at, rest) => /^(?:from|until|between)$/.test(norm) && rest[at + 1]?.pos === 'NUM');
  return isServed && !isOver ? roleFrom(text, sentence, verb + 2) : undefined;
}

/** Verbs of coming into an office, and what may stand between them and "as". */
const ENTERS = /^(?:assume|confirm|induct|install|swear|take)$/;
const ENTERED = /^(?:charge|duty|duties|in|oath|of|office|over|responsibilities|responsibility|the|up)$/;

/** "Ana Rao | took over as head of works", "| was sworn in as …", "| assumed charge as …" */
function entered(text: AnnotatedText, sentence: Sentence, name: Name): Told | undefined {
  const { tokens } = text;
  let verb = verbAfter(text, name);
  if (/^(?:was|been|is)$/.test(tokens[verb]?.norm ?? '')) verb = verbAfter(text, { ...name, end: verb + 1 });
  if (!ENTERS.test(tokens[verb]?.lemma ?? '')) return undefined;
  let at = verb + 1;
  while (ENTERED.test(tokens[at]?.norm ?? '')) at += 1;
  return at > verb + 1 && tokens[at]?.norm === 'as' ? roleFrom(text, sentence, at + 1) : undefined;
}

/** "Ana Rao | joined Corbel as head of works", "| will lead Corbel as its chief" */
function joined(text: AnnotatedText, sentence: Sentence, name: Name): Told | undefined {
  const { tokens } = text;
  const verb = verbAfter(text, name);
  if (!/^(?:join|lead|head|guide|steer)$/.test(tokens[verb]?.lemma ?? '')) return undefined;
  const first = tokens[verb + 1]?.norm === 'the' ? verb + 2 : verb + 1;
  // "has joined the company as"
  const isAtHand = first > verb + 1 && BODIES_AT_HAND.has(tokens[first]?.norm ?? '');
  const last = isAtHand ? first + 1 : endOfName(tokens, first, sentence);
  const as = asBehind(tokens, last);
  if (last <= first || as === undefined) return undefined;
  const told = roleFrom(text, sentence, as + 1);
  return told && !isAtHand ? { ...told, organisation: wordsOf(tokens, first, last) } : told;
}

/** How far behind a body, in tokens, "as its" may stand. */
const FAR = 9;

/** "steers Corbel | as", "steers Corbel | through the coming months as its": where the word stands that leads to an office. */
function asBehind(tokens: readonly Token[], end: number): number | undefined {
  if (tokens[end]?.norm === 'as') return end;
  for (let at = end; at < end + FAR && /^(?:ADP|DET|ADJ|NOUN|NUM|VERB)$/.test(tokens[at]?.pos ?? ''); at += 1)
    if (tokens[at]?.norm === 'as' && tokens[at + 1]?.norm === 'its') return at;
  return undefined;
}

/** "Ana Rao | succeeds Bo Lind as head of works" */
function followed(text: AnnotatedText, sentence: Sentence, name: Name): Told | undefined {
  const { tokens } = text;
  const verb = verbAfter(text, name);
  if (!/^(?:succeed|replace)$/.test(tokens[verb]?.lemma ?? '')) return undefined;
  const last = endOfName(tokens, verb + 1, sentence);
  return last > verb + 1 && tokens[last]?.norm === 'as' ? roleFrom(text, sentence, last + 1) : undefined;
}

/** "As head of works at Corbel, | Ana Rao runs" */
function inFront({ tokens }: AnnotatedText, { firstToken, first }: Name): Told | undefined {
  const isFront = tokens[firstToken]?.norm === 'as' && tokens[first - 1]?.text === ',';
  const front = tokens.slice(firstToken + 1, first - 1);
  const isRole =
    front.length < LONGEST &&
    front.some((token) => isRoleNoun(token)) &&
    // "As a leader in art" tells of no office.
    front.some(
      (token, at) =>
        /^(?:of|at|for|with)$/.test(token.norm) && front.slice(at).some(({ pos }) => pos === 'PROPN'),
    ) &&
    front.every((token, at) => mayBeOfOffice(token) && (token.text !== ',' || isLegalForm(front[at + 1])));
  return isFront && isRole ? { role: wordsOf(tokens, firstToken + 1, first - 1) } : undefined;
}

/** "Corbel Bank has appointed | Ana Rao as head of works": in the bank, where the role tells of no other. */
function appointed(
  text: AnnotatedText,
  sentence: Sentence,
  { firstToken, first, end }: Name,
): Told | undefined {
  const { tokens } = text;
  const verb = tokens[first - 1];
  if (verb === undefined || !APPOINTING_VERBS.has(verb.lemma) || verb.pos !== 'VERB') return undefined;
  const opensRole = startOfRole(tokens, end);
  // "who was appointed Corbel | ’s technology officer": whose the office is
  if (/^['’]s?$/.test(tokens[opensRole]?.norm ?? '')) return undefined;
  const told = roleFrom(text, sentence, opensRole);
  const opening = tokens[firstToken]?.norm === 'the' ? firstToken + 1 : firstToken;
  const last = endOfName(tokens, opening, sentence);
  let at = last;
  while (BETWEEN_NAME_AND_ROLE.has(tokens[at]?.norm ?? '')) at += 1;
  const subject = wordsOf(tokens, opening, last);
  const isBody =
    last > opening &&
    // "Corbel made a change by naming"
    (at === first - 1 || tokens[first - 2]?.norm === 'by') &&
    (hasBodyName(subject) ||
      subject.some(({ norm }) => LEGAL_FORMS.has(norm)) ||
      subject.every((word) => /^\p{Lu}{3,}$/u.test(word.text)) ||
      // "Corbel has appointed Ana Rao as | its head": whose the office is
      (/^(?:its|their)$/.test(tokens[opensRole]?.norm ?? '') && isNoPerson(subject)));
  return told && isBody ? { ...told, organisation: subject } : told;
}

/** Where the office begins behind whoever is put into it: "| as head", "| to be its head", "| to the position of head". */
function startOfRole(tokens: readonly Token[], end: number): number {
  const joint = tokens[end]?.norm;
  if (joint !== 'as' && joint !== 'to') return end;
  if (tokens[end + 1]?.norm === 'be') return end + 2;
  const post = tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1;
  const isPost = /^(?:newly|office|position|post|role)$/.test(tokens[post]?.norm ?? '');
  return isPost && tokens[post + 1]?.norm === 'of' ? post + 2 : end + 1;
}

/** Whether nothing tells a name to be a person's: neither a given name nor an office. */
const isNoPerson = (name: readonly Word[]): boolean =>
  !GIVEN_NAMES.has(name[0]?.norm ?? '') &&
  !name.some((word) => ROLE_NOUNS.has(word.norm) || isHonorific(word));

/** The words of a role that opens at a token. */
function roleFrom({ tokens }: AnnotatedText, sentence: Sentence, from: number): Told | undefined {
  const article = /^(?:its|their|the|an?)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  // "as its new | head of works"
  const own = article > from && /^(?:new|next)$/.test(tokens[article]?.norm ?? '') ? article + 1 : article;
  const end = endOfPredicateFrom(tokens, own, sentence);
  return end > own ? { role: wordsOf(tokens, own, end) } : undefined;
}

/** Whether the word may stand in an office: no verb, unless it is one of titles or names: "managing", "Act". */
const mayBeOfOffice = ({ pos, norm, text }: Token): boolean =>
  !/^(?:VERB|AUX|PRON|SCONJ)$/.test(pos) || ROLE_MODIFIERS.has(norm) || opensInCapital(text);

const isLegalForm = (token: Token | undefined): boolean =>
  LEGAL_FORMS.has((token?.norm ?? '').replaceAll('.', ''));

const isRoleNoun = (token: Token): boolean => ROLE_NOUNS.has(token.norm) || ROLE_NOUNS.has(token.lemma);

/** An office with the body in front that it is held in, as its owner: what the office is for is then no body. */
export const heldOffice = (role: readonly Word[], body: readonly Word[]): readonly Word[] => [
  ...body.slice(0, -1),
  ...body.slice(-1).map((word) => wordWith(word, { possessive: true })),
  ...role,
];

/** The person with the organisation that a clause tells of beside the office, where the office tells of none. */
export function inOffice(person: Person, organisation: readonly Word[] | undefined): Person {
  const isTold = person.role !== undefined && person.affiliation === undefined && organisation !== undefined;
  return isTold ? { ...person, affiliation: organisation } : person;
}
