import { placeAnnotations } from '../../lib/core/anchoring/place-annotations.ts';
import { compareVersions } from '../../lib/core/compare/compare-versions.ts';
import type { ArticleText, Span } from '../../lib/core/model.ts';
import type { Annotation } from '../../lib/core/record/record.ts';
import { plainArticle } from '../../lib/core/plain-article.ts';
import { passageOf, recorded } from '../unit/anchoring/recorded.ts';
import { corpusTexts, countWords } from './corpus.ts';
import { median, ms, quantile } from './statistics.ts';

const WORDS = 10_000;
const ANNOTATIONS = 1000;
/** Milliseconds that placing them may take. */
const WANTED = 300;
const ROUNDS = 20;

/** Every so many lines one is gone, one has come in, one stands elsewhere; every so many its words are others. */
const GONE_EACH = 40;
const NEW_EACH = 30;
const MOVED_EACH = 50;
const ALTERED_EACH = 5;

const OLDER = { id: 'first', article: 'article' } as const;

/** Lines of articles one after the other until they hold so many words; each line once. */
function linesOf(texts: readonly string[], words: number): string[] {
  const lines = new Set<string>();
  let count = 0;
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    if (count >= words) break;
    if (line.trim() === '' || lines.has(line)) continue;
    lines.add(line);
    count += countWords(line);
  }
  return [...lines];
}

/** Claims, names and figures over the whole text. */
function spansOf(text: string): Span[] {
  const found = [/[^.!?\n]{40,}[.!?]/g, /\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu, /[$€£]?\d[\d.,]*\d%?/g].map((shape) =>
    Array.from(text.matchAll(shape), ({ 0: { length }, index }) => ({ start: index, end: index + length })),
  );
  return found
    .flatMap((spans) => {
      const step = Math.max(1, spans.length / (ANNOTATIONS / 2));
      return spans.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
    })
    .filter(
      (_, at, all) =>
        Math.floor((at * ANNOTATIONS) / all.length) !== Math.floor(((at - 1) * ANNOTATIONS) / all.length),
    );
}

function recordedIn(text: string): Annotation[] {
  return spansOf(text).map((span, index) => ({
    ...recorded(OLDER.id, [passageOf(text, span)]),
    ...OLDER,
    id: String(index),
    placement: { status: 'in place', version: OLDER.id, spans: [span] },
  }));
}

/** The lines as an editor might leave them. */
function edited(lines: readonly string[], added: readonly string[]): string[] {
  const moved = lines.filter((_, at) => at % MOVED_EACH === 7);
  const kept = lines.flatMap((line, at) => {
    if (at % GONE_EACH === 3 || at % MOVED_EACH === 7) return at % NEW_EACH === 5 ? [added[at] ?? ''] : [];
    const other =
      at % ALTERED_EACH === 1
        ? line.replaceAll(/\d/g, '7').replaceAll(/\b(?:the|said) \p{L}+/gu, 'other words')
        : line;
    return at % NEW_EACH === 5 ? [added[at] ?? '', other] : [other];
  });
  return [...moved, ...kept];
}

function timed(work: () => unknown): number[] {
  for (let round = 0; round < 3; round += 1) work();
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

const told = (times: readonly number[]): string => `${ms(median(times))} (slowest ${ms(quantile(times, 1))})`;

/** What it takes to find 1,000 annotations of a page again after it was edited, and to compare its two versions. */
export async function measureAnchoring(): Promise<string[]> {
  const texts = corpusTexts('train');
  if (texts === null) return ['anchoring: skipped, no corpus at ../shared/corpora/polnear'];
  const lines = linesOf(texts, WORDS);
  const added = linesOf(texts.slice(100), WORDS);
  const read = (some: readonly string[]): ArticleText =>
    plainArticle(some.join('\n'), { url: 'article.txt' });
  const [before, after, other] = [read(lines), read(edited(lines, added)), read(added)];
  const annotations = recordedIn(before.text);
  const kept = [{ ...OLDER, read: before }];
  const cold = performance.now();
  const placements = placeAnnotations(annotations, { id: 'second', read: after }, kept);
  const first = performance.now() - cold;
  const statuses = ['in place', 'moved', 'altered', 'gone'] as const;
  const counts = statuses.map(
    (status) => `${placements.filter((one) => one.status === status).length} ${status}`,
  );
  const followed = timed(() => placeAnnotations(annotations, { id: 'second', read: after }, kept));
  const byQuotes = timed(() => placeAnnotations(annotations, { id: 'second', read: after }, []));
  const rewritten = timed(() => placeAnnotations(annotations, { id: 'second', read: other }, kept));
  const compared = timed(() => compareVersions(before, after));
  const within = Math.max(first, median(followed), median(byQuotes)) <= WANTED ? 'within' : 'OVER';
  return [
    `${annotations.length} annotations on ${countWords(before.text).toLocaleString('en')} words, edited (${counts.join(', ')}), ${within} ${WANTED} ms:`,
    `  followed from the text before: ${told(followed)}, the first time ${ms(first)}; by their quotes alone: ${told(byQuotes)}`,
    `  in another text altogether: ${told(rewritten)}; both versions compared: ${told(compared)}`,
  ];
}
