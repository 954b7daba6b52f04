import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { AnalysisDocument } from '@/lib/core/export/json.ts';
import type { AnnotationCollection } from '@/lib/core/export/web-annotation.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { type Ending, exportFile } from './exporting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { annotate } from './reading.ts';
import { shared } from './shared.ts';

/** How the files of the other formats begin. */
const BEGINNINGS = {
  xlsx: /^PK/,
  'evidence.zip': /^PK/,
  'brat.zip': /^PK/,
  'citron.zip': /^PK/,
  ris: /^TY {2}- (?:NEWS|ELEC)\r\n/,
  bib: /^@(?:article|online)\{/,
  'csl.json': /^\[\n\{"id":/,
  'hypothesis.json': /^\{"export_date":/,
  'label-studio.json': /^\[\n\{"data":/,
  'spacy.jsonl': /^\{"text":/,
} as const satisfies Partial<Record<Ending, RegExp>>;

inEachBrowser((stage) => {
  /** The popup over the press statement, which an export leaves as it was. */
  const popup = shared(
    async () => {
      const { driver, server } = stage;
      return annotate(driver, await driver.open(server.url('press-statement.html')));
    },
    (one) => one.close(),
  );

  const exported = async (ending: Ending): Promise<string> => exportFile(stage.driver, await popup(), ending);
  const textOf = async (ending: Ending): Promise<string> => readFile(await exported(ending), 'utf8');

  const analysis = shared(
    async (): Promise<Analysis> => (JSON.parse(await textOf('json')) as AnalysisDocument).analysis,
  );

  stage.once(() => {
    test('saves a file of every other format', async () => {
      for (const [ending, beginning] of Object.entries(BEGINNINGS)) {
        const path = await exported(ending as keyof typeof BEGINNINGS);
        expect((await readFile(path)).toString('latin1'), ending).toMatch(beginning);
      }
    });
  });

  test('exports Markdown', async () => {
    const path = await exported('md');
    const text = await readFile(path, 'utf8');
    expect(basename(path)).toBe(
      'Ministry-of-Ports-and-Coastal-Affairs_2026-09-17_Harbour-power-plan-cuts-berth-emissions-by-a-third.md',
    );
    expect(text).toContain('Ingrid Halvorsen');
    expect(text).toContain('Last night it burned none.');
    expect(text).toMatch(/^\|.*186.*\|$/m);
  });

  test('exports the whole analysis as JSON', async () => {
    const { article, attributions, figures } = await analysis();
    expect(attributions.length).toBeGreaterThan(10);
    expect(figures.length).toBeGreaterThan(10);
    for (const { start, end, text } of attributions.flatMap(({ content }) => content)) {
      expect(article.text.slice(start, end)).toBe(text);
    }
  });

  test('exports CSV with a row for each finding', async () => {
    const text = await textOf('csv');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const { attributions, figures, initiatives } = await analysis();
    expect(data).toHaveLength(attributions.length + figures.length + initiatives.length);
  });

  test('exports W3C Web Annotations as JSON-LD, anchored in the text', async () => {
    const text = await textOf('jsonld');
    const { type, total, first } = JSON.parse(text) as AnnotationCollection;
    const { article } = await analysis();
    expect(type).toBe('AnnotationCollection');
    expect(first.items).toHaveLength(total);
    const codePoints = Array.from(article.text);
    for (const { selector } of first.items.flatMap(({ target }) => target)) {
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      expect(codePoints.slice(start, end).join('')).toBe(exact);
      expect(article.text).toContain(`${prefix}${exact}${suffix}`);
    }
  });
});
