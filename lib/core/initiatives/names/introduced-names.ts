import type { Sentence, Token } from '../../model.ts';
import { BODIES, HEAD_NOUNS, NAMING_PARTICIPLES, OPINIONS } from '../../lexicon/head-nouns.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { NEW_ONES } from '../../lexicon/closed-classes.ts';
import { INTRODUCED_JOINERS } from '../../lexicon/particles.ts';
import { readApposition, readCopula } from './apposition.ts';
import { readBefore } from './before-head.ts';
import { ASIDE_MARK, isDoneAt } from './done-behind.ts';
import type { FoundHead, NameMention } from './name-mention.ts';
import { readSetBefore } from './set-before.ts';
import { isPress } from './press-names.ts';
import { CLOSING, isTitle, LONGEST, OPENING, type Range, readQuoted } from './quoted-names.ts';
import { pastBeing, readCapitalised, readRightBehind } from './right-behind.ts';
import { readSlogan, sloganBefore } from './slogans.ts';

/** Tokens before a name within which its owner stands: "the city’s £3m ‘digital shelf’ scheme". */
const OWNER_REACH = 5;
/** Finds names that a lower-case head noun introduces: before them, after them, or in apposition. */
export function findIntroduced(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  heads: readonly FoundHead[],
  titled: boolean,
): NameMention[] {
  const found: NameMention[] = [];
  // A quoted name may open before the sentence that its full stop has cut.
  let reach = 0;
  let next = sentence.firstToken;
  for (const head of heads) {
    if (head.first < next) continue;
    const small = /^\p{Ll}/u.test(tokens[head.first]?.text ?? '');
    // "Oro’s ‘Know Your River’ Programme" is named by its quotation all the same.
    if (!small && !titled && !(isCarried(head) && CLOSING.test(tokens[head.first - 1]?.text ?? ''))) continue;
    const items = titled ? [] : readList(tokens, sentence, head);
    if (items.length > 0) {
      found.push(
        ...items.map((item) => ({
          ...mention(text, tokens, item, head),
          form: 'listed' as const,
          after: item.end,
        })),
      );
      reach = items.at(-1)?.end ?? reach;
      next = reach;
      continue;
    }
    const ahead = small ? readSetBefore(tokens, sentence.firstToken, head) : null;
    const after =
      (small || titled ? readAfter(tokens, sentence, head) : null) ??
      ahead ??
      (titled ? null : sloganBefore(tokens, sentence.firstToken, head));
    const modified = after === null && !titled ? readBefore(tokens, sentence, head) : null;
    const beside = after ?? modified ?? (titled ? null : readApposition(tokens, sentence, head));
    const read = beside ?? (titled ? null : readCopula(tokens, sentence, head));
    if (read !== null && read.first >= reach && !isPress(tokens, sentence, head, read)) {
      const quoted = CLOSING.test(tokens[read.end]?.text ?? '');
      const form = read === modified && !quoted ? 'modified' : 'introduced';
      const made = mention(text, tokens, read, head);
      // What a verb says that it is stands apart: "Open Hangar, launched in May, is a scheme".
      const apart = beside === null && tokens[quoted ? read.end + 1 : read.end]?.norm === ',';
      if (!BODIES.test(made.name))
        found.push({
          ...made,
          form,
          ...(apart && { after: read.end }),
          ...(read === ahead && { after: read.end, introducer: head.end - 1 }),
        });
      reach = Math.max(read.end, head.end);
    }
    next = head.end;
  }
  return found;
}

/** Programmes, campaigns and the like, whose names stand in quotation marks before them. */
const isCarried = ({ head: { kind } }: FoundHead): boolean =>
  /^(?:programme|campaign|initiative)$/.test(kind);

function mention(
  text: string,
  tokens: readonly Token[],
  { first, end: endToken }: Range,
  { head, word, end: headEnd }: FoundHead,
): NameMention {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[endToken - 1]?.end ?? 0];
  const name = text.slice(start, end).replace(/[.,]$/, '');
  return {
    firstToken: first,
    endToken,
    start,
    end,
    name,
    head,
    headWord: word,
    form: 'introduced',
    after: Math.max(endToken, headEnd),
    ...(headEnd <= first && { introducer: headEnd - 1 }),
    owned: tokens
      .slice(Math.max(0, first - OWNER_REACH), first)
      .some(({ norm }) => /^['’]s?$|^(?:its|their|our)$/.test(norm)),
  };
}

/** "a recruitment drive called Open Hangar", "a campaign, “Clean Coasts”,", "the plan, known as X". */
function readAfter(tokens: readonly Token[], { endToken }: Sentence, head: FoundHead): Range | null {
  const slogan = readSlogan(tokens, head, endToken);
  if (slogan !== null) return slogan;
  let at = pastBeing(tokens, calledLater(tokens, head.end, endToken), endToken);
  const comma = ASIDE_MARK.test(tokens[at]?.text ?? '');
  if (comma) at += 1;
  const known = tokens[at]?.norm === 'known' && tokens[at + 1]?.norm === 'as';
  const naming = NAMING_PARTICIPLES.has(tokens[at]?.norm ?? '');
  at += known ? 2 : naming ? 1 : 0;
  if (at >= endToken) return null;
  // "a bill called the ‘Clean Harbours Act’"
  const named = (known || naming) && /^(?:the|a|an)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  const quoted = readQuoted(tokens, named, endToken);
  const isFar = comma && tokens[head.end]?.norm === 'to';
  if (quoted !== null)
    return known || naming || (comma && !isFar) || isTitle(tokens, head, quoted) ? quoted : null;
  if (comma && !known && !naming)
    return OPINIONS.has(head.word) ? null : readOwned(tokens, at, endToken, head);
  // "the Clinton campaign, called Mr Obama's remarks" has a verb after the comma.
  if (!known && !naming) return readRightBehind(tokens, head, endToken);
  at = named;
  const end = readCapitalised(tokens, at, endToken);
  // "the programme, called Harbour Cargo Services,": a name that its clause ends with, of more than a surname.
  // … or "called the Harbour And Home project,"
  const close = HEAD_NOUNS.has(tokens[end]?.norm ?? '') ? end + 1 : end;
  if (comma && !(end - at >= 2 && (close >= endToken || /^[,.;]$/.test(tokens[close]?.text ?? ''))))
    return null;
  return end > at ? { first: at, end } : null;
}

/** Tokens between a head and ", called" behind what else belongs to it. */
const TO_NAME = 14;

/** "a programme under the results areas (RA), called X": the comma before "called", where no verb stands between; `from` elsewhere. */
function calledLater(tokens: readonly Token[], from: number, end: number): number {
  const isTo = tokens[from]?.norm === 'to';
  if (!isTo && !/^(?:under|for|in|of|by)$/.test(tokens[from]?.norm ?? '')) return from;
  for (let at = from; at < Math.min(end, from + TO_NAME); at += 1) {
    // "a campaign in Oro called “X”"
    if (NAMING_PARTICIPLES.has(tokens[at]?.norm ?? '') && OPENING.test(tokens[at + 1]?.text ?? '')) return at;
    if (tokens[at]?.norm === ',' && NAMING_PARTICIPLES.has(tokens[at + 1]?.norm ?? '')) return at + 1;
    // "a campaign to cut waste, “X”, was launched"
    if (tokens[at]?.norm === ',' && OPENING.test(tokens[at + 1]?.text ?? '')) return at;
    if (isTo && at === from + 1) continue;
    if (/^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '') || /^[,;]$/.test(tokens[at]?.text ?? '')) return from;
  }
  return from;
}

/** "Krueger's plan, Fair Milk, would", "launched a campaign, Our Fish First, on": the name between commas. */
function readOwned(tokens: readonly Token[], at: number, end: number, head: FoundHead): Range | null {
  const before = tokens.slice(Math.max(0, head.first - 3), head.first);
  const stop = readCapitalised(tokens, at, end);
  const isNew = before.some(({ norm }) => NEW_ONES.has(norm));
  // "The scheme, Fair Milk, was launched"
  if (!isNew && !isDoneAt(tokens, stop + 1, end)) return null;
  const closes = stop < end && /^[,.–—]$/.test(tokens[stop]?.text ?? '');
  const plain = tokens.slice(at, stop).every(({ norm }) => !/^(?:said|which|who)$/.test(norm));
  // "his campaign, Ann Rask, a close aide"
  const person =
    stop - at === 2 && (GIVEN_NAMES.has(tokens[at]?.norm ?? '') || isOffice(tokens, stop + 1, end));
  return closes && plain && !person && stop - at >= 2 ? { first: at, end: stop } : null;
}

/** "a close aide" right behind a comma. */
function isOffice(tokens: readonly Token[], from: number, end: number): boolean {
  if (!/^(?:an?|the|his|her|their)$/.test(tokens[from]?.norm ?? '')) return false;
  const phrase = tokens.slice(from + 1, Math.min(end, from + OFFICE));
  const stop = phrase.findIndex(({ pos }) => !/^(?:NOUN|ADJ|PROPN)$/.test(pos));
  return ROLE_NOUNS.has(phrase.slice(0, stop < 0 ? undefined : stop).at(-1)?.norm ?? '');
}

/** Tokens of the words for an office. */
const OFFICE = 5;

/** "projects like the A and the B", "programmes such as X, Y and Z": the capitalised items of a list. */
function readList(tokens: readonly Token[], { endToken }: Sentence, head: FoundHead): Range[] {
  if (!head.word.endsWith('s')) return [];
  const such = tokens[head.end]?.norm === 'such' && tokens[head.end + 1]?.norm === 'as';
  const like = /^(?:like|including|namely)$/.test(tokens[head.end]?.norm ?? '');
  if (!such && !like) return [];
  const items: Range[] = [];
  let at = head.end + (such ? 2 : 1);
  while (at < endToken && items.length < LONGEST) {
    const first = /^(?:the|a|an|its|their)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
    const end = readItem(tokens, first, endToken);
    if (end === first) break;
    if (tokens.slice(first, end).some(({ text }) => /^\p{Lu}/u.test(text))) items.push({ first, end });
    let next = end;
    while (next < endToken && /^(?:,|and|or|&)$/.test(tokens[next]?.norm ?? '')) next += 1;
    if (next === end) break;
    at = next;
  }
  return items;
}

/** One item: nouns, adjectives and capitals up to a comma, conjunction, verb or preposition. */
function readItem(tokens: readonly Token[], first: number, end: number): number {
  let stop = first;
  while (stop < end && stop - first < LONGEST) {
    const token = tokens[stop];
    if (token === undefined) break;
    const inside = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos) || /^\p{Lu}/u.test(token.text);
    const joined =
      token.text === '-' ||
      (INTRODUCED_JOINERS.has(token.norm) &&
        /^\p{Lu}/u.test(tokens[stop + 1]?.text ?? '') &&
        stop > first &&
        token.norm !== 'and' &&
        token.norm !== 'the');
    if (!inside && !joined) break;
    stop += 1;
  }
  return stop;
}
