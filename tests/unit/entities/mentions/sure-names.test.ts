import { describe, expect, test } from 'vitest';
import type { Mention } from '@/lib/core/entities/mention.ts';
import { readMention } from '@/lib/core/entities/mentions/read-mention.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { textOf, wordsOf } from '@/lib/core/text/words.ts';

/** The phrase read as the source of a claim; the text goes on as given. */
function mentionOf(phrase: string): Mention {
  const text = `${phrase} said it was late.`;
  const { tokens } = annotateText(plainArticle(text, { url: 'a.txt' }));
  const end = tokens.findIndex(({ start }) => start >= phrase.length);
  return readMention(text, wordsOf(tokens, 0, end));
}

const NAMES = ['Helen Marsh', 'Daniel P. Okoro', 'Maria de la Cruz'];

/** Phrases that a name stands in, with what is told of its holder: role and affiliation. */
const FORMS: readonly (readonly [
  (name: string) => string,
  role?: string | undefined,
  affiliation?: string,
])[] = [
  [(name) => `Corbel County Recorder ${name}`, 'Corbel County Recorder'],
  [(name) => `Harbour News ${name}`, undefined, 'Harbour News'],
  [(name) => `The venture capitalist ${name}`, 'venture capitalist'],
  [(name) => `Award-winning actress ${name}, star of the show,`, 'actress'],
  [
    (name) => `The Council on Harbour Safety Executive Director ${name}`,
    'Executive Director',
    'Council on Harbour Safety',
  ],
  [(name) => `former Corbel CEO and trade adviser ${name}`, 'former Corbel CEO and trade adviser', 'Corbel'],
  [(name) => `Treasury spokesman Navy Capt. ${name}`, 'spokesman', 'Treasury'],
  [(name) => `Another pollster, ${name} of Lorne University`, 'pollster', 'Lorne University'],
  [(name) => `One of the trust’s lawyers, ${name},`],
  [(name) => `another rival, ${name}`],
  [(name) => `“Harbour Idol” judge ${name}`, 'Harbour Idol judge', 'Harbour Idol'],
  [(name) => `Rovers DL ${name}`],
  [(name) => `${name} and Mr. Lind`],
  [(name) => `Sen. ${name} and several groups in the state`, 'Sen.'],
  [(name) => `${name} or Ana Rao`],
  [(name) => `Sen. ${name} who sits for Lakeland`, 'Sen.'],
];

describe('a name that its own words tell is read whole, whatever stands around it', () => {
  test.each(FORMS.map((form) => [form[0]('Helen Marsh'), form] as const))(
    '%s',
    (_, [form, role, affiliation]) => {
      for (const name of NAMES) {
        const mention = mentionOf(form(name));
        expect(mention, name).toMatchObject({ kind: 'person', name });
        if (mention.kind !== 'person') continue;
        const told =
          mention.affiliation === undefined ? undefined : textOf(`${form(name)} said`, mention.affiliation);
        expect([mention.role, told]).toEqual([role, affiliation]);
      }
    },
  );
});

test.each([
  ['supporters of Helen Marsh', 'role'],
  ['politicians like Helen Marsh and Ana Rao', 'role'],
  ['Helen Marsh and Partners', 'body'],
  ['the Helen Marsh Foundation', 'body'],
  ['Two rivals, Helen Marsh and Ana Rao', 'role'],
  ['the Marsh campaign', 'body'],
])('%s is nobody’s own name', (phrase, kind) => {
  expect(mentionOf(phrase).kind).toBe(kind);
});
