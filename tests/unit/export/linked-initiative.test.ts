import { expect, test } from 'vitest';
import { resultOf } from '@/lib/cli/result.ts';
import { initiativeBodies } from '@/lib/core/export/annotation-bodies.ts';
import { toCsv } from '@/lib/core/export/csv.ts';
import { toMarkdown } from '@/lib/core/export/markdown.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { SAMPLE } from './sample.ts';

const LINK = 'https://bay.example/pact.pdf';

const LINKED: Analysis = {
  ...SAMPLE,
  initiatives: SAMPLE.initiatives.map((initiative) => ({ ...initiative, link: LINK })),
};
const [initiative] = LINKED.initiatives;

test('the document an initiative’s name is linked to is in every format', () => {
  const [head = '', ...rows] = toCsv(LINKED).trimEnd().split('\r\n');
  expect(head.endsWith(',document')).toBe(true);
  expect(rows.filter((row) => row.endsWith(`,${LINK}`))).toHaveLength(LINKED.initiatives.length);
  expect(toMarkdown({ analysis: LINKED, standings: {} })).toContain(`](<${LINK}>)`);
  expect(resultOf('a.html', LINKED).initiatives[0]?.link).toBe(LINK);
  expect(JSON.stringify(initiative && initiativeBodies(LINKED, initiative, 'urn:x'))).toContain(
    `"schema:url":"${LINK}"`,
  );
});

test('without one the cell is empty and the key null', () => {
  expect(resultOf('a.html', SAMPLE).initiatives[0]?.link).toBeNull();
  expect(toCsv(SAMPLE).trimEnd().split('\r\n').at(-1)?.endsWith(',')).toBe(true);
});
