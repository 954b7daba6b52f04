import type { AnnotatedText, TextSpan } from '../../model.ts';
import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import type { Gathered } from './merge-mentions.ts';

const NOUNS = [...HEAD_NOUNS.keys()].toSorted((a, b) => b.length - a.length);
/** By their first letters, so that a word which opens with another is soon seen to be none. */
const HEADS = [...new Set(NOUNS.map((noun) => noun.charAt(0)))]
  .map((letter) => {
    const rests = NOUNS.filter((noun) => noun.startsWith(letter)).map((noun) => noun.slice(1));
    return `[${letter}${letter.toUpperCase()}](?:${rests.join('|')})`;
  })
  .join('|');
/** "the initiative", "this energy compact", "the Act". */
const SHORT = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese)\\s+((?:[\\p{L}-]+\\s+){0,2}?)(${HEADS})\\b(?!\\s+\\p{Lu})`,
  'gu',
);

/** Ties short mentions after the first ("the initiative", "GDSI") to the initiative that they mean. */
export function laterMentions({ article }: AnnotatedText, gathered: readonly Gathered[]): void {
  if (gathered.length === 0) return;
  const starts = gathered
    .map((one) => ({ one, start: one.mentions[0]?.start ?? 0 }))
    .toSorted((a, b) => a.start - b.start);
  const taken = gathered.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start);
  namesAgain(article.text, starts, taken);
  shortMentions(article.text, starts, taken);
  acronymMentions(article.text, starts);
}

/** "No Child Waits, the law that … It expired before No Child Waits did": the whole name, which only its first mention shows to be one. */
function namesAgain(text: string, starts: readonly Started[], taken: readonly TextSpan[]): void {
  for (const { one, start } of starts) {
    if (
      one.generic ||
      !NAME.test(one.name) ||
      HEAD_NOUNS.has(one.name.split(' ').at(-1)?.toLowerCase() ?? '')
    )
      continue;
    for (let at = text.indexOf(one.name, start + 1); at >= 0; at = text.indexOf(one.name, at + 1)) {
      const end = at + one.name.length;
      if (taken.some((other) => other.start < end && other.end > at)) continue;
      one.again.push({ start: at, end, text: one.name });
    }
  }
}

/** A name of several words in capitals. */
const NAME = /^\p{Lu}\S* .*\p{Lu}/u;

interface Started {
  readonly one: Gathered;
  readonly start: number;
}

/** Each short mention goes to the last initiative before it with its head, all its other words in the name. */
function shortMentions(text: string, starts: readonly Started[], taken: readonly TextSpan[]): void {
  const byHead = new Map<string, Gathered[]>();
  let [next, mention] = [0, 0];
  // Nothing before the first can mean it.
  SHORT.lastIndex = starts[0]?.start ?? 0;
  for (const match of text.matchAll(SHORT)) {
    const end = match.index + match[0].length;
    for (
      let started = starts[next];
      started !== undefined && started.start < match.index;
      started = starts[next]
    ) {
      const head = headOf(started.one.headWord);
      byHead.set(head, [...(byHead.get(head) ?? []).slice(-8), started.one]);
      next += 1;
    }
    while ((taken[mention]?.end ?? Infinity) <= match.index) mention += 1;
    if ((taken[mention]?.start ?? Infinity) < end) continue;
    const words = (match[1] ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const named = namedRightBefore(text, starts, match.index);
    const meant =
      named ??
      byHead.get(headOf(match[2] ?? ''))?.findLast((one) => words.every((word) => one.words.has(word)));
    (
      meant ??
      lastNamed(text, starts, match, words) ??
      lastLaw(text, starts, match, words) ??
      onlyKin(text, starts, match, words)
    )?.mentions.push({
      start: match.index,
      end,
      text: match[0],
    });
  }
}

/** "Titled the Clean Harbours Act, [the law] was": what its sentence opens by naming. */
function namedRightBefore(text: string, starts: readonly Started[], index: number): Gathered | undefined {
  const opening = NAMED_FIRST.exec(text.slice(Math.max(0, index - SENTENCE), index));
  if (opening?.[1] === undefined) return undefined;
  const from = index - opening[0].length;
  return starts.find(({ one, start }) => start > from && start < index && opening[1]?.startsWith(one.name))
    ?.one;
}

/** What a sentence opens with that names what is told of behind the comma. */
const NAMED_FIRST =
  /(?:^|[\n.!?]["”’]?\s+)(?:[Tt]itled|[Ee]ntitled|[Cc]alled|[Dd]ubbed|[Nn]amed|[Kk]nown as) (?:the |an? )?["“‘']?([^,\n.]+), $/;

/** "This initiative" behind "the Vision programme": the one named last, in the sentence before. */
function lastNamed(
  text: string,
  starts: readonly Started[],
  { 0: mention, 2: head = '', index }: RegExpMatchArray,
  words: readonly string[],
): Gathered | undefined {
  // "This national programme" may tell one thing more of it.
  if (!/^This\b/.test(mention) || words.length > 1 || !ANY_KIND.test(head.toLowerCase())) return undefined;
  let before: { readonly one: Gathered; readonly end: number } | undefined;
  for (const { one } of starts)
    for (const { end } of one.mentions)
      if (end <= (index ?? 0) && end > (before?.end ?? -1)) before = { one, end };
  const between = before === undefined ? '' : text.slice(before.end, index);
  // The next paragraph may open with it.
  const same = !/\n\s*\n/.test(between) || /^[^\n]*\n\s*\n$/.test(between);
  return before !== undefined && between.length < SENTENCE && same ? before.one : undefined;
}

/** "The bill was introduced" behind "The Clean Harbours Act (HR 12)": the law that its own or the paragraph before opens with. */
function lastLaw(
  text: string,
  starts: readonly Started[],
  { 2: head = '', index }: RegExpMatchArray,
  words: readonly string[],
): Gathered | undefined {
  if (words.length > 0 || !ANY_LAW.test(head)) return undefined;
  const before = starts.findLast(({ one, start }) => start < (index ?? 0) && one.kind === 'law');
  if (before === undefined) return undefined;
  const { one, start } = before;
  // What stands within a sentence may be no more than what is amended.
  const opening = text.slice(text.lastIndexOf('\n', start) + 1, start);
  if (one.generic || !/^(?:the |an? )?["“‘']?$/i.test(opening)) return undefined;
  return text.slice(start, index).split(/\n\s*\n/, PARAGRAPHS + 1).length <= PARAGRAPHS ? one : undefined;
}

/** "The deal" behind "the Reef Partnership", "The scheme" behind "the Lakes Initiative": the only one of its family, named right before. */
function onlyKin(
  text: string,
  starts: readonly Started[],
  { 0: mention, 2: head = '', index }: RegExpMatchArray,
  words: readonly string[],
): Gathered | undefined {
  const kinds =
    /^[Tt]h(?:e|is)\b/.test(mention) && words.length === 0 ? kindsCalled(head.toLowerCase()) : undefined;
  if (kinds === undefined) return undefined;
  const kin = starts.filter(({ one, start }) => start < (index ?? 0) && kinds.has(one.kind));
  const [only] = kin;
  if (only === undefined || kin.length > 1) return undefined;
  const last = Math.max(...only.one.mentions.map(({ end }) => (end <= (index ?? 0) ? end : 0)));
  const between = text.slice(last, index);
  return between.length < SENTENCE && between.split('\n\n').length <= PARAGRAPHS ? only.one : undefined;
}

const kindsCalled = (head: string): ReadonlySet<string> | undefined =>
  CONTRACTS.test(head) ? CONTRACT_KINDS : CARRIED.test(head) ? CARRIED_KINDS : undefined;
const CONTRACTS = /^(?:accord|agreement|deal|pact|trade deal|treaty)$/;
const CONTRACT_KINDS: ReadonlySet<string> = new Set([
  'agreement',
  'compact',
  'convention',
  'memorandum',
  'partnership',
  'treaty',
]);
const CARRIED = /^(?:campaign|initiative|pilot|programme|program|project|scheme)$/;
const CARRIED_KINDS: ReadonlySet<string> = new Set([
  'campaign',
  'fund',
  'initiative',
  'programme',
  'project',
]);

/** The law's own paragraph and the next. */
const PARAGRAPHS = 2;
/** What laws are called again by, whatever their names end in. */
const ANY_LAW = /^(?:act|bill|law|legislation|measure)$/i;
/** Nouns that undertakings of other kinds are called again by. */
const ANY_KIND = /^(?:initiative|programme|program|project|scheme|effort)$/;
/** Longest rest of a sentence between a name and what it is called again by. */
const SENTENCE = 240;

/** The head in the singular, by its last word: "action plan" and "plans" are plans. */
function headOf(word: string): string {
  const last = word.toLowerCase().split(' ').at(-1) ?? '';
  return last === 'program' || last === 'programs'
    ? 'programme'
    : last.replace(/ies$/, 'y').replace(/s$/, '');
}

const ACRONYM = '[A-Z][A-Za-z0-9&-]{1,11}';
/** "(GDSI)" right after a name. */
const INTRODUCED = new RegExp(`^ ?\\(["“‘]?(${ACRONYM})["”’]?\\)`);
/** "a memorandum of understanding (MoU) on trade" */
const INSIDE = new RegExp(`^\\p{Ll}.* \\((${ACRONYM})\\) \\p{Ll}`, 'u');
const ALONE = new RegExp(`(?<![\\p{L}\\p{N}])${ACRONYM}(?![\\p{L}\\p{N}])`, 'gu');

/** Acronyms introduced in brackets right after a name, wherever they stand from there on. */
function acronymMentions(text: string, starts: readonly Started[]): void {
  const meant = new Map<string, { readonly one: Gathered; readonly from: number }>();
  for (const { one } of starts) {
    const [first] = one.mentions;
    const acronym =
      first && (INTRODUCED.exec(text.slice(first.end, first.end + 20)) ?? INSIDE.exec(first.text))?.[1];
    if (first && acronym && /[A-Z].*[A-Z]/.test(acronym)) meant.set(acronym, { one, from: first.end });
  }
  if (meant.size === 0) return;
  for (const { 0: word, index } of text.matchAll(ALONE)) {
    const found = meant.get(word);
    // "GDSI 2025" is an edition, and another undertaking.
    if (
      found !== undefined &&
      index > found.from &&
      !/^ (?:19|20)\d\d\b/.test(text.slice(index + word.length, index + word.length + 6))
    ) {
      found.one.mentions.push({ start: index, end: index + word.length, text: word });
    }
  }
}
