import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../core/model.ts';
import { type FigureGold, figureGoldOf, type FigureLabels } from './figure-labels.ts';
import { nth } from './gold-file.ts';

/** A text with the figures that were found in it by hand. */
export interface FigureText extends FigureGold {
  readonly name: string;
  readonly text: string;
  /** Made up to show what counts: all its measures are told, but not all its periods. */
  readonly isInvented: boolean;
}

const LABELS = join(import.meta.dirname, 'pool-figures.jsonl');
const ENDING = '.gold.json';

/** The texts of the folder `shared` with labelled figures that are not kept unread (tests/evaluation/kept-unread.json). */
export function readFigureTexts(shared: string, keptUnread: string): FigureText[] {
  const kept = JSON.parse(readFileSync(keptUnread, 'utf8')) as {
    goldRealHalf: string[];
    poolFigures: string[];
  };
  const unread = new Set([...kept.goldRealHalf, ...kept.poolFigures]);
  const pool = readFileSync(LABELS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FigureLabels)
    .map((labels): FigureText => {
      const text = readFileSync(join(shared, 'pool', `${labels.name}.txt`), 'utf8');
      return { name: labels.name, text, isInvented: false, ...figureGoldOf(text, labels) };
    });
  const real = readGold(join(shared, 'gold-real'), false);
  const invented = readGold(join(shared, 'gold'), true);
  return [...pool, ...real, ...invented].filter(({ name }) => !unread.has(name));
}

function readGold(folder: string, isInvented: boolean): FigureText[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));
  return names.toSorted().map((name): FigureText => {
    const gold = JSON.parse(readFileSync(join(folder, name + ENDING), 'utf8')) as Partial<FigureGold>;
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    return { name, text, isInvented, published: gold.published ?? '', figures: gold.figures ?? [] };
  });
}

type GoldFigure = FigureGold['figures'][number];

/** The labelled figure that a found one is: the same value on the same words. Optional ones are left out. */
export function goldOf({
  text,
  figures,
}: FigureText): (found: Pick<Figure, 'start' | 'end' | 'value'>) => GoldFigure | undefined {
  const placed = figures
    .filter(({ optional }) => optional !== true)
    .map((figure) => ({ figure, ...nth(text, figure.text, figure.at ?? 0) }));
  return ({ start, end, value }) =>
    placed.find((other) => other.start < end && start < other.end && isSameValue(value, other.figure.value))
      ?.figure;
}

function isSameValue(a: Figure['value'], b: Figure['value']): boolean {
  const [one, other] = [[a].flat(), [b].flat()];
  return (
    one.length === other.length &&
    one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= 1e-6 * Math.max(1, Math.abs(value)))
  );
}
