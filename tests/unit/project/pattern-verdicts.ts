import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type Diagnostics } from 'recheck';
import type { Pattern } from './patterns.ts';

export type Attack = Pick<Extract<Diagnostics, { status: 'vulnerable' }>['attack'], 'pumps' | 'suffix'>;

/** What recheck says of a pattern: nothing is to fear, it is exponential, a text that it is slow for, or nothing known. */
export type Verdict = 'safe' | 'exponential' | 'unknown' | Attack;

const FILE = join(import.meta.dirname, 'pattern-verdicts.json');
/** Milliseconds for a pattern that has no verdict yet. */
const TIMEOUT = 3000;

const keyOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

async function verdictBy({ source, flags }: Pattern): Promise<Verdict> {
  const verdict = await check(source, flags, { timeout: TIMEOUT, attackTimeout: 400, maxIteration: 2 });
  if (verdict.status !== 'vulnerable') return verdict.status;
  if (verdict.complexity.type === 'exponential') return 'exponential';
  const { pumps, suffix } = verdict.attack;
  return { pumps, suffix };
}

/**
 * The verdicts on all patterns, kept by what the patterns are: to find them takes minutes, and on a busy machine recheck gives
 * up. A pattern that is new is checked there and then; `KEEP_VERDICTS=1 npx vitest run --project alone patterns` keeps what it
 * found, and drops what is of no pattern any more (oxfmt then lays it out).
 */
export class Verdicts {
  readonly #kept: Readonly<Record<string, Verdict>> = JSON.parse(readFileSync(FILE, 'utf8'));
  readonly #asked = new Map<string, Verdict>();

  async of(pattern: Pattern): Promise<Verdict> {
    const key = keyOf(pattern);
    const verdict = this.#asked.get(key) ?? this.#kept[key] ?? (await verdictBy(pattern));
    this.#asked.set(key, verdict);
    return verdict;
  }

  /** Writes what was asked of this time, where that is wanted. */
  keep(): void {
    if (process.env['KEEP_VERDICTS'] === undefined) return;
    const sorted = [...this.#asked].toSorted(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(
      FILE,
      `{\n${sorted.map(([key, verdict]) => `  "${key}": ${JSON.stringify(verdict)}`).join(',\n')}\n}\n`,
    );
  }
}
