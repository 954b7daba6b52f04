import { expect, test } from 'vitest';
import { findInitiatives } from '@/lib/core/initiatives/find-initiatives.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const URL = 'https://harbour.example/pact.pdf';

/** The first initiative's link, of a text with the linked words in brackets. */
function linkIn(marked: string): string | undefined {
  const links = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, before) => {
    const start = match.index - 2 * before;
    return { start, end: start + (match[1] ?? '').length, url: URL };
  });
  const article = { ...plainArticle(marked.replaceAll(/[[\]]/g, ''), { url: 'a.html' }), links };
  return findInitiatives(annotateText(article), [])[0]?.link;
}

test.each([
  ['the name', 'Maravia signed the [Harbour Safety Pact] with Denmark.'],
  ['the name with its article', 'Maravia signed [the Harbour Safety Pact] with Denmark.'],
  ['most of the name', 'Maravia signed the Harbour [Safety Pact] with Denmark.'],
  [
    'a later mention',
    'Maravia signed the Harbour Safety Pact with Denmark. The [Harbour Safety Pact] is in force.',
  ],
])('%s is linked', (_, text) => {
  expect(linkIn(text)).toBe(URL);
});

test.each([
  ['nothing', 'Maravia signed the Harbour Safety Pact with Denmark.'],
  ['other words', 'Maravia signed the Harbour Safety Pact with [Denmark].'],
  [
    'a whole sentence',
    '[After nine months of talks in three cities Maravia signed the Harbour Safety Pact with Denmark on Friday.]',
  ],
])('of %s linked, the initiative has no document', (_, text) => {
  expect(linkIn(text)).toBeUndefined();
});
