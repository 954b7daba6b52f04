import { describe, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who says what, with office and body, of what is shown in a release. */
function saidIn(text: string): string[] {
  const { attributions, speakers } = analyse(
    plainArticle(`Halden Foods to Open a Plant in Marlow\n\n${text}`, { url: 'a.txt' }),
    model,
  );
  return attributions
    .filter(({ doubt }) => doubt === undefined)
    .map(({ speaker, content }) => {
      const who = speakers.find(({ id }) => id === speaker);
      const words = content.map((piece) => piece.text).join(' … ');
      return `${[who?.name, who?.role, who?.affiliation].join(' | ')}: ${words}`;
    });
}

const QUOTED = '“The new plant brings 300 jobs.”';

test('a quotation that is signed below is no piece of what was announced above it', () => {
  const text = `MARLOW, March 3, 2026 -- Halden Foods today announced a new plant.\n\n${QUOTED}\n\n— Ana Ruiz, Chief Executive Officer, Halden Foods`;
  expect(saidIn(text)).toEqual([
    'Halden Foods |  | : a new plant',
    `Ana Ruiz | Chief Executive Officer | Halden Foods: ${QUOTED}`,
  ]);
});

describe('what is a noun elsewhere is a verb beside a quotation', () => {
  test.each(['states', 'affirms', 'reasons', 'enthuses', 'shares', 'comments'])('%s', (verb) => {
    const before = [`Ana Ruiz |  | : ${QUOTED}`];
    expect(saidIn(`Ana Ruiz ${verb}, ${QUOTED}`)).toEqual(before);
    expect(saidIn(`Ana Ruiz, the CEO, ${verb}, ${QUOTED}`)).toEqual([`Ana Ruiz | CEO | : ${QUOTED}`]);
    const behind = ['Ana Ruiz |  | : “The new plant brings 300 jobs,”'];
    expect(saidIn(`“The new plant brings 300 jobs,” ${verb} Ana Ruiz.`)).toEqual(behind);
    expect(saidIn(`“The new plant brings 300 jobs,” Ana Ruiz ${verb}.`)).toEqual(behind);
  });
});

test('spaces without a break are spaces', () => {
  const text = `Halden Foods’ President and CEO,\u00A0Ana\u00A0Ruiz,\u00A0said, ${QUOTED}`;
  expect(saidIn(text)).toEqual([`Ana Ruiz | President and CEO | Halden Foods: ${QUOTED}`]);
});

describe('titles in short, and what stands in brackets in a name, are no part of it', () => {
  test.each([
    ['Eng. Ana Ruiz', 'Ana Ruiz'],
    ['Cllr. Ana Ruiz', 'Ana Ruiz'],
    ['Rt. Hon. Ana Ruiz', 'Ana Ruiz'],
    ['Barr. Ana Ruiz', 'Ana Ruiz'],
    ['Professor Emerita Ana Ruiz', 'Ana Ruiz'],
    ['Pandit Anil Kapoor', 'Anil Kapoor'],
    ['Robert (Bob) Lane', 'Robert Lane'],
  ])('%s', (written, name) => {
    const [said] = saidIn(
      `“The new plant brings 300 jobs,” said ${written}, director of the Marsh Conservancy.`,
    );
    expect(said).toBe(`${name} | director | Marsh Conservancy: “The new plant brings 300 jobs,”`);
  });
  test('an arch ends its sentence', () => {
    expect(saidIn('Marlow has built an arch. Ana Ruiz said that it would open in May.')).toEqual([
      'Ana Ruiz |  | : that it would open in May',
    ]);
  });
});

test.each([
  [
    'Vice President and General Manager, Industrial Solutions, at Corbel',
    'Vice President and General Manager, Industrial Solutions | Corbel',
  ],
  ['CEO of Corbel Foods’ parent company, Corve Group', 'CEO | Corve Group'],
  ['Chair, Committee to Protect Journalists', 'Chair | Committee to Protect Journalists'],
])('Ana Ruiz, %s', (office, expected) => {
  const [said] = saidIn(`“The new plant brings 300 jobs,” said Ana Ruiz, ${office}.`);
  expect(said).toBe(`Ana Ruiz | ${expected}: “The new plant brings 300 jobs,”`);
});

test.each(['Wei-Lin Chen', 'K. P. Osei', 'Eng. Saleh Al Harbi'])(
  'an office without a comma is no part of a name that no list has: %s',
  (name) => {
    const [said] = saidIn(
      `“The new plant brings 300 jobs,” said ${name} Chief Executive Officer of Corbel Foods.`,
    );
    const bare = name.replace('Eng. ', '');
    expect(said).toBe(`${bare} | Chief Executive Officer | Corbel Foods: “The new plant brings 300 jobs,”`);
  },
);
