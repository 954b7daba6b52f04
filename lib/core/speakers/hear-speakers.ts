import { byFamily } from '../entities/cast/kin.ts';
import { isOfficeLine } from '../attribution/quotations/credit-lines.ts';
import { firstWhere } from '../text/first-where.ts';
import type { UnresolvedAttribution } from '../attribution/find-attributions.ts';
import type { AnnotatedText, Span, TextSpan, Token } from '../model.ts';
import { afterDateline } from '../text/dateline.ts';
import { findQuotations } from '../text/quotations.ts';
import { Cast } from '../entities/cast/cast.ts';
import { type Entity, isKnownPerson } from '../entities/cast/entity.ts';
import { findNames } from '../entities/names/find-names.ts';
import { labelled } from '../entities/resolve/labels.ts';
import type { Mention } from '../entities/mention.ts';
import { readMention } from '../entities/mentions/read-mention.ts';
import { nameWords } from '../entities/mentions/compare-names.ts';
import { sameSpeakers } from '../entities/resolve/same-speaker.ts';
import { Resolver } from '../entities/resolve/resolver.ts';
import type { Said } from '../entities/resolve/spoken-of.ts';
import { type Observe, sentenceAt } from '../entities/cast/scene.ts';
import {
  behindRelative,
  hostOf,
  leftOutSource,
  ownWordsOf,
  senderOf,
} from '../entities/phrases/left-out-source.ts';
import { surnameAsWord } from '../entities/phrases/surname-as-word.ts';
import { withinSentence } from '../entities/phrases/source-bounds.ts';
import { withDefinedName } from '../entities/phrases/defined-names.ts';
import { wholeSource } from '../entities/phrases/source-span.ts';
import { LEGAL_FORMS } from '../lexicon/body-words.ts';
import { NO_NAME_OPENERS } from '../lexicon/closed-classes.ts';
import { type Word, wordsOf, wordWith } from '../text/words.ts';

/** An attribution with its source taken apart, and who that is. */
export interface Heard {
  readonly attribution: UnresolvedAttribution;
  /** 'label' where the source is the label of a transcript's turn; undefined where it names nobody. */
  readonly mention: Mention | 'label' | undefined;
  readonly entity: Entity | undefined;
}

/** Who is heard in a text, in text order, with what was learnt of everybody on the way. */
export interface Hearing {
  readonly heard: readonly Heard[];
  readonly cast: Cast;
  readonly resolver: Resolver;
  /** Which two are one under two names, each with the one that stands for both. */
  readonly same: ReadonlyMap<Entity, Entity>;
}

/** Reads the sources of attributions, and whom each means. `observe` is told of everybody who may be meant by a pronoun. */
export function hearSpeakers(
  text: AnnotatedText,
  found: readonly UnresolvedAttribution[],
  observe?: Observe,
): Hearing {
  const { article } = text;
  const attributions = found.map((attribution) => withSource(text, attribution));
  const cast = new Cast(article.text, findQuotations(article.text, article.blocks));
  const context = { cast, text, names: findNames(text, cast) };
  const mentions = attributions.map((attribution) => readSource(text, attribution));
  introduce(cast, attributions, mentions);
  const sources = namedSources(cast, attributions, mentions);
  const resolver = new Resolver({ text, cast, sources, observe }, context.names);
  const meant = attributions.map((attribution, at) => {
    const { source, content } = attribution;
    const mention = mentions[at];
    if (source === null || mention === undefined) return undefined;
    const [turn = source] = content;
    const family = byFamily(cast.kins, cast.people, source);
    if (family === null) return undefined;
    const entity =
      mention === 'label'
        ? labelled(context, source, turn)
        : resolver.speaker(
            family === undefined ? mention : { kind: 'person', name: family.name },
            source.start,
            saidIn(text, attribution, source),
          );
    // "Rao’s blood work, which showed": nobody's word
    const isThing = /(?:^|\s)which$/i.test(source.text) && entity !== undefined && isKnownPerson(entity);
    return entity === undefined || isThing || !isSpeaker(entity) ? undefined : entity;
  });
  const same = sameSpeakers(
    text.article.text,
    cast,
    meant.filter((entity) => entity !== undefined),
  );
  const heard = attributions.map((attribution, at) => {
    const entity = meant[at];
    return { attribution, mention: mentions[at], entity: entity && (same.get(entity) ?? entity) };
  });
  return { heard, cast, resolver, same };
}

/** What of a claim tells who does not make it; the pieces that stand in quotation marks altogether one a line. */
function saidIn(text: AnnotatedText, { content, cue }: UnresolvedAttribution, source: TextSpan): Said {
  const end = sentenceAt(text, source.start)?.end ?? source.end;
  const behind = content
    .filter(({ start }) => start >= source.end && start < end)
    .map(
      (piece) => text.article.text.slice(piece.start, Math.min(piece.end, end)).split(/["“—–]|''/)[0] ?? '',
    );
  const quoted = content.map((piece) => piece.text).filter((piece) => /^["“‘'«]/.test(piece));
  return {
    quoted: quoted.join('\n'),
    behind: behind.join('\n'),
    byTheWay: /(?:^|\s)who$/i.test(source.text),
    turn: turnOf(cue?.text ?? ''),
  };
}

/** Whether the words that report are of a question or of an answer. */
function turnOf(cue: string): Said['turn'] {
  if (/\bask(?:s|ed)?\b/.test(cue)) return 'asked';
  return /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?)\b/.test(cue) ? 'answered' : undefined;
}

/** Whether the name is one, dots aside ("F.A.A."): neither a letter, a firm's legal form nor a word that stands for others. */
const isSpeaker = ({ name }: Entity): boolean =>
  /[\p{L}\p{N}]{2}/u.test(name.replace(/^(?:\p{L}\.){3,}/u, 'name')) &&
  !LEGAL_FORMS.has(name.toLowerCase().replace(/\.$/, '')) &&
  !/^(?:he|she|it|they|we|you|I) (?:and|or) /i.test(name) &&
  !/^(?:(?:they|we|you)(?: all| both)?|(?:him|her|it)self|themselves)$/i.test(name) &&
  !NO_NAME_OPENERS.has(name.toLowerCase()) &&
  // "the number who said"
  !/^(?:number|percentage|proportion|share)$/i.test(name);

/** The attribution with the source that a tagger left out, where the cue shows it. */
function withSource(text: AnnotatedText, attribution: UnresolvedAttribution): UnresolvedAttribution {
  const { source, cue } = attribution;
  if (cue === null) return attribution;
  const recovered = source === null ? surnameAsWord(text, cue) : undefined;
  if (recovered !== undefined) return { ...attribution, ...recovered };
  const left =
    source === null
      ? leftOutSource(text, cue)
      : (senderOf(text, source, cue) ??
        hostOf(text, source, cue) ??
        behindRelative(text, source, cue) ??
        ownWordsOf(text, source));
  return left === undefined ? attribution : { ...attribution, source: left };
}

/** How far before and after a source, in tokens, the rest of it is looked for. */
const BEFORE = 80;
const AFTER = 20;

/** What only counts among two named before is no office that somebody holds. */
const ONE_OF_TWO = /^the (?:former|latter)$/i;

/** The source taken apart; 'label' where it is the label of a transcript's turn. */
function readSource(text: AnnotatedText, attribution: UnresolvedAttribution): Mention | 'label' | undefined {
  const { source } = attribution;
  if (source === null || ONE_OF_TWO.test(source.text) || isSpokenOf(attribution, source)) return undefined;
  if (isLabel(attribution, source)) return 'label';
  const named = withDefinedName(text.article.text, source);
  const end = firstAt(text.tokens, named.end);
  // Nothing outside its paragraph belongs to it, nor does the dateline.
  const block = text.article.blocks[sentenceAt(text, source.start)?.block ?? -1];
  const opening = block === undefined ? 0 : firstAt(text.tokens, afterDateline(text.article.text, block));
  const start = afterRelay(text.tokens, attribution, firstAt(text.tokens, named.start), end);
  const first = opening < end ? Math.max(start, opening) : start;
  const from = Math.min(first, Math.max(first - BEFORE, opening));
  // Nor does the cue, whatever a headline's capitals make it look like.
  const { cue } = attribution;
  const isHeadline = cue !== null && cue.start >= source.end && /^\p{Lu}/u.test(cue.text);
  const last = block === undefined ? Infinity : firstAt(text.tokens, block.end);
  const stop = isHeadline ? Math.min(last, firstAt(text.tokens, cue.start)) : last;
  const near = text.tokens.slice(from, Math.min(end + AFTER, Math.max(end, stop)));
  const whole = wholeSource(near, first - from, end - from);
  const own = wordsOf(near, whole.first, whole.end);
  const isBehind = cue !== null && cue.end <= source.start;
  const words = [
    ...withOwnEnding(text.article.text, isBehind ? withinSentence(own) : own, attribution),
    ...officeBelow(text, source),
  ];
  const acronym = /\((\p{Lu}[\p{Lu}\d]{1,9})\)/u.exec(source.text)?.[1];
  return readMention(text.article.text, words, acronym);
}

/** "Ana Rao |" "Director of Works, Corbel": the office in the line below a name that is all of its own line, behind a comma. */
function officeBelow({ article, tokens }: AnnotatedText, source: Span): readonly Word[] {
  const at = article.blocks.findIndex(({ start }) => start === source.start);
  const [own, next] = article.blocks.slice(at, at + 2);
  const isAlone = at >= 0 && own?.end === source.end && next !== undefined && next.kind !== 'caption';
  if (!isAlone || !isOfficeLine(article.text.slice(next.start, next.end))) return [];
  const comma = {
    start: own.end,
    end: own.end,
    text: ',',
    norm: ',',
    lemma: ',',
    pos: 'PUNCT',
    possessive: false,
  } as const;
  return [comma, ...wordsOf(tokens, firstAt(tokens, next.start), firstAt(tokens, next.end))];
}

/** "According to the Herald, | Ana Rao said": the verb tells who speaks, not the paper that a tagger took in with the name. */
function afterRelay(
  tokens: readonly Token[],
  { cue, source }: UnresolvedAttribution,
  start: number,
  end: number,
): number {
  const isRelay =
    cue !== null &&
    source !== null &&
    cue.start >= source.end &&
    tokens[start - 1]?.norm === 'to' &&
    tokens[start - 2]?.norm === 'according';
  if (!isRelay) return start;
  const comma = tokens.findIndex(({ text }, at) => at > start && at < end - 1 && text === ',');
  return comma > 0 && /^\p{Lu}/u.test(tokens[comma + 1]?.text ?? '') ? comma + 1 : start;
}

/** How many namings of somebody are looked at for how they end. */
const MOST_NAMINGS = 50;

/** "Lowe’s said": an ending that owns nothing, since the verb follows, is of a name that the text never has without it. */
function withOwnEnding(
  text: string,
  words: readonly Word[],
  { cue, source }: UnresolvedAttribution,
): readonly Word[] {
  const last = words.at(-1);
  if (words.length > 1 || last === undefined || cue === null || source === null) return words;
  const isNext = cue.start >= source.end && cue.start <= source.end + 1;
  const bare = /^(\p{Lu}[\p{L}-]*[^s])['’]s$/u.exec(last.text)?.[1];
  if (!isNext || bare === undefined) return words;
  const isAlone = text
    .split(bare, MOST_NAMINGS)
    .slice(1)
    .every((after) => /^['’]s/.test(after));
  if (!isAlone) return words;
  return [wordWith(last, { possessive: false })];
}

/** "Rao is accused of lying": who stands before such a passive is spoken of; who speaks is not told. */
const isSpokenOf = ({ cue }: UnresolvedAttribution, source: Span): boolean =>
  cue !== null &&
  cue.start >= source.end &&
  /^(?:(?:has|have|had|is|are|was|were|be|been|being|also|further|now|still)\s+)+(?:accused|suspected|alleged|said|believed|thought|considered)(?:\s+(?:of|to))?$/i.test(
    cue.text,
  ) &&
  /^(?:.*\s)?(?:is|are|was|were|be|been|being)\s/i.test(cue.text);

/** Whether the source is the label of a transcript's turn, whose words stand outside quotation marks. */
function isLabel({ cue, kind, content }: UnresolvedAttribution, source: Span): boolean {
  const [turn] = content;
  if (cue === null || kind !== 'direct' || turn === undefined || /^["“‘'«]/.test(turn.text)) return false;
  return (cue.start === source.end && cue.end === source.end + 1) || cue.start === source.start;
}

/** Puts those who are named with a role into the cast, so that a headline's "minister" finds the one named below it. */
function introduce(
  cast: Cast,
  attributions: readonly UnresolvedAttribution[],
  mentions: readonly (Mention | 'label' | undefined)[],
): void {
  mentions.forEach((mention, at) => {
    const source = attributions[at]?.source;
    if (mention === undefined || mention === 'label' || !source) return;
    if (mention.kind === 'person' && mention.role !== undefined) cast.person(mention, source.start);
  });
}

/** Where the sources of claims name persons, by who that is. */
function namedSources(
  cast: Cast,
  attributions: readonly UnresolvedAttribution[],
  mentions: readonly (Mention | 'label' | undefined)[],
): ReadonlyMap<Entity, readonly number[]> {
  const places = new Map<Entity, number[]>();
  mentions.forEach((mention, at) => {
    const place = attributions[at]?.source?.start;
    if (mention === undefined || mention === 'label' || mention.kind !== 'person' || place === undefined)
      return;
    const person = cast.findPerson(nameWords(mention.name), place, mention);
    if (person !== undefined) places.set(person, [...(places.get(person) ?? []), place]);
  });
  return places;
}

/** The index of the first token that starts at or after the position. */
function firstAt(tokens: readonly Token[], position: number): number {
  return firstWhere(tokens, ({ start }) => start >= position);
}
