import { describe, expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { partsWriter } from '@/lib/core/export/export-parts.ts';
import { filesIn, has, run } from '../../support/tools.ts';
import { SAMPLE } from './sample.ts';
import { unzipped } from './unzipped.ts';

const AT = '2026-11-27T09:00:00.000Z';

function bundle() {
  const writer = partsWriter('evidence', { exported: AT, engine: '0.2.0' });
  const record = { analysis: SAMPLE, standings: {}, readAt: AT };
  return unzipped([writer.start(), writer.add(record), writer.add(record), writer.end()]);
}

const files = bundle();

test('holds the texts, the findings in four formats, and a manifest of both', () => {
  expect(Object.keys(files).toSorted()).toEqual([
    'README.txt',
    'SHA256SUMS',
    'findings.csv',
    'findings.json',
    'findings.jsonld',
    'findings.md',
    'manifest.json',
    'texts/The-Bay-Herald_2026-03-02_Harbour-fund-to-double-says-mayor.txt',
    'texts/The-Bay-Herald_2026-03-02_Harbour-fund-to-double-says-mayor_2.txt',
  ]);
  const manifest = JSON.parse(files['manifest.json'] ?? '') as {
    readonly articles: ReadonlyArray<{ readonly text: { readonly file: string } }>;
    readonly files: readonly object[];
  };
  expect(manifest).toMatchObject({
    format: 'on-the-record/evidence',
    version: 1,
    created: AT,
    engine: '0.2.0',
  });
  expect(manifest.articles[0]).toMatchObject({
    url: SAMPLE.article.metadata.url,
    read: AT,
    claims: 4,
    figures: 2,
    initiatives: 2,
  });
  expect(files[manifest.articles[0]?.text.file ?? '']).toBe(SAMPLE.article.text);
  expect(manifest.files).toHaveLength(6);
  expect(JSON.parse(files['findings.jsonld'] ?? '')).toMatchObject({
    type: 'AnnotationCollection',
    total: 16,
  });
});

test('its files are the exports themselves, the same bytes each time', () => {
  expect(bundle()).toEqual(files);
  const one = exportAnalysis(SAMPLE, 'csv', { engine: '0.2.0' }).text.split('\r\n');
  expect(files['findings.csv']?.split('\r\n')[0]).toBe(one[0]);
});

test('says plainly what it does not prove', () => {
  const readme = files['README.txt'] ?? '';
  expect(readme).toContain('a page can be edited in the browser before it is recorded');
  expect(readme).toContain('That what is said is true');
});

describe.skipIf(!has('sha256sum'))('sha256sum', () => {
  test('finds every file as its sum says, and one that was changed', () => {
    const folder = filesIn(files);
    const told = run('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder });
    expect(told.match(/: OK$/gm)).toHaveLength(Object.keys(files).length - 1);
    const changed = filesIn({ ...files, 'findings.md': 'x' });
    expect(() => run('sha256sum', ['-c', 'SHA256SUMS'], { cwd: changed })).toThrow(/findings\.md|WARNING/);
  });
});

describe.skipIf(!has('openssl'))('openssl', () => {
  test('makes the request for a time stamp that README.txt tells', () => {
    const [command = ''] = /openssl ts -query .*/.exec(files['README.txt'] ?? '') ?? [];
    const folder = filesIn(files);
    run('sh', ['-c', command], { cwd: folder });
    const query = run('openssl', ['ts', '-query', '-in', 'SHA256SUMS.tsq', '-text'], { cwd: folder });
    const sum = run('openssl', ['dgst', '-sha256', '-hex', 'SHA256SUMS'], { cwd: folder }).trim().slice(-64);
    const bytes = [...query.matchAll(/^ {4}[\da-f]{4} - ([\da-f -]{47})/gm)].map(([, hex = '']) =>
      hex.replaceAll(/[ -]/g, ''),
    );
    expect(bytes.join('')).toContain(sum);
  });
});
