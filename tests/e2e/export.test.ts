import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { AnalysisDocument } from '@/lib/core/export/json.ts';
import type { AnnotationCollection } from '@/lib/core/export/web-annotation.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn } from './acting.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';
import { annotate } from './reading.ts';

const ENDINGS = { Markdown: '.md', CSV: '.csv', 'JSON-LD': '.jsonld', JSON: '.json' } as const;

type Format = keyof typeof ENDINGS;

/** Presses an entry of the popup's export menu and gives the text of the file that the browser saves. */
async function exportAs({ driver, open }: Stage, format: Format): Promise<{ name: string; text: string }> {
  const tab = await open('press-statement.html');
  const popup = await annotate(driver, tab);
  await rm(driver.downloads, { recursive: true, force: true });
  await mkdir(driver.downloads);
  await clickOn(popup, 'button', 'Export');
  await clickOn(popup, '[role=menuitem]', `${format}${format === 'JSON' ? 'the whole' : ''}`);
  const name = await waitFor(`a ${format} file`, async () => {
    const files = await readdir(driver.downloads);
    return files.find((file) => file.endsWith(ENDINGS[format]));
  });
  const text = await waitFor('its bytes', () => readFile(join(driver.downloads, name), 'utf8'));
  return { name, text };
}

async function exportAnalysis(stage: Stage): Promise<Analysis> {
  const { text } = await exportAs(stage, 'JSON');
  return (JSON.parse(text) as AnalysisDocument).analysis;
}

inEachBrowser((stage) => {
  test('exports Markdown', async () => {
    const { name, text } = await exportAs(stage, 'Markdown');
    expect(name).toBe(
      'Ministry-of-Ports-and-Coastal-Affairs_2026-09-17_Harbour-power-plan-cuts-berth-emissions-by-a-third.md',
    );
    expect(text).toContain('Ingrid Halvorsen');
    expect(text).toContain('Last night it burned none.');
    expect(text).toMatch(/^\|.*186.*\|$/m);
  });

  test('exports the whole analysis as JSON', async () => {
    const { article, attributions, figures } = await exportAnalysis(stage);
    expect(attributions.length).toBeGreaterThan(10);
    expect(figures.length).toBeGreaterThan(10);
    for (const { start, end, text } of attributions.flatMap(({ content }) => content)) {
      expect(article.text.slice(start, end)).toBe(text);
    }
  });

  test('exports CSV with a row for each finding', async () => {
    const { text } = await exportAs(stage, 'CSV');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const { attributions, figures, initiatives } = await exportAnalysis(stage);
    expect(data).toHaveLength(attributions.length + figures.length + initiatives.length);
  });

  test('exports W3C Web Annotations as JSON-LD, anchored in the text', async () => {
    const { text } = await exportAs(stage, 'JSON-LD');
    const { type, total, first } = JSON.parse(text) as AnnotationCollection;
    const { article } = await exportAnalysis(stage);
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
