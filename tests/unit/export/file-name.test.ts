import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFileName } from '@/lib/core/export/file-name.ts';
import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import { SAMPLE } from './sample.ts';

const named = (title: string, site = '', url = ''): ArticleMetadata => ({
  url,
  title: { value: title, from: 'page' },
  ...(site !== '' && { site: { value: site, from: 'page' } }),
});

test('site, date and title', () => {
  expect(exportFileName(SAMPLE.article.metadata, 'csv')).toBe(
    'The-Bay-Herald_2026-03-02_Harbour-fund-to-double-says-mayor.csv',
  );
});

test.each([
  ['without a site, its host', named('A', '', 'https://www.news.example:80/a'), 'news.example_A.md'],
  ['a reserved device name', named('con'), 'on-the-record_con.md'],
  ['a path', named('../../etc/passwd', 'C:\\x'), 'C-x_etc-passwd.md'],
  ['text that turns right to left', named('safe\u202egpj.exe', 'b\u2066c'), 'b-c_safe-gpj-exe.md'],
  ['controls and line breaks', named('a\u0000b\nc\u007f'), 'on-the-record_a-b-c.md'],
  ['scripts of the world', named('新华社：数字贸易 – Déjà vu'), 'on-the-record_新华社-数字贸易-Déjà-vu.md'],
  ['nothing known', { url: '' }, 'on-the-record.md'],
])('%s', (_, metadata, name) => {
  expect(exportFileName(metadata, 'md')).toBe(name);
});

test('any title gives a name that Windows, macOS and Linux take', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(text, text, (title, site) => {
      const name = exportFileName(named(title, site), 'jsonld');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*\.jsonld$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
    }),
  );
});
