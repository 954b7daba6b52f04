import { expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who says which words, of what is shown. */
function saidIn(text: string): string[] {
  const { attributions, speakers } = analyse(
    plainArticle(`Cuts in the news today\n\nBo Beck came to Leeds.\n\n${text}`, { url: 'a.txt' }),
    model,
  );
  return attributions
    .filter(({ doubt }) => doubt === undefined)
    .map(({ speaker, content }) => {
      const who = speakers.find(({ id }) => id === speaker);
      return `${who?.name}: ${content.map((piece) => piece.text).join(' … ')}`;
    });
}

test.each(['By how much?', 'Why?', 'Never again!', 'Who will pay for all of this in the end?'])(
  'a question behind a quotation is whoever’s asks it: %s',
  (question) => {
    const asked = [`Ana Rao: “Rents will rise,”`, `Bo Beck: “${question}”`];
    for (const tail of ['Bo Beck asked.', 'asked Bo Beck.', 'Bo Beck, a baker, asked.'])
      expect(saidIn(`“Rents will rise,” Ana Rao said. “${question}” ${tail}`)).toEqual(asked);
  },
);

test('what goes on without a speaker of its own stays', () => {
  expect(saidIn('“Rents will rise,” Ana Rao said. “Why? Nobody knows.” The hall was full.')).toEqual([
    'Ana Rao: “Rents will rise,” … “Why? Nobody knows.”',
  ]);
});
