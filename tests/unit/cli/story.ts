/** A story of the harbour as a text, and as a page of an invented paper. */
export const STORY = [
  'Harbour fund to grow, mayor says',
  'Published: 2 March 2026',
  '“Traffic rose 4 percent last year,” Ana Ríos, mayor of Tern Bay, said on Monday after a long meeting with the port.',
  'The town will sign the Tidal Pact with its neighbours, she said. The fund holds 12 million euros.',
].join('\n\n');

export const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour fund to grow | The Bay Herald</title>
<link rel="canonical" href="https://bay-herald.example/fund"><meta property="og:site_name" content="The Bay Herald">
<meta property="article:published_time" content="2026-03-02T09:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Harbour fund to grow</h1>${STORY.split('\n\n')
  .slice(2)
  .map((paragraph) => `<p>${`${paragraph} `.repeat(3)}</p>`)
  .join('')}</article><footer>Imprint</footer></body></html>`;
