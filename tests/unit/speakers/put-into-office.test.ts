import { expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Office and body of whoever speaks last. */
function officeIn(text: string): string {
  const said = `Cuts in the news today\n\n${text} “It is a good step,” Rao said.`;
  const { attributions, speakers } = analyse(plainArticle(said, { url: 'a.txt' }), model);
  const who = speakers.find(({ id }) => id === attributions.at(-1)?.speaker);
  return [who?.name, who?.role, who?.affiliation].join(' | ');
}

test.each([
  'Ana Rao joins Corbel as chief operating officer.',
  'Ana Rao will join Corbel as chief operating officer.',
  'Ana Rao will lead Corbel as chief operating officer.',
  'Ana Rao will take over as chief operating officer of Corbel in May.',
  'Ana Rao succeeds Bo Lind as chief operating officer of Corbel.',
  'Ana Rao, who joined Corbel as chief operating officer in May, welcomed the deal.',
  'Ana Rao will steer Corbel through the coming months as its chief operating officer.',
  'Corbel has chosen Ana Rao to be its chief operating officer.',
  'Corbel selected Ana Rao as its new chief operating officer.',
  'Corbel Inc. has named Ana Rao chief operating officer.',
  'Corbel Inc. has promoted Ana Rao to the position of chief operating officer.',
])('%s', (text) => {
  expect(officeIn(text)).toMatch(/^Ana Rao \| chief operating officer \| Corbel(?: Inc\.)?$/);
});

test.each([
  'Corbel has named Ana Rao chief operating officer.',
  'Otto Brand has promoted Ana Rao to chief operating officer.',
])('%s tells of no body for sure', (text) => {
  expect(officeIn(text)).toBe('Ana Rao | chief operating officer | ');
});

test.each([
  ['Corbel’s chief operating officer, Ana Rao, starts in May.', 'Ana Rao | chief operating officer | Corbel'],
  ['The view was shared by Corbel’s managing partner, Ana Rao.', 'Ana Rao | managing partner | Corbel'],
  ['Corbel is led by chief operating officer Ana Rao.', 'Ana Rao | chief operating officer | '],
  // "boss" is a given name behind "Mr"
  ['Mr Boss Rao, Secretary to the Lakes Union, met the press.', 'Boss Rao | Secretary | Lakes Union'],
  ['Corbel made a change by naming Ana Rao its chief.', 'Ana Rao | chief | Corbel'],
  ['The Lakes Bank’s (LB) director Ana Rao met the press.', 'Ana Rao | director | Lakes Bank'],
  [
    'Ana Rao, Secretary to the Government of the Lakes (SGL), also Chair, Dams Task Force (DTF), met the press.',
    'Ana Rao | Secretary | Government of the Lakes',
  ],
  ['UNISON’S regional secretary Ana Rao met the press.', 'Ana Rao | regional secretary | UNISON'],
  ['HALDEN:Police Minister Ana Rao met the press.', 'Ana Rao | Police Minister | '],
])('%s', (text, expected) => {
  expect(officeIn(text)).toBe(expected);
});

test('a body is no other name of whoever speaks for it, and civil society is none', () => {
  const told =
    'Cuts in the news today\n\nThe new Lakes Bank (LB) Director, Ana Rao, said growth had slowed. Civil society urged action on rents. The letter was signed by Halden Finance Group.';
  const { speakers } = analyse(plainArticle(told, { url: 'a.txt' }), model);
  expect(speakers.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Ana Rao', []],
    ['Civil society', []],
  ]);
});
