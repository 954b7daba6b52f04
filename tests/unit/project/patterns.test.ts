import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Diagnostics } from 'recheck';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { MatchTimer } from './match-time.ts';
import { madePatterns, type Pattern, writtenPatterns } from './patterns.ts';
import { filesOf, ROOT } from './source-files.ts';

vi.setConfig({ testTimeout: 240_000 });

/** UTF-16 units that a pattern may be given at most, which its caller sees to, so that it may take quadratic time. */
const LIMITED: ReadonlyArray<{ readonly file: string; readonly opens: string; readonly units: number }> = [
  { file: 'cell-value.ts', opens: '(?:[\\s*†', units: 200 },
  { file: 'head-unit.ts', opens: '(?:[\\s,;:', units: 300 },
  { file: 'published.ts', opens: '^\\W*', units: 140 },
  { file: 'labels.ts', opens: '(?:\\p{Lu}', units: 60 },
  { file: 'labels.ts', opens: '\\n\\W', units: 1500 },
  { file: 'labels.ts', opens: '((?:[\\p{Lu}&]', units: 400 },
  { file: 'measure.ts', opens: ' per ', units: 200 },
  { file: 'metadata.ts', opens: '^(.+?) ', units: 500 },
  { file: 'metadata.ts', opens: '\\s+[|·»–—-]', units: 500 },
  { file: 'site-name.ts', opens: '\\s+[|·»–—-]', units: 500 },
  { file: 'page-metadata.ts', opens: '\\s+(?:logo', units: 200 },
  { file: 'authors.ts', opens: '', units: 600 },
  { file: 'timeless.ts', opens: '^(?:', units: 60 },
];

/** UTF-16 units, and milliseconds that they may take: a hundred times what is linear, a tenth of what is quadratic. */
const LENGTH = 20_000;
const MOST = 400;
const timer = new MatchTimer(5 * MOST);
afterAll(() => timer.end());

/** Without a quantifier that has no end, time is in proportion to the text. */
const isUnbounded = ({ source }: Pattern): boolean =>
  /[*+]|\{\d+,\}/.test(source.replaceAll(/\\[^]/g, 'x').replaceAll(/\[[^\]]*\]/g, 'x'));

const limitOf = ({ path, source }: Pattern): number =>
  LIMITED.find(({ file, opens }) => path.endsWith(`/${file}`) && source.startsWith(opens))?.units ?? LENGTH;

type Attack = Extract<Diagnostics, { status: 'vulnerable' }>['attack'];

/** The attack that recheck found, as long as it may get. */
function pumped({ pumps, suffix }: Attack, units: number): string {
  const fixed = suffix.length + pumps.reduce((sum, { prefix }) => sum + prefix.length, 0);
  const room = Math.max(0, units - fixed) / pumps.length;
  return (
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(room / pump.length))).join('') + suffix
  );
}

/** Rows of each word of a pattern, and of two in turn, for those that recheck has no answer for. */
function rowsOf(source: string, units: number): string[] {
  const words = [...new Set(source.match(/[\p{Ll}\p{Lu}]{2,}|[^\\]/gu))].slice(0, 40);
  const pieces = [...words, ...words.flatMap((word) => [`${word} `, `A${word}`, `${word}\t`])];
  return pieces.map((piece) => `${piece.repeat(Math.ceil(units / piece.length))}\0`);
}

/** What is wrong with a pattern; null where nothing is. */
async function faultOf(pattern: Pattern): Promise<string | null> {
  const { source, flags } = pattern;
  const verdict = await check(source, flags, { timeout: 1500, attackTimeout: 200, maxIteration: 2 });
  if (verdict.status === 'safe') return null;
  if (verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential') return 'exponential';
  const units = limitOf(pattern);
  const texts = verdict.status === 'vulnerable' ? [pumped(verdict.attack, units)] : rowsOf(source, units);
  for (const text of texts) {
    const times = [await timer.time(source, flags, text)];
    // The machine may have been busy.
    if ((times[0] ?? 0) > MOST) times.push(await timer.time(source, flags, text));
    if (Math.min(...times) > MOST)
      return `${JSON.stringify(text.slice(0, 12))}… ${Math.round(Math.min(...times))} ms`;
  }
  return null;
}

async function faultsOf(patterns: readonly Pattern[]): Promise<unknown[]> {
  const different = new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]));
  const faults: unknown[] = [];
  for (const pattern of [...different.values()].filter(isUnbounded)) {
    const fault = await faultOf(pattern);
    if (fault !== null) faults.push({ ...pattern, fault });
  }
  return faults;
}

const written = writtenPatterns();

describe('no regular expression takes exponential time, and none quadratic time beyond its limit', () => {
  test('those written as literals', async () => {
    expect(written.patterns.length).toBeGreaterThan(1000);
    expect(await faultsOf(written.patterns)).toEqual([]);
  });

  test('those made from strings', async () => {
    const made = await madePatterns(useAll);
    // Of the field names of a form, which are ours; the training reads nothing of others.
    const others = ['components/card-form.tsx', 'lib/training/polnear.ts'];
    const makers = [...written.makers].filter((path) => !others.includes(path));
    expect(makers.filter((maker) => made.every(({ path }) => path !== maker))).toEqual([]);
    expect(await faultsOf(made)).toEqual([]);
  });

  test('an exponential and a quadratic one are found', async () => {
    const path = 'lib/core/a.ts';
    const faults = await faultsOf([
      { path, source: '^(?:a|a)*$', flags: '' },
      // Slow enough for the fastest machine.
      { path, source: '(?:\\s|a|b|c|d|e)+$', flags: 'u' },
      { path, source: '(?<!\\s)\\s+$', flags: 'u' },
    ]);
    expect(faults).toHaveLength(2);
  });
});

/** Loads every module that makes patterns when it is loaded, and runs what makes them as it works. */
async function useAll(): Promise<void> {
  // By their paths: of a glob knip takes every export for used.
  const modules = filesOf(['lib/core', 'lib/page', 'components/library/model'], /\.ts$/);
  for (const { path } of modules) await import(join(ROOT, path));
  const { analyse } = await import('@/lib/core/analyse.ts');
  const { passageLink } = await import('@/lib/core/export/passage-link.ts');
  const { plainArticle } = await import('@/lib/core/plain-article.ts');
  const { loadModel } = await import('@/lib/cli/load-model.ts');
  const text = readFileSync(`${ROOT}/tests/fixtures/articles/harbour-ministry.txt`, 'utf8');
  const analysis = analyse(plainArticle(text, { url: 'https://a.example/' }), loadModel());
  passageLink(analysis, analysis.attributions[0]?.content[0] ?? { start: 0, end: 10 });
}
