import { describe, expect, test } from 'vitest';
import { alignArticle } from '@/lib/core/align/align-article.ts';
import type { Alignment } from '@/lib/core/align/alignment.ts';
import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const model = loadModel();
const read = (text: string): Analysis => analyse(plainArticle(text, { url: 'a.txt' }), model);

const RELEASE = `Harbour board doubles its dredging budget

TARN BAY, 4 March 2024. The Tarn Bay Harbour Board today approved a budget of $34 million for the coming year.

“We will not close the eastern quay before the new terminal opens, and nobody who works there will lose a job,” said Ines Lundqvar, chief executive of the Tarn Bay Harbour Board. “The dredging programme keeps 1,240 vessels a year moving. We do not expect to close it.”

Olav Brandt, who chairs the dockers' union, said the union had been promised a say in every change of shifts.

The eastern quay handled 2.3 million tonnes of grain in 2023, 12 percent more than a year earlier.`;

const released = read(RELEASE);
const beside = (body: string): Alignment => alignArticle(read(`Harbour news\n\n${body}`), released);
const first = (body: string) => beside(body).passages.find(({ attribution }) => attribution !== null);

describe('what became of a quotation', () => {
  test('a whole sentence of the release is verbatim, whatever its marks and case', () => {
    expect(first('"The dredging program keeps 1,240 vessels a year moving", Lundqvar said.')?.relation).toBe(
      'verbatim',
    );
  });

  test('a part of one is trimmed', () => {
    expect(
      first('“We will not close the eastern quay before the new terminal opens,” said Ines Lundqvar.')
        ?.relation,
    ).toBe('trimmed');
  });

  test('words left out at a marked place are no alteration', () => {
    const passage = first(
      '“We will not close the eastern quay … and nobody who works there will lose a job,” Lundqvar said.',
    );
    expect(passage?.relation).toBe('trimmed');
    expect(passage?.changes).toEqual([]);
  });

  test.each([
    [
      'a denial',
      '“We will close the eastern quay before the new terminal opens, and nobody who works there will lose a job,”',
      { kind: 'negation', from: 'not', to: '' },
    ],
    ['a denial at the beginning', '“We expect to close it,”', { kind: 'negation', from: 'do not', to: '' }],
    ['a denial before the first word', '“expect to close it,”', { kind: 'negation', from: 'not', to: '' }],
    [
      'a number',
      '“The dredging programme keeps 1,420 vessels a year moving,”',
      { kind: 'number', from: '1,240', to: '1,420' },
    ],
    [
      'a word',
      '“The dredging programme keeps 1,240 ships a year moving,”',
      { kind: 'word', from: 'vessels', to: 'ships' },
    ],
  ])('%s that reads otherwise is told', (_, quotation, change) => {
    const passage = first(`${quotation} said Ines Lundqvar.`);
    expect(passage?.relation).toBe('altered');
    expect(passage?.changes).toEqual([change]);
  });

  test('words put into another mouth are told with both names', () => {
    const passage = first(
      '“The dredging programme keeps 1,240 vessels a year moving,” said Olav Brandt, who chairs the dockers’ union.',
    );
    expect(passage).toMatchObject({
      relation: 'misattributed',
      words: 'verbatim',
      speaker: 'Olav Brandt',
      releaseSpeaker: 'Ines Lundqvar',
    });
  });

  test('what the release has not is absent', () => {
    expect(
      first('“My bakery sells half of what it did,” said Petra Oyelaran, who runs a shop nearby.')?.relation,
    ).toBe('absent');
  });
});

describe('what became of a reported claim', () => {
  test('it is possibly a paraphrase of the sentence that shares its words', () => {
    const passage = first('Brandt said dockers had been promised a say in changes of their shifts.');
    expect(passage?.relation).toBe('paraphrase');
    expect(passage?.release.map(({ start, end }) => RELEASE.slice(start, end)).join(' ')).toContain(
      'every change of shifts',
    );
    expect(passage?.distorted).toBeUndefined();
  });

  test('another number in it makes it differ', () => {
    const passage = first('The board said the eastern quay handled 3.2 million tonnes of grain in 2023.');
    expect(passage).toMatchObject({ relation: 'paraphrase', distorted: true });
  });
});

test('figures are the same, rounded, converted, changed or new', () => {
  const alignment = beside(
    'The board approved a budget of $34 million (31.4 million euros). The eastern quay handled more than 2 million tonnes of grain in 2023, 21 percent more than a year earlier. Rents nearby rose 7.5 percent.',
  );
  expect(alignment.figures.map(({ relation }) => relation)).toEqual([
    'same',
    'converted',
    'rounded',
    'changed',
    'new',
  ]);
});

test('runs of eight words and more outside quotation marks are copied', () => {
  const alignment = beside(
    'The eastern quay handled 2.3 million tonnes of grain in 2023, the port says. “We will not close the eastern quay before the new terminal opens,” said Ines Lundqvar.',
  );
  expect(alignment.copied).toHaveLength(1);
  expect(alignment.copied[0]?.words).toBe(11);
  expect(alignment.copiedShare).toBeGreaterThan(0.5);
});

test('claims of which no passage was found are left out', () => {
  const left = beside(
    '“The dredging programme keeps 1,240 vessels a year moving,” Ines Lundqvar said.',
  ).leftOut.map(({ start, end }) => RELEASE.slice(start, end));
  expect(left.some((claim) => claim.includes('We will not close the eastern quay'))).toBe(true);
  expect(left.some((claim) => claim.includes('1,240 vessels'))).toBe(false);
});
