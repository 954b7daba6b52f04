import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { copiedRow } from '@/lib/core/export/copied-row.ts';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import type { RecordEntry } from '@/lib/core/export/export-records.ts';
import type { AnnotationCollection } from '@/lib/core/export/web-annotation.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import { standingOf } from '@/lib/core/record/standing.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { contextAt, read, recorded, stateOf, T1, versionOf } from '../record/recorded.ts';
import { act, type RecordAction } from '@/lib/core/record/actions.ts';
import { entryOf } from './recorded-entry.ts';
import { SAMPLE, spanIn } from './sample.ts';
import { exportRecords } from './written-records.ts';

/** The sample on record, with something of each sort done to it. */
function corrected(): Annotation[] {
  const wait = spanIn(SAMPLE.article.text, 'Nobody will wait.');
  const actions: RecordAction[] = [
    { type: 'record', ids: 'all' },
    {
      type: 'edit-claim',
      id: 'a2',
      edit: { speaker: { name: 'Tomas Kest' }, role: 'clerk', affiliation: '' },
    },
    { type: 'note', id: 'a2', text: '=Ask | him' },
    { type: 'tags', id: 'f1', tags: ['traffic', 'check'] },
    { type: 'edit-figure', id: 'f1', edit: { value: '4.5' } },
    { type: 'edit-initiative', id: 'i1', edit: { name: 'Tidal Compact' } },
    { type: 'confirm', id: 'a3' },
    { type: 'remove', ids: ['a4'] },
    { type: 'add', finding: 'claim', span: wait, text: wait.text },
  ];
  return actions.reduce<Annotation[]>((all, action, at) => {
    const { annotations } = act(stateOf(SAMPLE, all), action, contextAt(T1, 'v1', `n${at}-`));
    return [...new Map([...all, ...annotations].map((one) => [one.id, one])).values()];
  }, []);
}

const MADE = corrected();
const entry = (annotations: readonly Annotation[]): RecordEntry => entryOf(SAMPLE, annotations);

const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, '').replace(/\r\n$/, ''), { header: true }).data;

describe('a record as it was found', () => {
  const asFound = recorded(SAMPLE);

  test.each(fixtureArticles())('is exported as the analysis is, under its own ids: $name', ({ text }) => {
    const page = read(text);
    const entries = [{ ...entry(recorded(page)), version: versionOf(page) }];
    const rows = (file: string) =>
      rowsOf(file)
        .map(
          ({ id: _id, attribution, notes: _notes, passage: _passage, recorded: _at, read: _read, ...rest }) =>
            JSON.stringify({ ...rest, isLinked: attribution !== '' }),
        )
        .toSorted();
    const own = exportRecords(entries, 'csv').text;
    expect(rows(own)).toEqual(rows(exportAnalysis(page, 'csv').text));
    expect(new Set(rowsOf(own).map(({ passage }) => passage))).toEqual(new Set(['in place']));
  });

  test('has the ids in JSON-LD that the page’s own export gives it', () => {
    const idsIn = (text: string) =>
      (JSON.parse(text) as AnnotationCollection).first.items.map(({ id }) => id).toSorted();
    const fromLibrary = idsIn(exportRecords([entry(asFound)], 'jsonld').text);
    expect(fromLibrary).toEqual(idsIn(exportAnalysis(SAMPLE, 'jsonld').text));
    // Also of some of them, in another order, under a tracked address.
    const some = asFound.slice(2, 5).toReversed();
    const version = versionOf(SAMPLE);
    const { metadata } = version.read;
    const read = {
      ...version.read,
      metadata: { ...metadata, url: `${metadata.url.split('#')[0]}&utm_source=mail` },
    };
    for (const id of idsIn(exportRecords([{ ...entry(some), version: { ...version, read } }], 'jsonld').text))
      expect(fromLibrary).toContain(id);
  });

  test('tells when it was recorded and read, and by which version of the engine', () => {
    const [row] = rowsOf(exportRecords([entry(asFound)], 'csv', { engine: '0.2.0' }).text);
    expect(row).toMatchObject({
      recorded: asFound[0]?.createdAt,
      read: versionOf(SAMPLE).readAt,
      engine: '0.2.0',
      passage: 'in place',
    });
  });

  test('says who speaks also where the claim is not exported with it', () => {
    const figures = asFound.filter(({ body }) => body.type === 'figure');
    const [row] = rowsOf(exportRecords([entry(figures)], 'csv').text);
    expect(row).toMatchObject({ speaker: 'Ana Ríos', role: 'mayor', cue: 'said', attribution: '' });
    expect(exportRecords([entry(figures)], 'markdown').text).toMatch(/\| Ana Ríos \|/);
    expect(exportRecords([entry(figures)], 'jsonld').text).toContain('"schema:name":"Ana Ríos"');
  });
});

describe('what the user made of findings', () => {
  const rows = rowsOf(exportRecords([entry(MADE)], 'csv').text);
  const row = (words: string) => rows.find(({ text }) => text?.includes(words));

  test('is in the CSV', () => {
    expect(row('Traffic fell')).toMatchObject({
      speaker: 'Tomas Kest',
      role: 'clerk',
      edited: 'speaker; role; affiliation',
      note: "'=Ask | him",
      by_hand: '',
    });
    expect(rows.find(({ type }) => type === 'figure')).toMatchObject({
      value: '4.5',
      edited: 'value',
      tags: 'traffic; check',
    });
    expect(row('=SUM')).toMatchObject({ confirmed: 'yes', doubt: '', confidence: '1' });
    expect(row('Tidal Compact')).toMatchObject({ edited: 'name' });
    expect(rows.filter(({ by_hand: byHand }) => byHand === 'yes')).toHaveLength(1);
    expect(row('costs reach')).toBeUndefined();
  });

  test('is in the Markdown', () => {
    const { text } = exportRecords([entry(MADE)], 'markdown');
    expect(text).toContain('(edited by hand: speaker, role, affiliation)');
    expect(text).toContain(String.raw`Note: =Ask \| him`);
    expect(text).toContain('3.5 percent (edited by hand: value)');
    expect(text).toContain('Tags: traffic, check');
    expect(text).toContain('Tidal Compact (edited by hand: name)');
    expect(text).toContain('(confirmed by hand)');
    expect(text).toContain('(marked by hand)');
  });

  test('is in the JSON', () => {
    const { record } = (
      JSON.parse(exportRecords([entry(MADE)], 'json').text) as {
        articles: [{ record: Record<string, { edited: string[]; tags: string[] }> }];
      }
    ).articles[0];
    expect(Object.values(record).filter(({ edited }) => edited.includes('value'))).toEqual([
      expect.objectContaining({ tags: ['traffic', 'check'] }),
    ]);
  });

  test('is in the JSON-LD, where the user is a creator', async () => {
    const { text } = exportRecords([entry(MADE)], 'jsonld', { exported: T1 });
    const collection = JSON.parse(text) as AnnotationCollection;
    const own = collection.first.items.filter(({ creator }) => creator !== undefined);
    expect(own).toHaveLength(5);
    expect(JSON.stringify(own)).toContain(
      '"schema:name":"edited","schema:value":"speaker, role, affiliation"',
    );
    expect(JSON.stringify(own)).toContain('"value":"=Ask | him"');

    const context: unknown = JSON.parse(
      readFileSync(new URL('../../fixtures/w3c/anno.jsonld', import.meta.url), 'utf8'),
    );
    const documentLoader = async (url: string) => ({
      documentUrl: url,
      contextUrl: undefined,
      document: context as jsonld.JsonLdDocument,
    });
    const expanded = JSON.stringify(
      await jsonld.expand(
        JSON.parse(text) as jsonld.JsonLdDocument,
        {
          documentLoader,
          safe: true,
        } as jsonld.Options.Expand,
      ),
    );
    expect(expanded).toContain('http://purl.org/dc/terms/creator');
  });

  test('is in the exports of the page too', () => {
    const { analysis, standings } = stateOf(SAMPLE, MADE);
    expect(
      rowsOf(exportAnalysis(analysis, 'csv', { standings }).text).find(({ id }) => id === 'f1'),
    ).toMatchObject({
      edited: 'value',
      tags: 'traffic; check',
    });
    expect(exportAnalysis(analysis, 'markdown', { standings }).text).toContain('edited by hand: value');
    expect(JSON.parse(exportAnalysis(analysis, 'json', { standings }).text)).toMatchObject({
      record: { f1: { edited: ['value'] } },
    });
    expect(copiedRow(analysis, 'f1', standings)).toMatch(/\tedited by hand: value; Tags: traffic, check$/);
    expect(copiedRow(analysis, 'f2', standings)).toBe(copiedRow(analysis, 'f2'));
  });
});

describe('what reads otherwise now', () => {
  const [claim] = recorded(SAMPLE, [{ type: 'claim', id: 'a2' }]);
  const at = (placement: Annotation['placement']): RecordEntry =>
    entry(claim ? [{ ...claim, placement }] : []);

  test('has the words on record, and is told', () => {
    const altered = at({ status: 'altered', version: 'v1', spans: [{ start: 0, end: 12 }] });
    expect(rowsOf(exportRecords([altered], 'csv').text)[0]).toMatchObject({
      text: 'Traffic fell by 3.5 percent',
      spans: '0-12',
      passage: 'altered',
    });
    expect(exportRecords([altered], 'markdown').text).toContain('(the page reads differently now)');
  });

  test('what is gone keeps its words and selectors', () => {
    const gone = at({ status: 'gone', version: 'v1', spans: [null] });
    expect(rowsOf(exportRecords([gone], 'csv').text)[0]).toMatchObject({
      text: 'Traffic fell by 3.5 percent',
      spans: '',
      passage: 'gone',
      link: SAMPLE.article.metadata.url,
    });
    expect(exportRecords([gone], 'jsonld').text).toContain('"exact":"Traffic fell by 3.5 percent"');
  });
});

describe('several articles', () => {
  const entries = [entry(MADE), entry(recorded(SAMPLE)), entry([])];

  test('are one file', () => {
    expect(exportRecords(entries, 'csv', { exported: T1 }).name).toBe(
      'on-the-record_2026-05-04_3-articles.csv',
    );
    const { name } = exportAnalysis(SAMPLE, 'csv');
    expect(exportRecords([entry(MADE)], 'csv').name).toBe(name);
    expect(exportRecords([entry(MADE)], 'csv', { part: 'figures' }).name).toBe(
      name.replace('.csv', '_figures.csv'),
    );
    expect(exportRecords(entries, 'jsonld', { exported: T1, part: 'claims' }).name).toBe(
      'on-the-record_2026-05-04_3-articles_claims.jsonld',
    );
    expect(rowsOf(exportRecords(entries, 'csv').text)).toHaveLength(MADE.length - 1 + 8);
    expect(exportRecords(entries, 'markdown').text.match(/^# /gm)).toHaveLength(3);
    const collection = JSON.parse(exportRecords(entries, 'jsonld').text) as AnnotationCollection;
    expect(collection.total).toBe(MADE.length - 1 + 8);
    expect(collection.first.items).toHaveLength(collection.total);
  });

  test('none are an empty file', () => {
    expect(rowsOf(exportRecords([], 'csv').text)).toEqual([]);
    expect(JSON.parse(exportRecords([], 'json').text)).toMatchObject({ articles: [] });
  });

  test('the same bytes for the same record', () => {
    for (const format of ['csv', 'json', 'jsonld', 'markdown'] as const)
      expect(exportRecords(entries, format)).toEqual(exportRecords(structuredClone(entries), format));
  });
});

test('a standing is plain data', () => {
  const standings = MADE.map((annotation) => standingOf(annotation, 'moved'));
  expect(JSON.parse(JSON.stringify(standings))).toEqual(standings);
});
