import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { BODY_KINDS, ISSUING_VERBS, NO_BODY_LETTERS, PUBLISHING_BODIES } from '../../lexicon/body-words.ts';
import { KINDS_OF_POLL } from '../../lexicon/modifiers.ts';
import { AFTER_DOCUMENT, NO_OWN_OPENERS } from '../../lexicon/phrase-bounds.ts';
import { BEHIND_NEW, HANDLED, ISSUERS_OWN } from '../../lexicon/document-words.ts';
import type { Mention } from '../mention.ts';
import { isArticle, isOwner, isRoleWord } from '../phrases/phrase-shape.ts';
import { isCapital, textOf, type Word } from '../../text/words.ts';

/** What tells that documents are those told of. */
const POINTING = /^(?:the|this|that|these|those|such|both|his|her|its|their)$/;

/** A document that is cited, whose head stands at `at`. */
export function readDocument(
  words: readonly Word[],
  at: number,
  head: string,
  description: string,
  appositions: readonly (readonly Word[])[] = [],
): Extract<Mention, { kind: 'document' }> {
  const issuer =
    issuerOf(words, at) ??
    issuerAfter(appositions) ??
    paperOf(words, at, head) ??
    keptBy(words, at, head) ??
    [];
  // "Chinese data" are none of the data told of before.
  const isOther =
    !isCapital(words[at]) &&
    words
      .slice(isArticle(words[0]) ? 1 : 0, at)
      .some((word) => isCapital(word) && word.start > (words[0]?.start ?? 0));
  // "Research has shown", "Past work", "Studies show" are anybody's; "study" alone is that of a headline.
  const isAnyones =
    /^(?:research|work|study|evidence)$/.test(head) &&
    (head !== 'study' || words[at]?.norm !== head) &&
    !words.slice(0, at).some((word) => word.pos === 'DET' || word.pos === 'PRON' || word.possessive);
  // "official data", "many other polls", but "those documents" and a headline’s "survey"
  const isAnyOfKind =
    at > 0 &&
    (words[at]?.norm === 'data' || words[at]?.norm !== head) &&
    !words.slice(0, at).some((word) => POINTING.test(word.norm) || word.possessive || word.pos === 'PROPN');
  // "the National Survey on Drug Use" is no survey told of before.
  const isTitle = isCapital(words[at]) && isCapital(words[at - 1]) && words[at + 1]?.norm === 'on';
  const definite =
    !isOther &&
    !isAnyones &&
    !isAnyOfKind &&
    !isTitle &&
    !isNational(words[0]) &&
    // "our study" is none that others told of
    !NO_OWN_OPENERS.has(words[0]?.norm ?? '');
  const own = words.slice(isArticle(words[0]) ? 1 : 0, at);
  const publisher = issuer.length > 0 ? [] : publisherOf(own, head);
  return {
    kind: 'document',
    head,
    definite,
    description,
    ...(issuer.length === 0 ? {} : { issuer }),
    ...(publisher.length === 0 ? {} : { publisher }),
  };
}

const isNational = (word: Word | undefined): boolean =>
  isCapital(word) &&
  /(?:[ei]an|ese|ish|aqi|aeli|stani|^french|^greek|^dutch|^czech|^swiss|^german)$/.test(word?.norm ?? '');

/** Who a document is by: its owner, or whom "by", "from" or a relative clause names. */
function issuerOf(words: readonly Word[], head: number): Word[] | undefined {
  const owner = words.slice(0, head + 1).findLastIndex((word) => isOwner(word));
  if (owner >= 0) return words.slice(isArticle(words[0]) ? 1 : 0, owner + 1);
  const after = (names: RegExp): number => words.findIndex((word, at) => at > head && names.test(word.norm));
  const by = after(/^(?:by|from)$/);
  if (by > 0 && isHandled(words, by) && !isWritten(words, head, by)) return undefined;
  const start = by >= 0 ? by : after(/^(?:that|which)$/);
  if (start < 0) return undefined;
  const rest = words.slice(isArticle(words[start + 1]) ? start + 2 : start + 1);
  const end = rest.findIndex((word, at) => endsIssuer(rest, word, at));
  const issuer = end < 0 ? rest : rest.slice(0, end);
  return by >= 0 || ISSUING_VERBS.has(rest[end]?.lemma ?? '') ? issuer : undefined;
}

/** "The poll of 3,206 carers, | carried out by Brightwater Research in June" */
function issuerAfter(appositions: readonly (readonly Word[])[]): Word[] | undefined {
  const told = appositions.find((words) => words[0]?.pos === 'VERB' && /(?:ed|en)$/.test(words[0].norm));
  return told === undefined ? undefined : issuerOf(told, 0);
}

/** "an article in | the Marlow Journal": the paper that something stands in has put it out; a study is its authors'. */
function paperOf(words: readonly Word[], at: number, head: string): readonly Word[] | undefined {
  const isPiece = /^(?:article|column|editorial|item|piece|post|report|story)$/.test(head);
  if (!isPiece || !/^(?:in|on)$/.test(words[at + 1]?.norm ?? '')) return undefined;
  const rest = words.slice(isArticle(words[at + 2]) ? at + 3 : at + 2);
  const end = rest.findIndex(
    (word) => !isCapital(word) && word.pos !== 'NOUN' && !/^(?:of|and|&)$/.test(word.norm),
  );
  const paper = end < 0 ? rest : rest.slice(0, end);
  const isPaper = paper.some(({ norm }) => BODY_KINDS.get(norm)?.has('paper') === true);
  return isPaper && isCapital(paper[0]) ? paper : undefined;
}

/** The body that such a document is of. */
function keptBy(words: readonly Word[], at: number, head: string): readonly Word[] | undefined {
  if (!ISSUERS_OWN.has(head) || words[at + 1]?.norm !== 'of') return undefined;
  const rest = words.slice(isArticle(words[at + 2]) ? at + 3 : at + 2);
  const end = rest.findIndex((word) => !isCapital(word) && !/^(?:of|for|and|&|the|on)$/.test(word.norm));
  const body = end < 0 ? rest : rest.slice(0, end);
  return isCapital(body[0]) && body.some(({ norm }) => BODY_KINDS.has(norm)) ? body : undefined;
}

/** Whether "by" at the index names who got hold of the document, not who issued it. */
export function isHandled(words: readonly Word[], by: number): boolean {
  return HANDLED.has(words[by - 1]?.norm ?? '');
}

/** "a letter signed by seven doctors", "an email sent by Ana Rao": who signs or sends a letter has written it. */
const isWritten = (words: readonly Word[], head: number, by: number): boolean =>
  /^(?:e-?mail|letter|memo|memorandum|message|note|petition)$/.test(words[head]?.norm ?? '') &&
  /^(?:sent|signed)$/.test(words[by - 1]?.norm ?? '');

function endsIssuer(words: readonly Word[], word: Word, at: number): boolean {
  if (/^(?:VERB|AUX)$/.test(word.pos) && !isCapital(word)) return true;
  const previous = words[at - 1];
  // "researchers at the University of Westmoor"
  if (/^(?:at|in|of|from)$/.test(word.norm) && previous !== undefined && isRoleWord(previous)) return false;
  if (word.norm === 'for') return previous !== undefined && !BODY_KINDS.has(previous.norm);
  return (
    AFTER_DOCUMENT.has(word.norm) ||
    (word.norm === 'and' && (!isCapital(words[at + 1]) || /\d/.test(words[at + 1]?.text ?? '')))
  );
}

/** "New Corbel Survey" of a headline, but "New Lorne University Survey" */
const isNewly = ({ norm }: Word, next: Word | undefined): boolean =>
  /^(?:new|latest)$/.test(norm) && next !== undefined && !BEHIND_NEW.has(next.norm);

/** Whether a word tells when; “Morning Consult” is a firm. */
const isTime = ({ norm }: Word, next: Word | undefined): boolean =>
  TIME_WORDS.has(norm) && !(norm === 'morning' && next !== undefined && isCapital(next));

/** The words before a document's head that name who published it: "a [Marlow University] poll", "a [CPP] study". */
function publisherOf(before: readonly Word[], head: string): Word[] {
  const first = before.findIndex(
    (word, at) =>
      (isCapital(word) && !isNewly(word, before[at + 1])) ||
      (BODY_KINDS.has(word.norm) && word.pos === 'NOUN'),
  );
  const small = before.findLastIndex((word, at) => at > first && !isCapital(word) && word.pos === 'ADJ');
  const end = first >= 0 && small > first ? small : before.length;
  // "finance ministry data": a field before the body is of its name.
  const start =
    first > 0 && !isCapital(before[first]) && before[first - 1]?.pos === 'NOUN' ? first - 1 : first;
  const words = first < 0 ? [] : before.slice(start, end);
  const last = words.at(-1);
  if (last === undefined || words.some((word, at) => isTime(word, words[at + 1]) || word.pos === 'NUM'))
    return [];
  if (!words.every((word) => isCapital(word) || /^(?:NOUN|ADP|CCONJ|ADJ)$/.test(word.pos))) return [];
  if (BODY_KINDS.has(last.norm) && !/^(?:police|court|state|city|county|company)$/.test(last.norm))
    return isCapital(last)
      ? words.length > 1 || PUBLISHING_BODIES.has(last.norm)
        ? words
        : []
      : PUBLISHING_BODIES.has(last.norm)
        ? words
        : [];
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(last.text))
    return NO_BODY_LETTERS.has(last.text.toLowerCase()) ? [] : words;
  const isPollster =
    /^(?:poll|polls|polling|survey|tracker)$/.test(head) && words.every((word) => isCapital(word));
  const isKind = words.length === 1 && KINDS_OF_POLL.has(last.norm);
  return isPollster && !isKind && last.pos !== 'ADJ' ? words : [];
}

/** "the Lakes Agency’s latest “Water Outlook”": a document by its title in quotation marks, after whose it is. */
export function readTitledDocument(
  text: string,
  own: readonly Word[],
  first: readonly Word[],
): Mention | undefined {
  const owner = first.findLastIndex((word) => word.possessive && isCapital(word));
  const rest = first.slice(owner + 1);
  const open = own.findIndex((word) => /^["“]/.test(word.text));
  const isTitle = open >= 0 && (own[open - 1]?.end ?? -1) === first.at(-1)?.end;
  if (owner < 0 || !isTitle || rest.some((word) => !/^(?:ADJ|ADV)$/.test(word.pos) || isRoleWord(word)))
    return undefined;
  const title = own.slice(open + 1).filter((word) => /\p{L}/u.test(word.text));
  const issuer = first.slice(isArticle(first[0]) ? 1 : 0, owner + 1);
  return { kind: 'document', head: 'report', definite: true, issuer, description: textOf(text, title) };
}
