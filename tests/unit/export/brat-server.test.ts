import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partsWriter } from '@/lib/core/export/export-parts.ts';
import { layersOf } from '@/lib/core/export/stand-off/layers.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { bratServer } from '../../support/packed-tools.ts';
import { filesIn, run } from '../../support/tools.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { read } from '../record/recorded.ts';
import { SAMPLE } from './sample.ts';
import { unzipped } from './unzipped.ts';

/** brat's server is of its time. Where pyenv has several, it goes by the version. */
const PYTHON = ['PYENV_VERSION=2.7.18', 'python2'];
const server = bratServer();
const canRun = server !== null && spawnSync('env', [...PYTHON, '--version']).status === 0;

interface Read {
  /** By name: the text, entities as id, type and the words of each span, relations as id, type and arguments. */
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly text: string;
        readonly entities: readonly (readonly [string, string, readonly string[]])[];
        readonly relations: readonly unknown[];
      }
    >
  >;
  readonly complaints: readonly string[];
}

/** A folder of exports as brat's server reads it. */
function readByBrat(files: Readonly<Record<string, string>>): Read {
  const script = join(import.meta.dirname, '../../support/ask_brat.py');
  return JSON.parse(run('env', [...PYTHON, script, server ?? '', filesIn(files)])) as Read;
}

function exported(analyses: readonly Analysis[]): Record<string, string> {
  const writer = partsWriter('brat', {});
  const parts = [writer.start()];
  for (const analysis of analyses) parts.push(writer.add({ analysis, standings: {} }));
  return unzipped([...parts, writer.end()]);
}

/** The sample with something else where a space was, inside of its passages too. */
const partedBy = (mark: string): Analysis => ({
  ...SAMPLE,
  article: { ...SAMPLE.article, text: SAMPLE.article.text.replaceAll(/(?<=\S) (?=\S)/g, mark) },
  attributions: SAMPLE.attributions.map((claim) => ({ ...claim, doubt: `One${mark}or the other.` })),
});

/** What ends a line, for Python if not for JavaScript. */
const LINE_ENDS = ['\n', '\r', '\v', '\f', '\u001C', '\u001D', '\u001E', '\u0085', '\u2028', '\u2029'];

describe.skipIf(!canRun)('brat’s own server', () => {
  test('shows every passage with its words and every relation, and complains of nothing', () => {
    const analyses = [
      SAMPLE,
      ...fixtureArticles()
        .slice(0, 4)
        .map(({ text }) => read(text)),
    ];
    const { documents, complaints } = readByBrat(exported(analyses));
    expect(complaints).toEqual([]);
    expect(Object.keys(documents)).toHaveLength(analyses.length);
    for (const analysis of analyses) {
      const { text } = analysis.article;
      const shown = Object.values(documents).find((one) => one.text === text);
      const { entities, relations } = layersOf(analysis);
      expect(shown?.entities.map(([, label, words]) => [label, words.join(' ')])).toEqual(
        entities.map(({ label, text: words }) => [label, words]),
      );
      expect(shown?.relations).toHaveLength(relations.length);
    }
  });

  test('takes what ends a line in the text, and tells what is wrong', () => {
    const files = exported(LINE_ENDS.map(partedBy));
    expect(readByBrat(files).complaints).toEqual([]);
    const faults: ((annotations: string) => string)[] = [
      (annotations) => annotations.replace('T1\tContent', 'T1\tWords'),
      (annotations) => annotations.replace(/^(R1\t\S+ Arg1:T\d+ Arg2:).*$/m, '$1T99'),
      (annotations) => annotations.replace('A1\tKind', 'A1\tSort'),
      (annotations) => annotations.replace(/^T2\t(.*)\t.*$/m, 'T2\t$1\tother words'),
    ];
    const names = Object.keys(files).filter((name) => name.endsWith('.ann'));
    const wrong = faults.map((fault, at) => [names[at] ?? '', fault(files[names[at] ?? ''] ?? '')]);
    const told = readByBrat({ ...files, ...Object.fromEntries(wrong) }).complaints.join('\n');
    for (const words of ['Words is not', 'T99', 'cannot take a Sort', 'other words'])
      expect(told).toContain(words);
  });
});
