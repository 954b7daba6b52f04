import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '@/lib/core/model.ts';
import type { GoldFile } from '@/lib/training/gold-file.ts';
import { type Change, changesIn } from './compare-replaced.ts';
import { replaceWithOthers } from './replace-with-others.ts';

/** A gold file with its text. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly gold: GoldFile;
}

/** What became of texts with other names in them. */
export interface NameScore {
  variants: number;
  /** Of these, how many anything was read otherwise in. */
  changed: number;
  /** Claims of whoever was renamed that were right before; how many are lost, doubted or another's now. */
  claims: number;
  wrong: number;
  readonly kinds: Map<Change, number>;
}

const ENDING = '.gold.json';

/** The gold files of a folder, in the order of their names. */
export function goldTexts(folder: string): GoldText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -ENDING.length);
      return {
        name,
        gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile,
        text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
      };
    });
}

/** What is no claim of the speaker's gone wrong. */
const BESIDE: ReadonlySet<Change> = new Set(['neighbour', 'role', 'gained', 'doubled']);

/** Reads each text with each of its speakers renamed `times` times; `tell` is told of what changed for the read half of the names. */
export function countChanges(
  texts: readonly GoldText[],
  times: number,
  read: (text: string, published: string) => Analysis,
  tell?: (line: string) => void,
): Record<'read' | 'held', NameScore> {
  const empty = (): NameScore => ({ variants: 0, changed: 0, claims: 0, wrong: 0, kinds: new Map() });
  const scores = { read: empty(), held: empty() };
  for (const { name, text, gold } of texts) {
    const before = read(text, gold.published);
    for (const { speaker, names, half, replaced } of replaceWithOthers(name, text, gold, times)) {
      const after = read(replaced.text, gold.published);
      const { claims, changes } = changesIn({ text, gold, speaker, names, before, after, replaced });
      if (claims === 0) continue;
      const score = scores[half];
      score.variants += 1;
      score.claims += claims;
      score.wrong += changes.filter(({ kind }) => !BESIDE.has(kind)).length;
      if (changes.length > 0) score.changed += 1;
      for (const kind of new Set(changes.map((change) => change.kind)))
        score.kinds.set(kind, (score.kinds.get(kind) ?? 0) + 1);
      if (half !== 'read') continue;
      for (const { kind, told } of changes)
        tell?.([kind, `${names.from.full} -> ${names.to.full}`, told.replaceAll('\n', ' '), name].join('\t'));
    }
  }
  return scores;
}
