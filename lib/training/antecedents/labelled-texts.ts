import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldFile, placed } from '../gold-file.ts';
import { readPoolLabels } from '../pool-labels.ts';
import { checkText, goldFileOf, type Place } from '../stand-off.ts';

/** A text with sources of it, pronouns and descriptions, and whom each means. */
export interface AntecedentText {
  readonly name: string;
  readonly text: string;
  readonly antecedents: readonly Antecedent[];
}

export interface Antecedent {
  /** Where the source begins, in UTF-16 units. */
  readonly start: number;
  /** The names by which the text tells who is meant, one of which is enough; none where it names nobody. */
  readonly names: readonly string[];
}

/** A line of labels.jsonl: a text of PolNeAR's training split or of the pool, offsets in UTF-16 units, no words. */
interface Labels {
  readonly name: string;
  readonly folder?: 'pool';
  readonly sha256: string;
  readonly antecedents: readonly {
    readonly at: Place;
    /** Where the text names who is meant, one place for each of several. */
    readonly named?: readonly Place[];
    /** The fullest description of one without a name. */
    readonly unnamed?: Place;
  }[];
}

interface Kept {
  readonly antecedentThird: readonly string[];
  readonly goldRealThird: readonly string[];
  readonly trainRealThird: readonly string[];
  readonly poolThird: readonly string[];
}

/**
 * The labelled texts of the folder `shared`: those that are kept unread (tests/evaluation/kept-unread.json) or all others. Throws where
 * one is not the text that was labelled.
 */
export function readAntecedentTexts(shared: string, keptUnread: string, isKept = false): AntecedentText[] {
  const kept = JSON.parse(readFileSync(keptUnread, 'utf8')) as Kept;
  const real = new Set([...kept.goldRealThird, ...kept.trainRealThird, ...kept.poolThird]);
  const isWanted = ({ name }: AntecedentText): boolean => real.has(name) === isKept;
  const third = new Set(kept.antecedentThird);
  return [
    ...readOwn(shared).filter(({ name }) => third.has(name) === isKept),
    ...['gold-real', 'train-real'].flatMap((set) => readGold(join(shared, set))).filter(isWanted),
    ...readPool(join(shared, 'pool')).filter(isWanted),
  ];
}

/** Our own labels. */
function readOwn(shared: string): AntecedentText[] {
  const lines = readFileSync(join(import.meta.dirname, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const labels = JSON.parse(line) as Labels;
    const { name } = labels;
    const folder = labels.folder ?? 'corpora/polnear/train/text';
    const text = readFileSync(join(shared, folder, `${name}.txt`), 'utf8');
    checkText(text, labels);
    return {
      name,
      text,
      antecedents: labels.antecedents.map(({ at: [start], named = [] }) => ({
        start,
        names: named.map((place) => text.slice(...place)),
      })),
    };
  });
}

function readGold(folder: string): AntecedentText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .toSorted()
    .map((file) => {
      const name = file.replace('.gold.json', '');
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      return fromGold(name, text, JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile);
    });
}

const readPool = (folder: string): AntecedentText[] =>
  readPoolLabels().map((annotation) => {
    const text = readFileSync(join(folder, `${annotation.name}.txt`), 'utf8');
    return fromGold(annotation.name, text, goldFileOf(text, annotation));
  });

/** The sources of a gold file whose claim is no optional one. */
function fromGold(name: string, text: string, { attributions }: GoldFile): AntecedentText {
  const antecedents = attributions.flatMap((entry) => {
    const [source] = entry.optional === true ? [] : placed(text, entry).source;
    const names = [entry.speaker ?? []].flat();
    return source === undefined ? [] : [{ start: source.start, names }];
  });
  return { name, text, antecedents };
}
