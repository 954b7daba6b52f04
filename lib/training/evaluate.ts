import { findAttributions } from '../core/attribution/find-attributions.ts';
import { isSpeech, stanceOf } from '../core/attribution/stance/stance.ts';
import type { TaggerModel } from '../core/attribution/tagger/model.ts';
import { annotateText } from '../core/text/annotated-text.ts';
import { plainArticle } from '../core/plain-article.ts';
import { isSame, pairClaims, Tally, tokensIn } from './measures.ts';
import type { GoldArticle } from './polnear.ts';

/** How many of the attributions of a confidence are right. */
interface Reliability {
  /** The lowest confidence in the bin; each is a tenth wide. */
  readonly from: number;
  count: number;
  right: number;
  /** The sum of their confidences. */
  confidence: number;
}

/** What a model finds in annotated articles. */
export interface Report {
  readonly articles: number;
  readonly all: Tally;
  /** By the kind of the true claim: speech, and belief or wish. */
  readonly foundOf: Record<'speech' | 'belief or wish', { found: number; of: number }>;
  /** By the first word of the article's name, its publisher. */
  readonly byPublisher: Map<string, Tally>;
  readonly sources: { right: number; of: number };
  readonly reliability: readonly Reliability[];
}

/** Runs the whole stage on articles and compares (a claim is right where half of its tokens are the true one's). */
export function evaluate(model: TaggerModel, articles: readonly GoldArticle[]): Report {
  const report: Report = {
    articles: articles.length,
    all: new Tally(),
    foundOf: { speech: { found: 0, of: 0 }, 'belief or wish': { found: 0, of: 0 } },
    byPublisher: new Map(),
    sources: { right: 0, of: 0 },
    reliability: Array.from({ length: 10 }, (_, n): Reliability => ({
      from: n / 10,
      count: 0,
      right: 0,
      confidence: 0,
    })),
  };
  for (const article of articles) addArticle(report, model, article);
  return report;
}

function addArticle(report: Report, model: TaggerModel, { name, text, attributions }: GoldArticle): void {
  const found = findAttributions(annotateText(plainArticle(text, { url: name })), model);
  const pairs = pairClaims(text, found, attributions);
  const right = new Set(pairs.map((pair) => pair.found));
  const hit = new Set(pairs.map((pair) => pair.gold));
  const publisher = /^[a-z]+(?:-[a-z]+)*/.exec(name)?.[0] ?? name;
  const own = report.byPublisher.get(publisher) ?? new Tally();
  report.byPublisher.set(publisher, own);
  for (const tally of [report.all, own]) {
    tally.right += pairs.length;
    tally.wrong += found.length - pairs.length;
    tally.missed += attributions.length - pairs.length;
  }
  attributions.forEach(({ cue }, n) => {
    const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
    const kind = report.foundOf[isSpeech(stanceOf(words)) ? 'speech' : 'belief or wish'];
    kind.of += 1;
    if (hit.has(n)) kind.found += 1;
  });
  found.forEach(({ confidence }, n) => {
    const bin = report.reliability[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) return;
    bin.count += 1;
    bin.confidence += confidence;
    if (right.has(n)) bin.right += 1;
  });
  for (const pair of pairs) {
    const truth = attributions[pair.gold]?.source ?? [];
    const source = found[pair.found]?.source;
    if (truth.length === 0) continue;
    report.sources.of += 1;
    const own = tokensIn(text, source === null || source === undefined ? [] : [source]);
    if (isSame(tokensIn(text, truth), own)) report.sources.right += 1;
  }
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

const row = (name: string, { precision, recall, f1 }: Tally): string =>
  `  ${name.padEnd(14)} precision ${(100 * precision).toFixed(1)}  recall ${(100 * recall).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}`;

/** Prints a report: the measures by kind and publisher, and the reliability table of the confidences. */
export function printReport(report: Report): void {
  console.log(`\n${report.articles} articles`);
  console.log(row('all', report.all));
  for (const [publisher, tally] of [...report.byPublisher].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(row(publisher, tally));
  for (const [kind, { found, of }] of Object.entries(report.foundOf)) {
    console.log(`  found of ${kind}: ${found} of ${of} (${percent(found, of)})`);
  }
  console.log(`  source right: ${percent(report.sources.right, report.sources.of)}`);
  console.log('\n  confidence     count   mean   right');
  for (const { from, count, right, confidence } of report.reliability) {
    if (count === 0) continue;
    const range = `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`;
    console.log(
      `  ${range}   ${String(count).padStart(7)}   ${(confidence / count).toFixed(2)}   ${percent(right, count)}`,
    );
  }
}
