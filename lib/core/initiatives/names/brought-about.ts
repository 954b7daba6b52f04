import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { SMALL } from '../../lexicon/number-words.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { NO_PROGRAMME_OPENERS, NO_PROGRAMMES, PUBLIC_ACTORS } from '../../lexicon/coined-names.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { isCoined } from './called-next.ts';
import type { ToldName } from './name-mention.ts';
import { objectName } from './object-name.ts';
import { CLOSING, OPENING, type Range } from './quoted-names.ts';
import { readCapitalised } from './right-behind.ts';
import { isTitleCase } from './title-case.ts';
import { WORKS } from './launched-quotations.ts';

/**
 * Names that no noun tells of, but who brings it about and how: "The ministry launched Homes First", "Homes First was rolled out by the
 * council", "Under Homes First, introduced in 2019,". What a firm launches is as often something it sells.
 */
export function broughtAbout({ tokens, sentences }: AnnotatedText): ToldName[] {
  return sentences.flatMap((sentence): ToldName[] => {
    if (isTitleCase(tokens, sentence)) return [];
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const range =
        objectOf(tokens, sentence, at) ??
        behindUnder(tokens, sentence, at) ??
        subjectOf(tokens, sentence, at);
      const [start, end] = [tokens[range?.first ?? -1]?.start, tokens[(range?.end ?? 0) - 1]?.end];
      if (range === null || start === undefined || end === undefined || !isProgramme(tokens, range)) continue;
      return [{ start, end, headWord: 'initiative' }];
    }
    return [];
  });
}

/** "The ministry has launched the [Homes First]" */
function objectOf(tokens: readonly Token[], { firstToken, endToken }: Sentence, verb: number): Range | null {
  const range = objectName(tokens, verb, endToken, (lemma) => BRINGING.test(lemma));
  return range !== null && isPublic(tokens, firstToken, verb) ? range : null;
}

/** "Under [Homes First], introduced in 2019,", "as part of [Homes First], which was launched" */
function behindUnder(tokens: readonly Token[], { endToken }: Sentence, at: number): Range | null {
  const isPart = tokens[at]?.norm === 'of' && tokens[at - 1]?.norm === 'part';
  if (!isPart && tokens[at]?.norm !== 'under') return null;
  let first = at + 1;
  if (tokens[first]?.norm === 'the') first += 1;
  if (OPENING.test(tokens[first]?.text ?? '')) first += 1;
  const end = readCapitalised(tokens, first, endToken);
  let behind = CLOSING.test(tokens[end]?.text ?? '') ? end + 1 : end;
  if (tokens[behind]?.norm !== ',') return null;
  behind += 1;
  while (behind < endToken && /^(?:which|was|has|been|first)$/.test(tokens[behind]?.norm ?? '')) behind += 1;
  return BROUGHT.test(tokens[behind]?.norm ?? '') ? { first, end } : null;
}

/** "[Homes First] was rolled out last year by the council" */
function subjectOf(tokens: readonly Token[], sentence: Sentence, participle: number): Range | null {
  const { firstToken, endToken } = sentence;
  if (!BROUGHT.test(tokens[participle]?.norm ?? '')) return null;
  let at = participle - 1;
  while (at > firstToken && /^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at -= 1;
  const opens = OPENING.test(tokens[firstToken]?.text ?? '') || tokens[firstToken]?.norm === 'the';
  const first = opens ? firstToken + 1 : firstToken;
  const end = readCapitalised(tokens, first, at + 1);
  const closed = CLOSING.test(tokens[end]?.text ?? '') ? end + 1 : end;
  if (closed !== at + 1 || !/^(?:been|is|was)$/.test(tokens[participle - 1]?.norm ?? '')) return null;
  const by = tokens
    .slice(participle, Math.min(endToken, participle + BY))
    .findIndex(({ norm }) => norm === 'by');
  return by > 0 && hasPublic(tokens, participle + by + 1, endToken) ? { first, end } : null;
}

/** Tokens from a participle to "by". */
const BY = 6;

/** Whether the noun phrase that opens at `from` is somebody's who is public. */
function hasPublic(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + NAME); at += 1) {
    if (PUBLIC_ACTORS.has(tokens[at]?.norm ?? '')) return true;
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(tokens[at]?.pos ?? '')) return false;
  }
  return false;
}

/** Whether who does what the verb tells is public: "[The health ministry] has quietly launched". */
function isPublic(tokens: readonly Token[], least: number, verb: number): boolean {
  let at = verb - 1;
  while (at > least && /^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at -= 1;
  const head = tokens[at];
  if (head === undefined || at < least) return false;
  return (
    PUBLIC_ACTORS.has(head.norm) ||
    isNation(head.text) ||
    // "Mayor Ana Rao launched", "The Ministry of Health launched"
    (/^\p{Lu}/u.test(head.text) && isPublicName(tokens, least, at))
  );
}

/** Whether the capitals that end at `last` have a public office or body in them. */
function isPublicName(tokens: readonly Token[], least: number, last: number): boolean {
  for (let at = last; at >= least && last - at < NAME; at -= 1) {
    const token = tokens[at];
    if (PUBLIC_ACTORS.has(token?.norm ?? '')) return true;
    if (!/^\p{Lu}/u.test(token?.text ?? '') && !/^(?:of|and|for|the)$/.test(token?.norm ?? '')) return false;
  }
  return false;
}

/** Tokens of such a name. */
const NAME = 8;

/** Whether capitals may name a programme: of more than a word, and nothing that is built, sails, is read, or comes round. */
function isProgramme(tokens: readonly Token[], range: Range): boolean {
  const words = tokens.slice(range.first, range.end);
  const [first, last] = [words[0], words.at(-1)];
  return (
    words.length > 1 &&
    isCoined(tokens, range) &&
    !isOtherwiseTold(tokens, range.end) &&
    !NO_PROGRAMME_OPENERS.has(first?.norm ?? '') &&
    !ROLE_NOUNS.has(first?.norm ?? '') &&
    !words.some(({ norm }) => NO_PROGRAMMES.has(norm)) &&
    !WORKS.test(last?.text ?? '') &&
    !Object.hasOwn(SMALL, last?.norm ?? '')
  );
}

/** "launched The Long Road[, her memoir,]", "launched Kestrel [into orbit]": said to be something else, or to go somewhere. */
function isOtherwiseTold(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.norm === 'into') return true;
  const at = CLOSING.test(tokens[end]?.text ?? '') ? end + 1 : end;
  if (tokens[at]?.text !== ',' || !/^(?:an?|the|its|his|her|their)$/.test(tokens[at + 1]?.norm ?? ''))
    return false;
  return !tokens.slice(at + 1, at + APPOSITION).some(({ norm }) => HEAD_NOUNS.has(norm));
}

/** Tokens of what stands in apposition. */
const APPOSITION = 8;

/** How a programme comes about, or ends. */
const BRINGING = /^(?:launch|relaunch|pilot|scrap|axe|unveil)$/;
const BROUGHT = /^(?:introduced|launched|piloted|rolled|scrapped|unveiled)$/;
