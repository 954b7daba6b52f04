import type { AlignedPassage, WordChange } from '@/lib/core/align/alignment.ts';
import type { ComparedText } from '@/lib/core/align/comparison.ts';
import type { Span } from '@/lib/core/model.ts';
import { overlaps } from '@/lib/core/text/overlap.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';
import type { ComparedPage } from '@/lib/messaging/messages.ts';
import { siteName } from '../words/site.ts';
import type { ComparedItem } from './compared-items.ts';

/** Words of a text, pieces with "…" between them. */
export const wordsOfSpans = ({ read }: ComparedText, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => read.text.slice(start, end).trim()).join(' … ');

/** Passages with the quotation marks that stand around them. */
export const withMarks = ({ read: { text } }: ComparedText, spans: readonly Span[]): readonly Span[] =>
  spans.map(({ start, end }) => ({
    start: /["“«]/.test(text.charAt(start - 1)) ? start - 1 : start,
    end: /["”»]/.test(text.charAt(end)) ? end + 1 : end,
  }));

/** The passage that an item of a comparison is; undefined of figures and copied runs. */
export function passageOf(
  { comparison }: Pick<ComparedPage, 'comparison'>,
  id: string,
): AlignedPassage | undefined {
  const [kind, at] = id.split(' ');
  return kind === 'passage' ? comparison.alignment.passages[Number(at)] : undefined;
}

/** The id of the finding of the page that an item is, to be put on record; undefined where it is none. */
export function findingOf(page: Pick<ComparedPage, 'comparison'>, id: string): string | undefined {
  if (id.startsWith('figure ')) return id.slice('figure '.length);
  return passageOf(page, id)?.attribution ?? undefined;
}

/** The sentence around a span, for what is no sentence itself. */
export function sentenceOf({ sentences }: ComparedText, span: Span): Span {
  return sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
}

/** What somebody says in a text, sentence by sentence: each may have another fate. */
export function saidSentences({
  claims,
  sentences,
}: ComparedText): ReadonlyArray<Span & { readonly speaker: string }> {
  return claims.flatMap(({ content, speaker }) =>
    content.flatMap((piece) =>
      sentences
        .filter((sentence) => overlaps(sentence, piece))
        .map(({ start, end }) => ({
          start: Math.max(start, piece.start),
          end: Math.min(end, piece.end),
          speaker,
        })),
    ),
  );
}

/** "¶ 2 of 7": the paragraph of a text that spans begin in; "" in its headline. */
export function paragraphWords({ read }: ComparedText, [span]: readonly Span[]): string {
  const paragraphs = read.blocks.filter(({ kind }) => kind !== 'heading');
  const at = paragraphs.findIndex(({ start, end }) => span && start <= span.start && span.start < end);
  return at === -1 ? '' : `¶ ${at + 1} of ${paragraphs.length}`;
}

/** What a change is about, as a list names it. */
export const CHANGE_KINDS: Readonly<Record<WordChange['kind'], string>> = {
  number: 'Number',
  negation: 'Negation',
  word: 'Word',
  tense: 'Tense',
  name: 'Name',
  order: 'Order',
  unit: 'Unit',
};

/** Both wordings with where they are from, and what was seen, to be pasted into notes. */
export function bothWordings({ release, comparison }: ComparedPage, item: ComparedItem): string {
  const { url, site, published } = comparison.article.read.metadata;
  const from = (source: string, date: string) => [source, date && dateWords(date)].filter(Boolean).join(', ');
  const own = from(site?.value ?? siteName(url) ?? url, published?.value ?? '');
  const theirs = wordsOfSpans(comparison.release, item.release);
  return [
    theirs && `${release.title} (${from(release.source, release.published)}):\n${theirs}`,
    `${comparison.article.read.metadata.title?.value ?? url} (${own}):\n${wordsOfSpans(comparison.article, item.article)}`,
    `${[item.words, item.note].filter(Boolean).join(': ')}. An observation by On the Record, never a verdict.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
