import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/core/attribution/find-attributions.ts';
import type { Speaker } from '@/lib/core/model.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { readMarked } from '../../support/marked-text.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const model = loadModel();

function read(text: string): { names: (string | null)[]; speakers: Speaker[] } {
  const annotated = annotateText(plainArticle(text, { url: 'a.txt' }));
  const { speakers, attributions } = resolveSpeakers(annotated, findAttributions(annotated, model));
  const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? null;
  return { names: attributions.map(({ speaker }) => nameOf(speaker)), speakers };
}

/** Who speaks, in order, as written after each text. */
const CASES: Readonly<Record<string, readonly [string, string][]>> = {
  'short names': [
    ['Ana Rao said it was late. Rao added that it would close.', 'Ana Rao, Ana Rao'],
    [
      'Dame Harriet Colville said it was late. Dame Harriet said it would close.',
      'Harriet Colville, Harriet Colville',
    ],
    [
      'Wang Jiang, director of the academy, said it was late. It would close, Wang said.',
      'Wang Jiang, Wang Jiang',
    ],
    ['Minister Le Thi Hoa said it was late. Hoa said it would close.', 'Le Thi Hoa, Le Thi Hoa'],
    ['Rao said it was late. Later Ana Rao, a nurse, said it would close.', 'Ana Rao, Ana Rao'],
  ],
  'two of one surname': [
    [
      'John Lee said it was late. Mary Lee said it was not. Ms Lee said it would close. Mr Lee said it would not.',
      'John Lee, Mary Lee, Mary Lee, John Lee',
    ],
    [
      'Kim Rao, a nurse, said it was late. Sam Rao, a clerk, said it was not. Rao said it would close.',
      'Kim Rao, Sam Rao, Sam Rao',
    ],
  ],
  pronouns: [
    ['Ana Rao said it was late. She said it would close.', 'Ana Rao, Ana Rao'],
    [
      'Ms Rao said it was late. Mr Lee said it was not. She said it would close. He said it would not.',
      'Rao, Lee, Rao, Lee',
    ],
    ['The committee said it was late. It said the bridge would close.', 'committee, committee'],
    ['The Lakes Council met. It said the bridge would close.', 'Lakes Council'],
    ['Residents said it was late. They said it would close.', 'Residents, Residents'],
    ['Ana Rao opened the fund in May. “It is late,” she said.', 'Ana Rao'],
  ],
  'who is named in the words themselves': [
    ['Sam Lind, a nurse, spoke. “Lind was late,” he said.', ''],
    ['Sam Lind, a nurse, spoke. “I am Sam Lind,” he said.', 'Sam Lind'],
    ['Sam Lind, a nurse, spoke. “Lind keeps its word,” Lind said.', 'Sam Lind'],
    ['Sam Lind, a nurse, spoke. He and Ana Rao said it was late.', ''],
  ],
  roles: [
    [
      'Ana Rao, director of the academy, said it was late. The director said it would close.',
      'Ana Rao, Ana Rao',
    ],
    [
      'Secretary of State Ana Rao said it was late. Assistant Secretary Ed Lee said it was not. The Secretary said it would close.',
      'Ana Rao, Ed Lee, Ana Rao',
    ],
    ['Lord Penhallow said it was late. The peer said it would close.', 'Penhallow, Penhallow'],
    [
      'The chair of the Lakes Commission has said it was late. Ana Rao, who chairs the commission, said it would close.',
      'Ana Rao, Ana Rao',
    ],
    ['The Lakes Bank said it was late. Its president, Ana Rao, said it would close.', 'Lakes Bank, Ana Rao'],
  ],
  'spokespeople and documents': [
    ['The Lakes Bank met on Monday. A spokesman for the bank said it was late.', 'Lakes Bank'],
    [
      'ScotPower said it was late. The minister spoke to Radio Scotland. A spokesperson added: “It will close.”',
      'ScotPower, ScotPower',
    ],
    ['A Treasury spokeswoman said it was late. She said it would close.', 'Treasury, Treasury'],
    [
      'A survey published by the Health Observatory found that it was late. The survey found that it would close.',
      'Health Observatory, Health Observatory',
    ],
    [
      'The paper estimates that it is late. The white paper that the Lakes Council released is long.',
      'Lakes Council',
    ],
    [
      'In a communique, the Lakes Council said it was late. It would close, the communique said.',
      'Lakes Council, Lakes Council',
    ],
  ],
  'bodies by kind and in short': [
    [
      'The Great Lakes Council (GLC) said it was late. The GLC said it would close. The council said it would close.',
      'Great Lakes Council, Great Lakes Council, Great Lakes Council',
    ],
    ['Danish carrier Vestfly said it was late. The airline said it would close.', 'Vestfly, Vestfly'],
    [
      'The aviation regulator said it was late. The Civil Aviation Inspectorate is small.',
      'Civil Aviation Inspectorate',
    ],
    [
      'Halden Instruments, Inc. said it was late. Halden said it would close. The company said it would close.',
      'Halden Instruments, Inc., Halden Instruments, Inc., Halden Instruments, Inc.',
    ],
    [
      'The Ministry of Trade and Supply met. The trade ministry said it was late.',
      'Ministry of Trade and Supply',
    ],
  ],
  'firms and their people': [
    ['Microsoft said it was late. The company said it would close.', 'Microsoft, Microsoft'],
    ['Ana Rao said it was late. Her lawyer said it would close.', "Ana Rao, Rao's lawyer"],
  ],
  unnamed: [
    [
      'A senior inspector said it was late. The inspector said it would close.',
      'senior inspector, senior inspector',
    ],
    [
      'A member of one delegation said it was late. The official said it would close.',
      'member of one delegation, member of one delegation',
    ],
    [
      'It is late, according to two people familiar with the matter. One of them said it would close.',
      'two people familiar with the matter, two people familiar with the matter',
    ],
    ['Barristers are not convinced. One said it was late.', 'barrister'],
  ],
};

for (const [what, texts] of Object.entries(CASES)) {
  describe(what, () => {
    test.each(texts)('%s', (text, expected) => {
      expect(read(`The board met on Monday.\n\n${text}`).names.join(', ')).toBe(expected);
    });
  });
}

test('role, affiliation and other names', () => {
  const { speakers } = read(
    'The Lakes Bank met.\n\nGLC Secretary Ana Rao, of the bank, said it was late. Ms Rao said it would close. The secretary added that it would close.',
  );
  expect(speakers).toEqual([
    {
      id: 's1',
      name: 'Ana Rao',
      role: 'Secretary',
      affiliation: 'GLC',
      aliases: ['Ms Rao', 'The secretary'],
    },
  ]);
});

describe('labels of a transcript', () => {
  const text = readMarked(
    [
      'The briefing was given by Losa Talagi, spokesperson for the Disaster Office, and Dr. Owen Brennan, chief meteorologist of the Weather Centre.',
      'MODERATOR: Good morning.',
      'MS. TALAGI: Thank you.',
      'DR. BRENNAN: It rained.',
      'QUESTION: Where?',
      'COL. DE SOUZA: Here. Hana Ruiz has a question.',
      'MS. RUIZ: Hana Ruiz, Island Radio. Is it late?',
      'MS. TALAGI: Yes.',
    ].join('\n\n'),
  ).text;

  test('are read with the first mentions', () => {
    expect(read(text).names).toEqual([
      'Moderator',
      'Losa Talagi',
      'Owen Brennan',
      'Question',
      'De Souza',
      'Hana Ruiz',
      'Losa Talagi',
    ]);
  });

  test('give role and affiliation', () => {
    const facts = read(text).speakers.map(({ name, role, affiliation }) => [name, role, affiliation]);
    expect(facts).toEqual([
      ['Moderator', undefined, undefined],
      ['Losa Talagi', 'spokesperson', 'Disaster Office'],
      ['Owen Brennan', 'chief meteorologist', 'Weather Centre'],
      ['Question', undefined, undefined],
      ['De Souza', 'Colonel', undefined],
      ['Hana Ruiz', undefined, 'Island Radio'],
    ]);
  });
});

test('roles in brackets', () => {
  const text =
    'Present: Dr. Alma Reyes (Chair), Mr. Tobias Lund (Harbour Authority)\n\nChair: Welcome, all.\n\nMr. Lund: It is late.\n\nChair: Thank you.';
  const facts = read(text).speakers.map(({ name, role, affiliation }) => [name, role, affiliation]);
  expect(facts).toEqual([
    ['Alma Reyes', 'Chair', undefined],
    ['Tobias Lund', undefined, 'Harbour Authority'],
  ]);
});

test('nobody speaks for “we” and “I”', () => {
  expect(read('The board met on Monday.\n\nWe said that it was late.').names).toEqual([null]);
});
