import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { BODY_KINDS, ISSUING_VERBS } from '../../lexicon/body-words.ts';
import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { type Entity, isCommon } from '../cast/entity.ts';
import { ANY_DOCUMENT, isDocument, POLLS, SAME_DOCUMENT } from '../../lexicon/document-words.ts';
import { PEOPLE_WORDS } from '../../lexicon/person-nouns.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { itemAt } from '../../text/item-at.ts';
import { firstFrom } from '../../text/places.ts';
import { kindsOf } from '../mentions/body-names.ts';
import { isHandled } from '../mentions/read-document.ts';
import { isCapital, singular, type Word, wordsOf } from '../../text/words.ts';

/** How far after a document, in tokens, its issuer may be named. */
const REACH = 18;
/** How far into a sentence, in tokens, a document that it opens with may stand. */
const OPENING = 8;
const LEADS_TO_DOCUMENT = wordSet('in via through');

interface Issue {
  readonly head: string;
  readonly place: number;
  readonly issuer: readonly Word[] | Entity;
}

/** Which body issued which document, as far as the text tells. */
export class Documents {
  private readonly issues: Issue[];
  private readonly tokens: readonly Token[];
  private introduced: ReadonlyMap<string, readonly number[]> | undefined;
  private told: { speaker: Entity; from: number; sentence: Sentence } | undefined;

  constructor(text: AnnotatedText) {
    this.tokens = text.tokens;
    this.issues = findIssues(text);
  }

  /** Notes the issuer of a document of that kind. */
  remember(head: string, issuer: Entity, place: number): void {
    this.issues.push({ head, issuer, place });
  }

  /** Notes the document that somebody speaks in: "In a joint communique, the council said", "the bank said in a letter". */
  heard(speaker: Entity, sentence: Sentence | undefined, place: number): void {
    const document = this.opening(sentence, place);
    if (document !== undefined) this.remember(document.head, speaker, document.place);
    if (sentence === undefined) return;
    let at = firstFrom(this.tokens, place, ({ start }) => start) + 1;
    while (at < sentence.endToken && !LEADS_TO_DOCUMENT.has(this.tokens[at]?.norm ?? '')) at += 1;
    if (!/^(?:a|an|its|his|her|their)$/.test(this.tokens[at + 1]?.norm ?? '')) return;
    for (let head = at + 2; head < Math.min(sentence.endToken, at + OPENING); head += 1) {
      const token = this.tokens[head];
      if (token === undefined || !/^(?:NOUN|ADJ|PROPN|VERB)$/.test(token.pos)) return;
      if (token.pos === 'NOUN' && isDocument(token.norm)) {
        this.remember(token.norm, speaker, token.start);
        this.told = { speaker, from: place, sentence };
        return;
      }
    }
  }

  /** Who was just heard in a document that the same sentence goes on to cite: "the bank said in a letter, which added". */
  toldIn(sentence: Sentence | undefined, place: number): Entity | undefined {
    const { told } = this;
    const at = firstFrom(this.tokens, place, ({ start }) => start);
    const before = this.tokens.slice(Math.max(0, at - 2), at + 1).some(({ norm }) => norm === 'in');
    return told !== undefined && told.sentence === sentence && told.from < place && before
      ? told.speaker
      : undefined;
  }

  /** The document that a sentence opens with before the place. */
  private opening(
    sentence: Sentence | undefined,
    place: number,
  ): { head: string; place: number } | undefined {
    if (sentence === undefined || this.tokens[sentence.firstToken]?.norm !== 'in') return undefined;
    for (
      let at = sentence.firstToken + 1;
      at < Math.min(sentence.endToken, sentence.firstToken + OPENING);
      at += 1
    ) {
      const token = this.tokens[at];
      if (token === undefined || token.start >= place) return undefined;
      if (token.pos === 'NOUN' && isDocument(token.norm)) return { head: token.norm, place: token.start };
    }
    return undefined;
  }

  /** The issuer of the document: of the last of its kind before the place, else of the first called so after it. */
  issuer(
    head: string,
    place: number,
    resolve: (words: readonly Word[], place: number) => Entity | undefined,
  ): Entity | undefined {
    const own = this.issues.filter((issue) => issue.head === head);
    const asked = own.length > 0 ? own : this.issues.filter((issue) => areBoth(POLLS, issue.head, head));
    const named =
      asked.length > 0 ? asked : this.issues.filter((issue) => areBoth(SAME_DOCUMENT, issue.head, head));
    const any = named.length === 0 && ANY_DOCUMENT.has(head) ? this.issues : named;
    // What another word tells of further on is hardly the same document.
    const found = any.findLast((issue) => issue.place <= place) ?? own[0];
    if (found === undefined || this.isAnother(head, found.place, place)) return undefined;
    return 'kind' in found.issuer ? found.issuer : resolve(found.issuer, found.place);
  }

  /** Whether the text has brought in another document of that kind since: "denied it in a statement". */
  private isAnother(head: string, from: number, place: number): boolean {
    const { tokens } = this;
    // From behind the document itself: a place may be that of its first word.
    const at = firstFrom(tokens, from, ({ start }) => start);
    const own = tokens.slice(at, at + OPENING).find(({ norm }) => norm === head)?.start ?? from - 1;
    this.introduced ??= introductionsIn(tokens);
    const places = this.introduced.get(head) ?? [];
    return (places[firstFrom(places, own + 1, (start) => start)] ?? place) < place;
  }
}

const isArticle = (token: Token | undefined): boolean => token?.norm === 'a' || token?.norm === 'an';

/** Where each word stands behind "a" or "an", or one word further on. */
function introductionsIn(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach(({ norm, start }, at) => {
    if (!isArticle(itemAt(tokens, at - 1)) && !isArticle(itemAt(tokens, at - 2))) return;
    const known = places.get(norm);
    if (known === undefined) places.set(norm, [start]);
    else known.push(start);
  });
  return places;
}

const areBoth = (words: ReadonlySet<string>, one: string, other: string): boolean =>
  words.has(one) && words.has(other);

const isNominal = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

/** "a survey published on Tuesday by the Observatory", "a white paper that the secretariat released" */
function findIssues(text: AnnotatedText): Issue[] {
  const issues: Issue[] = [];
  for (const sentence of text.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = text.tokens[at];
      if (token === undefined || !isNominal(token) || !isDocument(token.norm)) continue;
      // "the Children’s Research | Institute"
      const next = text.tokens[at + 1];
      if (
        /^\p{Lu}/u.test(token.text) &&
        /^\p{Lu}/u.test(next?.text ?? '') &&
        BODY_KINDS.has(next?.norm ?? '')
      )
        continue;
      // "a US research | team looked at cores from the coast"
      if (isOfPeople(next)) continue;
      const words = wordsOf(text.tokens, at, Math.min(sentence.endToken, at + REACH));
      const head = words[0];
      // "the study’s | lead author, from the university"
      const after = head?.possessive === true ? [] : issuerAfter(words.slice(1));
      const issuer = after.length > 0 ? after : issuerBefore(text, sentence, at);
      if (head !== undefined && issuer.length > 0)
        issues.push({ head: singular(head), place: token.start, issuer });
    }
  }
  return issues;
}

/** Whether people or a body are what the noun before tells of: "research | team", "report | author". */
const isOfPeople = (next: Token | undefined): boolean =>
  next?.pos === 'NOUN' &&
  [next.norm, next.lemma].some(
    (noun) => ROLE_NOUNS.has(noun) || PEOPLE_WORDS.has(noun) || BODY_KINDS.has(noun),
  );

/** How far before a document, in tokens, its owner or the subject that issued it may begin. */
const BACK = 30;
/** The longest time before a subject, in tokens. */
const LONGEST_TIME = 7;
const ADOPTING = /^(?:sign|adopt|approve|endorse|agree|conclude|unveil|launch|announce|ratify)$/;

/** "The agency’s new report", "The Climate Panel published a report", "Leaders of the Union signed a declaration" */
function issuerBefore(text: AnnotatedText, sentence: Sentence, at: number): Word[] {
  const from = Math.max(sentence.firstToken, at - BACK);
  const words = wordsOf(text.tokens, from, at);
  const owner = words.findLastIndex((word) => word.possessive);
  const isNear =
    owner >= 0 && words.slice(owner + 1).every((word) => /^(?:NOUN|ADJ|PROPN|NUM)$/.test(word.pos));
  if (isNear) return words.slice(startOfName(words, owner), owner + 1);
  const verb = words.findLastIndex((word) => word.pos === 'VERB' || word.pos === 'AUX');
  const issued = words[verb];
  if (issued === undefined || from !== sentence.firstToken) return [];
  const isIssuing = ISSUING_VERBS.has(issued.lemma) || ADOPTING.test(issued.lemma);
  const isObject = words
    .slice(verb + 1)
    .every((word) => /^(?:DET|NOUN|ADJ|ADV|PROPN|NUM|PRON|PART)$/.test(word.pos));
  const subject = subjectOf(words.slice(0, verb));
  const isPlain = subject.every((word) => /^(?:DET|NOUN|ADJ|PROPN|ADP|NUM|CCONJ)$/.test(word.pos));
  if (!isIssuing || !isObject || !isPlain || subject[0]?.pos === 'ADP') return [];
  return subject[0]?.pos === 'DET' ? subject.slice(1) : subject;
}

/** The subject of a sentence, without a dateline, its appositions and a time before the verb. */
function subjectOf(words: readonly Word[]): Word[] {
  const dash = words.findLastIndex((word) => /^(?:–|—|--)$/.test(word.text));
  const own = withoutTime(words.slice(dash + 1));
  const comma = own.findIndex((word) => word.text === ',');
  const isNamed =
    comma > 0 &&
    own.slice(0, comma).every((word) => isCapital(word) || word.pos === 'DET' || word.pos === 'ADP');
  return (isNamed ? own.slice(0, comma) : own).filter(
    (word) => word.pos !== 'AUX' && word.pos !== 'ADV' && !/^(?:today|yesterday)$/.test(word.norm),
  );
}

/** "On Monday, | the bank": without a time that the sentence opens with. */
function withoutTime(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex((word) => word.text === ',');
  const isTime =
    /^(?:on|in|early|late|earlier|last|this)$/.test(words[0]?.norm ?? '') &&
    words.slice(1, comma).some((word) => TIME_WORDS.has(word.norm) || word.pos === 'NUM');
  return comma > 0 && comma < LONGEST_TIME && isTime ? words.slice(comma + 1) : words;
}

/** Where the noun phrase begins that ends at `end`; its article is left out. */
function startOfName(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && /^(?:NOUN|ADJ|PROPN)$/.test(words[start - 1]?.pos ?? '')) start -= 1;
  return start;
}

function issuerAfter(words: readonly Word[]): Word[] {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || /^[.;:]$/.test(word.text) || (word.pos === 'NOUN' && isDocument(word.norm)))
      return [];
    // "Funding for the research came from"
    if (/^(?:come|came|comes)$/.test(word.norm)) return [];
    // "evidence of fires suggests the islands were settled by", whatever comes after
    if (isFinite(words, at)) return [];
    // "a letter postmarked from Lakeland"
    if (word.norm === 'from' && words[at - 1]?.pos === 'VERB') return [];
    if (/^(?:by|from)$/.test(word.norm)) return isHandled(words, at) ? [] : nameFrom(words.slice(at + 1));
    if (/^(?:that|which)$/.test(word.norm)) {
      const verb = words.findIndex(
        (other, index) => index > at && ISSUING_VERBS.has(other.lemma) && other.pos === 'VERB',
      );
      return verb < 0 ? [] : nameFrom(words.slice(at + 1, verb));
    }
  }
  return [];
}

/** Whether the word is a verb with an object or a clause behind it, rather than a participle of what stands before it. */
function isFinite(words: readonly Word[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]];
  if (verb?.pos !== 'VERB' || next === undefined || TIME_WORDS.has(next.norm)) return false;
  // "published | last week by", "alleges | defamation by"
  if (/^(?:ADJ|DET|NOUN|PRON|SCONJ)$/.test(next.pos) && !/^(?:earlier|last|late|this)$/.test(next.norm))
    return /(?:[^s]s|st|w|d)$/.test(verb.norm);
  return (
    /^(?:DET|PRON|PROPN)$/.test(next.pos) &&
    /(?:[^s]s|st|w|d)$/.test(verb.norm) &&
    !/(?:ed|wn)$/.test(verb.norm)
  );
}

/** The name at the start of the words, without its article; empty for a time, a place or a number. */
function nameFrom(words: readonly Word[]): Word[] {
  const own = words.filter((word, at) => !(at === 0 && word.pos === 'DET'));
  const end = own.findIndex(
    (word) =>
      word.pos === 'VERB' ||
      word.pos === 'AUX' ||
      word.pos === 'PUNCT' ||
      word.pos === 'SCONJ' ||
      /^(?:in|on|at|and|who|which|last|this)$/.test(word.norm),
  );
  const name = end < 0 ? own : own.slice(0, end);
  return name.length > 0 && name.every((word) => word.pos !== 'NUM') ? name : [];
}

/** Whether the owner of a document can have issued it: "the treaty" of "the treaty’s website" cannot, "the state" tells nobody. */
export function mayIssue(entity: Entity): boolean {
  if (/^(?:city|county|province|state)$/.test(entity.name)) return false;
  return (
    entity.kind === 'person' ||
    !isCommon(entity) ||
    entity.places.length > 1 ||
    kindsOf(entity.words).size > 0
  );
}
