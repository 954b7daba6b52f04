import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { ImportRefusal } from '@/lib/core/import/imported.ts';
import { readCsv } from '@/lib/core/import/read-csv.ts';
import { readImport, refuseOtherKind } from '@/lib/core/import/read-import.ts';
import { SAMPLE } from '../export/sample.ts';

test('Hypothesis: annotations that mark words, without page notes and replies', () => {
  const file = {
    export_date: '2026-01-01T00:00:00Z',
    annotations: [
      {
        uri: 'https://a.example/b',
        text: 'Ask her.',
        tags: ['costs'],
        document: { title: ['The fund'] },
        target: [
          {
            source: 'https://a.example/b',
            selector: [
              { type: 'RangeSelector', startContainer: '/p[1]' },
              { type: 'TextPositionSelector', start: 1, end: 9 },
              { type: 'TextQuoteSelector', exact: 'It grew.', prefix: 'He said: ', suffix: ' Then' },
            ],
          },
        ],
      },
      { uri: 'https://a.example/b', text: 'A page note', target: [{ source: 'https://a.example/b' }] },
    ],
  };
  expect(readImport(JSON.stringify(file))).toEqual([
    {
      url: 'https://a.example/b',
      title: 'The fund',
      quote: { type: 'TextQuoteSelector', exact: 'It grew.', prefix: 'He said: ', suffix: ' Then' },
      note: 'Ask her.',
      tags: ['costs'],
    },
  ]);
});

describe('Web Annotations', () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', value: 'I like this', purpose: 'commenting' },
      { type: 'TextualBody', value: 'love', purpose: 'tagging' },
    ],
    target: {
      source: { id: 'https://a.example/b' },
      selector: {
        type: 'FragmentSelector',
        value: 'x',
        refinedBy: { type: 'TextQuoteSelector', exact: 'It grew.' },
      },
    },
  };
  const expected = {
    url: 'https://a.example/b',
    note: 'I like this',
    tags: ['love'],
    quote: { exact: 'It grew.' },
  };

  test.each([
    ['one', annotation],
    ['a list', [annotation]],
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    [
      'a collection',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [annotation] } },
    ],
  ])('%s', (_, document) => {
    expect(readImport(JSON.stringify(document))).toMatchObject([expected]);
  });

  test('of our own, notes and tags are the user’s', () => {
    const standing = {
      annotation: 'x',
      onRecord: true,
      recordedAt: '2026-05-03T09:14:00.000Z',
      byHand: false,
      edited: [],
      confirmed: false,
      note: { text: 'Ask him.', at: '2026-05-03T09:14:00.000Z' },
      tags: ['fund'],
      status: 'in place',
    } as const;
    const back = readImport(exportAnalysis(SAMPLE, 'jsonld', { standings: { a2: standing } }).text);
    expect(back).toHaveLength(9);
    expect(back.filter(({ note }) => note !== '')).toMatchObject([{ note: 'Ask him.', tags: ['fund'] }]);
  });
});

test('Readwise: highlights with notes and tags, by title', () => {
  const csv =
    '\ufeffHighlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\r\n' +
    '"It ""grew"", he said.\nTwice.",The fund,Lee Ng,,Ask him.,,"costs, fund",order,1,2026-01-01 10:00:00+00:00,\r\n';
  expect(readImport(csv)).toEqual([
    {
      url: '',
      title: 'The fund',
      quote: { type: 'TextQuoteSelector', exact: 'It "grew", he said.\nTwice.', prefix: '', suffix: '' },
      note: 'Ask him.',
      tags: ['costs', 'fund'],
    },
  ]);
});

test.each([
  [
    'Name,Amount,Year,Place,Note\nA,1,2,,\n',
    'This is a table of “Name”, “Amount”, “Year”, “Place” …, without Readwise’s “Highlight” and “Book Title”.',
  ],
  ['type,id,text,told,kind\nclaim,a1,x,x,direct\n', 'This is an export of On the Record'],
  ['{"format":"on-the-record/records","version":1}', '“Back up everything …” and “Restore …” take it'],
  ['{\n  "format": "on-the-record/analysis"\n}', 'This is an export of On the Record'],
  ['Words of a letter.\nMore words.', 'This is no table and no JSON.'],
  ['{"schema":"https://a.example"}', 'This is JSON, and no annotations.'],
  ['{"id":1}\n{"id":2}\n', 'These are lines of JSON, and no annotations.'],
  ['{"format":"on-the-record backup","version":3}\n{"end":{}}\n', 'Export, Restore a backup takes it.'],
])('%j is told as what it is', (file, words) => {
  expect(() => readImport(file)).toThrow(words);
});

test.each([
  ['\x89PNG\r\n\x1a\n\0\0', 'This is a picture (PNG). Hypothesis’ export (JSON),'],
  ['PK\x03\x04\x14\0', 'This is a packed file, as Excel, Word and archives (ZIP) have it. Hypothesis’'],
  ['\x1f\x8b\x08', 'taken by Export, Restore a backup'],
  ['%PDF-1.7', 'This is a PDF.'],
  ['<!DOCTYPE html><html>', 'This is a web page.'],
])('%j, which is no text, is told as what it is', (bytes, words) => {
  expect(() => refuseOtherKind(Buffer.from(bytes, 'latin1'))).toThrow(words);
});

test('what may be one of ours is looked at further', () => {
  expect(() => refuseOtherKind(Buffer.from('\ufeffHighlight,Book Title\n'))).not.toThrow();
});

test.each([
  '',
  'a,b\n1,2\n',
  '{}',
  '[1]',
  '{"annotations":',
  '<html>',
  '{"format":"on-the-record/analysis"}',
])('%j is refused in a sentence', (file) => {
  expect(() => readImport(file)).toThrow(ImportRefusal);
});

test('any CSV that Papa Parse writes is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab",\n\r \'')), maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        // A bare "\r" parts lines for Papa Parse, and for nobody else.
        const plain = rows.map((row) => row.map((text) => text.replaceAll('\r', '')));
        expect(readCsv(Papa.unparse(plain))).toEqual(plain);
      },
    ),
  );
});
