import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Initiative } from '@/lib/core/model.ts';
import { pairNames, wordsOf } from '@/lib/training/initiatives/pair-names.ts';
import set from './initiatives.json';

/** The texts, which lie beside the project where it is evaluated. */
const POOL = join(import.meta.dirname, '../../../shared/pool');

/** Half-open, in UTF-16 units. */
type Offsets = readonly [start: number, end: number];

/** An initiative as annotated by the guide, its words by their offsets. */
interface Stored {
  readonly at: Offsets;
  readonly kind: string;
  readonly action?: string;
  readonly actors?: readonly Offsets[];
  readonly date?: string;
  /** Right to find and right to miss. */
  readonly optional?: boolean;
}

interface Expected extends Omit<Stored, 'at' | 'actors'> {
  readonly name: string;
  readonly actors: readonly string[];
}

/** A text of the set with what it should give. */
export interface AnnotatedPoolText {
  readonly file: string;
  readonly text: string;
  /** "kept" texts are looked at as a number only. */
  readonly half: 'read' | 'kept';
  readonly expected: readonly Expected[];
  /** Whether the text is the one that was annotated. */
  readonly same: boolean;
}

export const hasPool = existsSync(POOL);

/** Reads the annotated texts of the pool. */
export function readInitiativeSet(): AnnotatedPoolText[] {
  const texts = set.texts as unknown as Record<
    string,
    { sha256: string; half: 'read' | 'kept'; initiatives: readonly Stored[] }
  >;
  return Object.entries(texts).map(([file, { sha256, half, initiatives }]) => {
    const bytes = readFileSync(join(POOL, `${file}.txt`));
    const text = bytes.toString('utf8');
    const words = ([start, end]: Offsets) => text.slice(start, end);
    return {
      file,
      text,
      half,
      expected: initiatives.map(({ at, actors, ...rest }) => ({
        ...rest,
        name: words(at),
        actors: (actors ?? []).map(words),
      })),
      same: createHash('sha256').update(bytes).digest('hex') === sha256,
    };
  });
}

/** What was found in one text against what it holds. */
export interface Comparison {
  readonly found: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  /** For each column, how many are right of those that are stated. */
  readonly columns: Readonly<Record<'action' | 'actors' | 'date', readonly [right: number, of: number]>>;
  /** Columns that are wrong, in words. */
  readonly wrong: readonly string[];
}

/** Compares what was found in a text with what it holds, as ../shared/score does. */
export function compare(found: readonly Initiative[], expected: readonly Expected[]): Comparison {
  const pairs = pairNames(
    found.map(({ name }) => name),
    expected.map(({ name }) => name),
  );
  const [usedFound, usedExpected] = [new Set<number>(), new Set<number>()];
  const columns = { action: [0, 0], actors: [0, 0], date: [0, 0] } satisfies Record<string, [number, number]>;
  const wrong: string[] = [];
  let count = 0;
  for (const [at, index] of pairs) {
    const [one, other] = [found[at], expected[index]];
    if (one === undefined || other === undefined) continue;
    usedFound.add(at);
    usedExpected.add(index);
    if (other.optional) continue;
    count += 1;
    const check = (column: keyof typeof columns, stated: boolean, right: boolean, got: string) => {
      if (!stated) return;
      columns[column][1] += 1;
      if (right) columns[column][0] += 1;
      else wrong.push(`${column} of ${other.name}: got ${got}, expected ${String(other[column])}`);
    };
    check('action', other.action !== undefined, sameStem(one.action, other.action), one.action ?? 'none');
    const given = wordsOf(one.actors.join(' '));
    const named = other.actors.some((actor) => shareIn(wordsOf(actor), given) >= 0.5);
    check('actors', other.actors.length > 0, named, one.actors.join('; '));
    check(
      'date',
      other.date !== undefined,
      (one.date ?? '').startsWith(other.date ?? ''),
      one.date ?? 'none',
    );
  }
  return {
    found: count,
    missed: expected.flatMap(({ name, optional }, at) => (optional || usedExpected.has(at) ? [] : [name])),
    extra: found.flatMap(({ name }, at) => (usedFound.has(at) ? [] : [name])),
    columns,
    wrong,
  };
}

function sameStem(a = '', b = ''): boolean {
  return a.slice(0, 5).toLowerCase() === b.slice(0, 5).toLowerCase();
}

function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return [...part].filter((word) => whole.has(word)).length / Math.max(1, part.size);
}
