const story = (count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `<p>The mill at Orrin Falls will close in spring, the council said on day ${n + 1} of its meeting.</p>`,
  ).join('');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><title>Mill to close in spring</title>${head}<body><main>${body}</main>`;
const headed = (body: string, title = 'Mill to close in spring') =>
  `<article><header><h1>${title}</h1><p class="byline">By Ada Quist</p></header>${body}</article>`;
const figures = Array.from(
  { length: 8 },
  (_, n) =>
    `<figure><img src="${n}.jpg" alt=""><figcaption>The mill’s hall number ${n + 1}, where paper was made until the flood of last spring.</figcaption></figure>`,
).join('');
const posts = ['10:40', '10:10', '9:30']
  .map(
    (time) =>
      `<article><h2><time datetime="2025-03-04T${time.padStart(5, '0')}">${time}</time> News of the mill</h2>${story(2)}</article>`,
  )
  .join('');

/** Pages that show more, or less, than one whole article, by what they are. */
export const PARTIAL_PAGES: Readonly<Record<string, string>> = {
  truncated: page(headed(`${story(3)}<div class="paywall-box"><a href="/s">Subscribe</a></div>`)),
  live: page(
    `<h1>Mill to close in spring</h1>${posts}`,
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Mill to close in spring"}</script>',
  ),
  gallery: page(headed(story(1) + figures)),
  video: page(headed(`<div><video src="mill.mp4"></video></div>${story(1)}`)),
  several: page(headed(story(5)) + headed(story(6), 'Ferry fares rise again')),
};
