import { isSpeech, stanceOf } from '../core/attribution/stance/stance.ts';
import type { Span } from '../core/model.ts';
import { wholeWords } from './gold-file.ts';
import type { GoldArticle, GoldAttribution } from './polnear.ts';
import { randomFrom } from './random.ts';

const SEED = 11;
/** How often a verb is a cue of a frame before it is put in another's place. */
const LEAST_SEEN = 2;
/** Forms of the past. */
const PAST = /ed$|^(?:said|wrote|told|swore|put|read)$/;
/** Words in whose place no verb of saying fits. */
const NO_VERB = /^(?:told|tells|asked|as|per|according|under|by|from|for|in|to|of)$/;
/** A subject that a claim without “that” is known for a clause by. */
const SUBJECT = /^(?:he|she|it|they|we|I|there)\b/;
/** A name alone, of two words to four. */
const NAME = /^\p{Lu}[\p{L}.’'&-]*(?: \p{Lu}[\p{L}.’'&-]*){1,3}$/u;
/** The most characters between cue and claim. */
const LONGEST_GAP = 12;

interface Framed {
  readonly cue: Span;
  readonly word: string;
  /** Where source, cue and claim stand to each other, how the claim opens, and the verb's form. */
  readonly frame: string;
}

interface Replacement extends Span {
  readonly text: string;
}

/**
 * Copies of articles in which cues of one verb are other real cues of the same frame, and sources that are names alone are
 * other articles' names. What is said, and whether it is, stays as annotated, so that less is learnt of single verbs and
 * names. Deterministic.
 */
export function alteredCopies(articles: readonly GoldArticle[]): GoldArticle[] {
  const random = randomFrom(SEED);
  const cues = cuesByFrame(articles);
  const names = articles.map((article) => new Set(namesIn(article)));
  const pick = (from: readonly string[]): string | undefined => from[Math.floor(random() * from.length)];
  return articles.map((article, n) => {
    const others = names.flatMap((own, other) => (other === n ? [] : [...own]));
    const renamed = [...(names[n] ?? [])].flatMap((name) => {
      const words = name.split(' ').length;
      const text = pick(
        others.filter((other) => other.split(' ').length === words && !article.text.includes(other)),
      );
      return text === undefined ? [] : wholeWords(article.text, name).map((span) => ({ ...span, text }));
    });
    const recued = article.attributions.flatMap((attribution): Replacement[] => {
      const own =
        attribution.optional === true ? undefined : framedCue(article.text, attribution, cues.clausal);
      const text = own && pick((cues.byFrame.get(own.frame) ?? []).filter((word) => word !== own.word));
      return own === undefined || text === undefined ? [] : [{ ...own.cue, text }];
    });
    return replaced(article, [...renamed, ...recued]);
  });
}

const namesIn = ({ text, attributions }: GoldArticle): string[] =>
  attributions.flatMap(({ source }) =>
    source.map(({ start, end }) => text.slice(start, end)).filter((words) => NAME.test(words)),
  );

/** The verbs that are cues of a frame often enough, and those that take a clause without “that”. */
function cuesByFrame(articles: readonly GoldArticle[]): {
  clausal: ReadonlySet<string>;
  byFrame: ReadonlyMap<string, readonly string[]>;
} {
  const all = articles.flatMap(({ text, attributions }) =>
    attributions.filter(({ optional }) => optional !== true).map((attribution) => ({ text, attribution })),
  );
  const clauses = new Map<string, number>();
  for (const { text, attribution } of all) {
    const own = framedCue(text, attribution, new Set());
    const opening = text.slice(attribution.content[0]?.start);
    if (own?.frame.includes('before clause') === true && SUBJECT.test(opening))
      clauses.set(own.word, (clauses.get(own.word) ?? 0) + 1);
  }
  const clausal = new Set(often(clauses));
  const counts = new Map<string, Map<string, number>>();
  for (const { text, attribution } of all) {
    const own = framedCue(text, attribution, clausal);
    if (own === undefined) continue;
    const words = counts.get(own.frame) ?? new Map<string, number>();
    counts.set(own.frame, words.set(own.word, (words.get(own.word) ?? 0) + 1));
  }
  return { clausal, byFrame: new Map([...counts].map(([frame, words]) => [frame, often(words)])) };
}

const often = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].filter(([, count]) => count >= LEAST_SEEN).map(([word]) => word);

/** Among how many marks at its end, in UTF-16 units, a quotation's is looked for. */
const LAST_MARKS = 3;

/** A cue of one verb of saying, with its frame. */
function framedCue(
  text: string,
  { source: [source, ...more], cue: [cue, ...rest], content: [claim] }: GoldAttribution,
  clausal: ReadonlySet<string>,
): Framed | undefined {
  if (source === undefined || cue === undefined || claim === undefined || more.length + rest.length > 0)
    return undefined;
  const word = text.slice(cue.start, cue.end);
  if (!/^[a-z]+$/.test(word) || NO_VERB.test(word) || !isSpeech(stanceOf(word, 'he'))) return undefined;
  const form = PAST.test(word) ? 'past' : (/(?:ing|[^s]s)$/.exec(word)?.[0].slice(-1) ?? 'plain');
  const order = source.start < cue.start ? 'source first' : 'cue first';
  if (claim.end <= Math.min(source.start, cue.start)) {
    const isQuoted = /["”’']/.test(text.slice(Math.max(claim.start, claim.end - LAST_MARKS), claim.end));
    return { cue, word, frame: `${order}, behind ${isQuoted ? 'quotation' : 'clause'} ${form}` };
  }
  const gap = text.slice(cue.end, claim.start);
  if (claim.start < cue.end || gap.length > LONGEST_GAP) return undefined;
  const opening = text.slice(claim.start);
  // “announced a hold” has an object, “announced it would” a clause, “announced the plan would” either.
  const isClause = SUBJECT.test(opening) || /^sa(?:id|ys?)$/.test(word);
  const bare = isClause ? 'clause' : clausal.has(word) ? 'unclear' : 'object';
  const kind = /^["“]/.test(opening) ? 'quotation' : /^that\b/.test(gap.trim() + opening) ? 'that' : bare;
  return kind === 'unclear' ? undefined : { cue, word, frame: `${order}, before ${kind} ${form}` };
}

/** An article with other words in places of it, and its annotation where the words stand then. */
function replaced(article: GoldArticle, replacements: readonly Replacement[]): GoldArticle {
  let text = '';
  let taken = 0;
  const moves: { from: number; by: number }[] = [];
  for (const { start, end, text: words } of replacements.toSorted((a, b) => a.start - b.start)) {
    if (start < taken) continue;
    text += article.text.slice(taken, start) + words;
    taken = end;
    moves.push({ from: end, by: words.length - (end - start) });
  }
  text += article.text.slice(taken);
  const moved = (at: number): number =>
    moves.reduce((sum, { from, by }) => (from <= at ? sum + by : sum), at);
  const spans = (own: readonly Span[]): Span[] =>
    own.map(({ start, end }) => ({ start: moved(start), end: moved(end) }));
  return {
    ...article,
    text,
    attributions: article.attributions.map((own) => ({
      ...own,
      source: spans(own.source),
      cue: spans(own.cue),
      content: spans(own.content),
    })),
  };
}
