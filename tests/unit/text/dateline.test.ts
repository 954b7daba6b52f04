import { expect, test } from 'vitest';
import { afterDateline } from '@/lib/core/text/dateline.ts';

test.each([
  'HANOI, Oct. 16 -- |Exports rose.',
  'COPENHAGEN, March 6 (Norden Wire) - |Danish carrier Vestfly denied it.',
  'PORTLAND, Ore., July 30, 2025 /NewsLine/ -- |Halden, Inc. announced it.',
  'KIGALI, Nov 17 – |Leaders met.',
  'WASHINGTON (AP) — |The House voted.',
  'CHARLOTTE - |Nearly a week passed.',
  'AUSTIN, Texas--(BUSINESS WIRE)--|Acme Robotics Corp. reported it.',
  'NEW YORK, May 3 — |“It is late,” she said.',
  'KUALA LUMPUR, Nov 2, 2023: |The central bank kept it.',
  '(CNN)|President Rao spoke.',
  '(Washington, D.C.) -- |Senator Rao helped.',
  '(NewsLine) - July 17, 2025 - DALLAS — |Scars were found.',
  'LAS VEGAS, NV - (NewsLine) - September 12, 2024 - |Halden, Inc. grew.',
  'GREENVILLE, S.C., Feb. 21, 2012 |HALDEN Corporation announced it.',
  'Duluth, MN – |The range of units grew.',
  'Dekalb, Ill. — |The plant closed.',
  'Accra, July 29, 2025 — |Leaders met.',
  '|(Case No. 16CF1363). If convicted, he faces a year.',
  '|Jobs, Homes, and a Lake City – A Plan',
  '|Ana Rao, MBE, said – Late as it was – that it rose.',
  '|The U.S. - which signed - left.',
  '|NATO - said to be late - met.',
  '|MS. RAO: It is late – very late.',
  '|IBM, the maker of chips – said so.',
  '|',
])('%j', (marked) => {
  const text = marked.replace('|', '');
  expect(afterDateline(text, { start: 0, end: text.length })).toBe(marked.indexOf('|'));
});

test('positions are the article’s', () => {
  const text = 'Headline\n\nHANOI, Oct. 16 -- Exports rose.';
  expect(afterDateline(text, { start: 10, end: text.length })).toBe(text.indexOf('Exports'));
});
