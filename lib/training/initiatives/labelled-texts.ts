import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldFile } from '../gold-file.ts';
import { readPoolLabels } from '../pool-labels.ts';
import { checkText, hashOf } from '../stand-off.ts';

/** A text with the undertakings that it holds, or with verdicts on some of what the engine proposed in it. */
export interface LabelledText {
  readonly name: string;
  /** Which set it is from. */
  readonly set: string;
  readonly text: string;
  readonly published?: string | undefined;
  /** All that it holds; `optional` is right to find and to miss. */
  readonly expected?: readonly { readonly name: string; readonly optional: boolean }[];
  /** By where what was proposed is first mentioned. */
  readonly verdicts?: ReadonlyMap<number, Verdict>;
}

/** "either" is right to find and to miss. */
export type Verdict = 'yes' | 'no' | 'either';

type Place = readonly [start: number, end: number];

interface Sources {
  /** The folder of the sets. */
  readonly shared: string;
  /** The folder tests/evaluation. */
  readonly evaluation: string;
}

/** All labelled texts that are not kept unread (tests/evaluation/README.md). */
export function readLabelledTexts({ shared, evaluation }: Sources): LabelledText[] {
  const kept = readJson(join(evaluation, 'kept-unread.json')) as Record<string, string[]>;
  const unread = new Set(Object.values(kept).flat());
  const own = readOwnSet(shared, evaluation).filter(({ name }) => !unread.has(name));
  const known = new Set(own.map(({ name }) => name));
  return [
    ...own,
    ...readPool(shared).filter(({ name }) => !unread.has(name) && !known.has(name)),
    ...readGold(join(shared, 'gold-real'), 'gold-real').filter(({ name }) => !unread.has(name)),
    ...readGold(join(shared, 'gold'), 'gold'),
    ...readVerdicts(shared),
  ];
}

/** The texts with verdicts that nothing is fitted to. */
export const readKeptVerdicts = (shared: string): LabelledText[] => readVerdicts(shared, true);

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const poolText = (shared: string, name: string): string =>
  readFileSync(join(shared, 'pool', `${name}.txt`), 'utf8');

interface OwnLabels {
  readonly sha256: string;
  readonly half: string;
  readonly initiatives: readonly { readonly at: Place; readonly optional?: boolean }[];
}

/** tests/evaluation/initiatives.json, without the half that is kept. */
function readOwnSet(shared: string, evaluation: string): LabelledText[] {
  const { texts } = readJson(join(evaluation, 'initiatives.json')) as { texts: Record<string, OwnLabels> };
  return Object.entries(texts)
    .filter(([, { half }]) => half === 'read')
    .map(([name, { sha256, initiatives }]) => {
      const text = poolText(shared, name);
      checkText(text, { name, sha256 });
      const expected = initiatives.map(({ at, optional }) => ({
        name: text.slice(...at),
        optional: optional === true,
      }));
      return { name, set: 'pool', text, expected };
    });
}

function readPool(shared: string): LabelledText[] {
  return readPoolLabels().map((annotation) => {
    const { name, published } = annotation;
    const text = poolText(shared, name);
    checkText(text, annotation);
    const words = (places: readonly Place[] | string): string =>
      typeof places === 'string' ? places : places.map((place) => text.slice(...place)).join(' ');
    const expected = annotation.initiatives.map(({ name: own, optional }) => ({
      name: words(own),
      optional: optional === true,
    }));
    return { name, set: 'pool', text, published, expected };
  });
}

function readGold(folder: string, set: string): LabelledText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -'.gold.json'.length))
    .toSorted()
    .map((name) => {
      const { published, initiatives } = readJson(join(folder, `${name}.gold.json`)) as GoldFile;
      const expected = (initiatives ?? []).map(({ name: own, optional }) => ({
        name: own,
        optional: optional === true,
      }));
      return { name, set, text: readFileSync(join(folder, `${name}.txt`), 'utf8'), published, expected };
    });
}

interface StoredVerdicts {
  readonly file: string;
  readonly sha256: string;
  readonly published?: string;
  readonly verdicts: readonly [start: number, verdict: Verdict][];
  /** Whether nothing is fitted to it. */
  readonly kept?: true;
}

/** Our verdicts on what the engine proposed in texts that its rules were not made by; without their words. */
function readVerdicts(shared: string, isKept = false): LabelledText[] {
  return readFileSync(join(import.meta.dirname, 'verdicts.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StoredVerdicts)
    .filter(({ file, kept }) => existsSync(join(shared, file)) && (kept === true) === isKept)
    .map(({ file, sha256, published, verdicts }) => {
      const text = readFileSync(join(shared, file), 'utf8');
      if (hashOf(text) !== sha256) throw new Error(`${file} is not the text that was judged`);
      return { name: file, set: 'verdicts', text, published, verdicts: new Map(verdicts) };
    });
}
