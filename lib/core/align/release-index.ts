import type { Analysis, Attribution, Span, Speaker } from '../model.ts';
import { overlaps } from '../text/overlap.ts';
import { findQuotations } from '../text/quotations.ts';
import { labelledTurns } from './labelled-turns.ts';
import { isFunctionWord } from './word-form.ts';
import { wordsIn, wordsOf, type WordedText } from './words-of.ts';

/** A release made ready to be looked up in. */
export interface ReleaseIndex extends WordedText {
  readonly analysis: Analysis;
  /** Places of each stem, in text order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Words at which a sentence, quotation or claim begins, and behind which one ends. */
  readonly opensAt: ReadonlySet<number>;
  readonly endsAt: ReadonlySet<number>;
  /** How much a word tells: rare ones most, function words little. */
  weightOf(word: { readonly form: string; readonly stem: string }): number;
  /** Words as they are compared, of the whole text. */
  readonly forms: ReadonlySet<string>;
  /** Who speaks most of the words in a place; nobody where it is narration. */
  speakerAt(spans: readonly Span[]): Speaker | undefined;
  /** Who is labelled as speaking in a place of which no claim was found: who asks. */
  labelledAt(spans: readonly Span[]): Speaker | undefined;
  /** Whether a word is said by somebody: inside a claim's content. */
  isSaid(word: number): boolean;
}

const FUNCTION_WEIGHT = 0.15;

/** Indexes a release once; every article is looked up in the same. */
export function indexRelease(analysis: Analysis): ReleaseIndex {
  const worded = wordsOf(analysis);
  const places = new Map<string, number[]>();
  worded.words.forEach(({ stem }, at) => {
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [at]);
    else known.push(at);
  });
  const bounds: Span[] = [
    ...worded.sentences,
    ...findQuotations(analysis.article.text, analysis.article.blocks).map(({ inner }) => inner),
    ...analysis.attributions.flatMap(({ content }) => content),
  ];
  const [opensAt, endsAt] = [new Set<number>(), new Set<number>()];
  for (const bound of bounds) {
    const { first, endWord } = wordsIn(worded, bound);
    opensAt.add(first);
    endsAt.add(endWord);
  }
  const said = new Uint8Array(worded.words.length);
  for (const { content } of analysis.attributions) {
    for (const span of content) {
      const { first, endWord } = wordsIn(worded, span);
      said.fill(1, first, endWord);
    }
  }
  const turns = labelledTurns(analysis.article);
  const total = Math.max(2, worded.words.length);
  return {
    ...worded,
    analysis,
    places,
    opensAt,
    endsAt,
    forms: new Set(worded.words.map(({ form }) => form)),
    speakerAt: (spans) => speakerAt(analysis, spans),
    labelledAt: ([span]) => {
      const turn = span && turns.find((one) => overlaps(one, span));
      return turn && { id: '', name: turn.name, aliases: [] };
    },
    isSaid: (word) => said[word] === 1,
    weightOf: ({ form, stem }) =>
      isFunctionWord(form)
        ? FUNCTION_WEIGHT
        : Math.log(total / (1 + (places.get(stem)?.length ?? 0))) / Math.log(total),
  };
}

function speakerAt({ attributions, speakers }: Analysis, spans: readonly Span[]): Speaker | undefined {
  const overlap = ({ content }: Attribution) =>
    content.reduce(
      (sum, piece) =>
        sum +
        spans.reduce(
          (part, span) =>
            part + Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start)),
          0,
        ),
      0,
    );
  let best: { id: string | null; share: number } | undefined;
  for (const attribution of attributions) {
    const share = overlap(attribution);
    if (share > (best?.share ?? 0)) best = { id: attribution.speaker, share };
  }
  return speakers.find(({ id }) => id === best?.id);
}
