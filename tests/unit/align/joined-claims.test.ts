import { describe, expect, test } from 'vitest';
import { alignArticle } from '@/lib/core/align/align-article.ts';
import type { AlignedPassage } from '@/lib/core/align/alignment.ts';
import { mayBeSpeaker } from '@/lib/core/align/same-name.ts';
import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const model = loadModel();
const read = (text: string): Analysis => analyse(plainArticle(text, { url: 'a.txt' }), model);

const RELEASE = `Tarn Ferries announces largest order for generations

TARN BAY, 4 March 2024. Tarn Ferries announced the largest ferry order in its history, six ships for the northern routes.

“We can carry two million passengers a year by 2030,” said Ana Reyk, chief executive of Tarn Ferries. “Nobody on the islands will wait longer than an hour for a ship.”

Reyk urged ministers to order a survey of the channel to complement the coastal register. She also asked them to look carefully at every route on the timetable.

In March 2016, the average number of waiting passengers on the northern piers stood at 904. Data released today shows the average number of passengers has dropped to 728 per pier. By 2021, that number had surged to 2,384 passengers.

“The pilot Jonas Hale has told me that he will speak to reporters at the quay afterwards,” said Ruth Amsel, a spokeswoman for Tarn Ferries.

Jonas Hale said the northern channel was the deepest on the coast.

The Dredgers Guild, which runs the eastern workshop, said the eastern channel silts up twice a winter.

Skippers said the islands' harbours would need new cranes.`;

const released = read(RELEASE);
const beside = (body: string) => alignArticle(read(`Ferry news\n\n${body}`), released);
const places = ({ release }: AlignedPassage) => release.map(({ start, end }) => RELEASE.slice(start, end));

describe('claims that a sentence joins', () => {
  const { passages } = beside(
    'Reyk urged ministers to order a survey of the channel to replace the coastal register and to look carefully at every route on the timetable.',
  );

  test('are laid each on its own place', () => {
    expect(passages.map(({ relation }) => relation)).toEqual(['paraphrase', 'paraphrase']);
    expect(passages.map(places).map(([place]) => place?.slice(0, 24))).toEqual([
      'Reyk urged ministers to ',
      'She also asked them to l',
    ]);
  });

  test('and each differs by its own words', () => {
    expect(passages.map(({ changes }) => changes)).toEqual([
      [{ kind: 'word', from: 'complement', to: 'replace' }],
      [],
    ]);
  });

  test('what comes from one place stays whole', () => {
    const [only, ...more] = beside(
      'Reyk said that Tarn Ferries could carry passengers, two million of them and a year.',
    ).passages;
    expect(more).toEqual([]);
    expect(only?.article).toHaveLength(1);
  });
});

describe('what may be and what will be', () => {
  const changesOf = (modal: string) =>
    beside(`Ana Reyk said the company ${modal} carry two million passengers a year by 2030.`).passages[0]
      ?.changes;

  test('differ', () => {
    expect(changesOf('would')).toEqual([{ kind: 'tense', from: 'can carry', to: 'would carry' }]);
  });

  test('but "could" is the "can" of reported speech', () => {
    expect(changesOf('could')).toEqual([]);
  });
});

test('where its figures stand, a claim comes from, whatever other sentence has more of its words', () => {
  const passage = beside(
    'The average northern pier now had 728 waiting passengers, down from 2,384 in 2021, the company said.',
  ).passages.find(({ article }) => article.length > 0);
  expect(passage && places(passage).map((place) => /\d[\d,]*(?= per| passengers)/.exec(place)?.[0])).toEqual([
    '728',
    '2,384',
  ]);
});

test('a body is whoever speaks for it, even where its name looks like a person’s', () => {
  const [body, person] = [
    { name: 'Harbour UK', aliases: [] },
    { name: 'Dina Cole', aliases: [], affiliation: 'Harbour UK' },
  ];
  expect(mayBeSpeaker(body, person)).toBe(true);
  expect(mayBeSpeaker(person, body)).toBe(true);
  expect(mayBeSpeaker(body, { name: 'Dina Cole', aliases: [] })).toBe(false);
});

test('a claim that names whom the release has it from is put into no other mouth', () => {
  const [told] = beside(
    'Ruth Amsel said that to the pilot Jonas Hale the northern channel was the deepest on the coast.',
  ).passages;
  expect(told?.relation).toBe('paraphrase');
  const [other] = beside('Ana Reyk said the northern channel was the deepest on the coast.').passages;
  expect(other).toMatchObject({ relation: 'misattributed', releaseSpeaker: 'Jonas Hale' });
});

describe('left out', () => {
  const leftOut = (body: string) =>
    beside(body).leftOut.map(({ start, end }) => RELEASE.slice(start, end).slice(0, 30));

  test('is no heading that says shortly what was taken up', () => {
    const some = leftOut(
      'Tarn Ferries announced the largest ferry order in its history, six ships for the northern routes.',
    );
    expect(some.some((words) => /^(?:Tarn Ferries announces )?largest order for/.test(words))).toBe(false);
  });

  test('is a claim of which only the rest of its sentence was reported', () => {
    const some = leftOut('In the next street the Dredgers Guild runs its eastern workshop.');
    expect(some.some((words) => words.startsWith('the eastern channel silts up'))).toBe(true);
  });

  test('is a claim that shares but the common words of one that was taken up', () => {
    const some = leftOut('“Nobody on the islands will wait longer than an hour for a ship,” said Ana Reyk.');
    expect(some.some((words) => words.startsWith("the islands' harbours"))).toBe(true);
    expect(some.some((words) => words.startsWith('Nobody on the islands'))).toBe(false);
  });
});

test('what stands beside a quotation is without the marks of that', () => {
  const body =
    'Reyk called the long waits on all the northern piers a “burden on families”. “Nobody will wait. We will see to that.” Cranes, ramps and timetables on the islands get better as well, she said.';
  const text = `Ferry news\n\n${body}`;
  const words = beside(body).passages.flatMap(({ article }) =>
    article.map(({ start, end }) => text.slice(start, end)),
  );
  expect(words).toContain('the long waits on all the northern piers a');
  expect(words.filter((one) => /^[\s”,.]|[\s“]$/.test(one))).toEqual([]);
});
