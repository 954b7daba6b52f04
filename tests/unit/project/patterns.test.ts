import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { MatchTimer } from './match-time.ts';
import { type Attack, Verdicts } from './pattern-verdicts.ts';
import { madePatterns, type Pattern, writtenPatterns } from './patterns.ts';
import { filesOf, ROOT } from './source-files.ts';

vi.setConfig({ testTimeout: 900_000, hookTimeout: 240_000 });

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
  { file: 'english.ts', opens: '^', units: 60 },
  { file: 'timeless.ts', opens: '^(?:', units: 60 },
  { file: 'standfirst.ts', opens: '(?:^|\\s)["', units: 600 },
  { file: 'unlabelled-interview.ts', opens: '', units: 1500 },
];

/** UTF-16 units at which what is quadratic takes a hundred times what is linear. */
const LENGTH = 20_000;
/** Milliseconds after which a match is given up; on a busy machine a thread gets a tenth of them. */
const TOO_LONG = 40_000;
/** A pattern is too slow from this share of the time on that one of quadratic time takes on the same machine. */
const MOST = 0.4;
/** What else is done at the time makes a match slower, never faster: the shortest of so many counts. */
const TRIES = 4;

const timer = new MatchTimer(TOO_LONG);
const verdicts = new Verdicts();
let mostTime = 0;
beforeAll(async () => {
  mostTime = MOST * (await shortestTime({ source: '\\s+x', flags: 'g' }, ' '.repeat(LENGTH), 0));
});
afterAll(async () => {
  await timer.end();
  verdicts.keep();
});

/** Milliseconds of the shortest try; they end once one is short enough. */
async function shortestTime(
  { source, flags }: Pick<Pattern, 'source' | 'flags'>,
  text: string,
  enough: number,
): Promise<number> {
  let shortest = Infinity;
  for (let n = 0; n < TRIES && shortest > enough; n += 1) {
    const time = await timer.time(source, flags, text);
    // No machine is as busy as that.
    if (time === Infinity) return time;
    shortest = Math.min(shortest, time);
  }
  return shortest;
}

/** Without a quantifier that has no end, time is in proportion to the text. */
const isUnbounded = ({ source }: Pattern): boolean =>
  /[*+]|\{\d+,\}/.test(source.replaceAll(/\\[^]/g, 'x').replaceAll(/\[[^\]]*\]/g, 'x'));

const limitOf = ({ path, source }: Pattern): number =>
  LIMITED.find(({ file, opens }) => path.endsWith(`/${file}`) && source.startsWith(opens))?.units ?? LENGTH;

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
  const verdict = await verdicts.of(pattern);
  if (verdict === 'safe') return null;
  if (verdict === 'exponential') return verdict;
  const units = limitOf(pattern);
  const texts = verdict === 'unknown' ? rowsOf(pattern.source, units) : [pumped(verdict, units)];
  for (const text of texts) {
    const time = await shortestTime(pattern, text, mostTime);
    if (time > mostTime)
      return `${JSON.stringify(text.slice(0, 12))}… ${Math.round(time)} of ${Math.round(mostTime)} ms`;
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
    expect([...written.makers].filter((maker) => made.every(({ path }) => path !== maker))).toEqual([]);
    expect(await faultsOf(made)).toEqual([]);
  });

  test('none is made of the words of a page or a text, but of the letters of a host’s name', () => {
    expect([...written.lateMakers].toSorted()).toEqual([
      // Of words of ours, as the module is loaded; wink's own as its model is.
      'lib/core/lexicon/deed-verbs.ts',
      'lib/core/periods/time-pattern.ts',
      'lib/core/periods/year-part-patterns.ts',
      'lib/core/text/english.ts',
      'lib/page/element-names.ts',
      'lib/page/language.ts',
      'lib/page/spelled-name.ts',
    ]);
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
  const { plainArticle } = await import('@/lib/core/plain-article.ts');
  const { loadModel } = await import('@/lib/cli/load-model.ts');
  const { spelledName } = await import('@/lib/page/spelled-name.ts');
  const text = readFileSync(`${ROOT}/tests/fixtures/articles/harbour-ministry.txt`, 'utf8');
  analyse(plainArticle(text, { url: 'https://a.example/' }), loadModel());
  // Names that a page would choose to be slow: one letter, or one of two that are no name.
  for (const label of ['harbournewsnow', 'a'.repeat(40), 'ab'.repeat(20), 'aaa'])
    spelledName(`${'a '.repeat(100)}Harbour News Now`, label);
}
