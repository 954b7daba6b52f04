import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/page/article.ts';
import { openPage } from '../support/pages.ts';

const STORY = [
  'The harbour board raised its fees again on Tuesday, after a year of talks with the owners of the ferries.',
  'Nobody at the table spoke against it, said the chair, and the fees had not been raised for eleven years.',
  'The ferries will cost more from May on, and the board will look at the fees once more in the next winter.',
].map((words) => `<p>${words}</p>`);
const SUM = 'The fees of the harbour rise by a tenth in May';

/** Kinds and words of the blocks before the story's first paragraph. */
async function top(between: string, head = '') {
  const page = await openPage(
    `<title>Harbour fees rise again</title>${head}<body><main><h1>Harbour fees rise again</h1>${between}${STORY.join('')}</main>`,
  );
  const { text = '', blocks = [] } = readArticle(page, 'https://quay.example/a')?.article ?? {};
  const first = blocks.findIndex(({ start }) => text.startsWith('The harbour board', start));
  return blocks.slice(1, first).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('a standfirst is', () => {
  test('what the page describes itself by, though it be a heading among the paragraphs', async () => {
    expect(await top(`<h2>${SUM}</h2>`, `<meta name="description" content="${SUM}">`)).toEqual([
      `standfirst: ${SUM}`,
    ]);
  });
  test('a heading of a sentence’s length right behind the headline, and no section’s', async () => {
    expect(await top(`<h2>${SUM}</h2>`)).toEqual([`standfirst: ${SUM}`]);
    expect(await top('<h2>What to know</h2>')).toEqual(['heading: What to know']);
  });
});

test('a named line may be set as headlines are, and names in one are none', async () => {
  expect(await top('<h2 class="news__subtitle">Board Leaves Out the Poorest Ferries</h2>')).toEqual([
    'standfirst: Board Leaves Out the Poorest Ferries',
  ]);
  expect(await top('<p class="intro">Ada Quist Harbour Correspondent Quay</p>')).not.toContain(
    'standfirst: Ada Quist Harbour Correspondent Quay',
  );
});

test('a second headline before it is not the story’s first paragraph', async () => {
  expect(await top(`<h1>Broken pledge</h1><h2 class="dek">${SUM}</h2>`)).toContain(`standfirst: ${SUM}`);
});

test('what stands among the paragraphs is none, though words before the headline were read as well', async () => {
  const page = await openPage(
    `<title>Harbour fees rise again</title><body><main><nav><a href="/">Home</a></nav><h1>Harbour fees rise again</h1>
      ${STORY[0]}<div data-component="subheadline-block"><h2>‘Nobody at the table spoke’</h2></div>${STORY[1]}${STORY[2]}</main>`,
  );
  const kinds = readArticle(page, 'https://quay.example/a')?.article.blocks.map(({ kind }) => kind);
  expect(kinds).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'paragraph']);
});

test('what the page’s own names for its parts call so', async () => {
  expect(await top(`<div data-gu-name="standfirst"><div><p>${SUM}</p></div></div>`)).toEqual([
    `standfirst: ${SUM}`,
  ]);
});

describe('a standfirst is not', () => {
  test.each([
    [
      'what a box says of the author',
      '<div class="summary"><a rel="author" href="/q">Ada Quist</a> writes of the sea. <div>Contact: her desk by letter</div></div>',
    ],
    ['what a player says of its video', `<div class="video"><p class="video-desc">${SUM}</p></div>`],
  ])('%s', async (_, between) => {
    expect((await top(between)).filter((line) => line.startsWith('standfirst'))).toEqual([]);
  });

  test('the story’s first paragraph, whatever the whole story is named', async () => {
    const page = await openPage(
      `<title>Harbour fees rise again</title><body><h1>Harbour fees rise again</h1><div class="article_description">${STORY.join('').repeat(3)}</div>`,
    );
    const kinds = readArticle(page, 'https://quay.example/a')?.article.blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain('standfirst');
  });
});

test('a heading in the line of its paragraph ends with its words, and the story is read', async () => {
  const words = STORY.map((paragraph) => paragraph.slice(3, -4));
  const page = await openPage(
    `<title>Harbour fees</title><style>h2 { display: inline }</style><body><div><span><span><h2>${words[0]}</h2></span><br><br>${words[1]}<br><br>${words[2]}</span></div>`,
  );
  const { text = '', blocks = [] } = readArticle(page, 'https://quay.example/a')?.article ?? {};
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('a summary that is the story’s own beginning is told once, as the story', async () => {
  const opening = STORY[0]?.replaceAll(/<\/?p>/g, '') ?? '';
  for (const summary of [opening, `${opening.slice(0, 62)} …`]) {
    const page = await openPage(
      `<title>Harbour fees rise again</title><main><h1>Harbour fees rise again</h1><p class="summary">${summary}</p>${STORY.join('')}</main>`,
    );
    const { text = '', leftOut } = readArticle(page, 'https://quay.example/a')?.article ?? {};
    expect(text.split('The harbour board raised')).toHaveLength(2);
    expect(leftOut?.map(({ reason }) => reason)).toEqual(['repeat']);
  }
});
