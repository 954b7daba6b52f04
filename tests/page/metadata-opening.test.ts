import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/page/metadata.ts';
import { openPage } from '../support/pages.ts';

const URL = 'https://www.news.example/2025/03/04/story';
const read = async (html: string, url = URL) => readMetadata(await openPage(html), url);
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('where the article begins', () => {
  const story =
    `<p>${'The harbour board raised its fees again on Tuesday, after a year of talks. '.repeat(2)}</p>`.repeat(
      3,
    );
  const titled = '<title>Harbour fees rise again</title>';
  test.each([
    [
      'beside an office on a line of its own',
      '<div><span>By: <a>Ada Quist</a><br>QNN Executive News Editor</span></div>',
    ],
    ['beside an office of several words', '<p class="byline">Ada Quist Senior Harbour Correspondent</p>'],
    [
      'beside a handle and a day',
      '<p>By <a>Ada Quist</a> <a>@adaquist</a> <br><span>on June 26, 2025</span></p>',
    ],
    ['beside a section', '<p class="byline">by <a>Ada Quist</a> in <a>News</a> on Mar 9, 2025</p>'],
    ['behind the day', '<div>Wednesday March 5, 2025 11:44 am PST by <a>Ada Quist</a></div>'],
    ['behind the day and a bar', '<div>March 5, 2025 | by Ada Quist</div>'],
    ['before a dash and the day', '<div>By Ada Quist - <span>03/05/25 11:04 PM EST</span></div>'],
    [
      'as a link to her page',
      '<div><a href="/author/ada/">Ada Quist</a> <a href="/tag/paavo-renn">Paavo Renn</a></div>',
    ],
    [
      'in an element named for it',
      '<span class="asset-bar-author">Ada Quist</span><span>Updated March 5, 2025</span>',
    ],
    [
      'in one whose name is two words in one',
      '<div><span class="authorText">Ada Quist</span> · QNN · Posted: Mar 05, 2025</div>',
    ],
    ['in one named for tests', '<a data-qa="author-name" href="/people/ada">Ada Quist</a>'],
    [
      'in a reporter’s',
      '<div><b class="reporter">Ada Quist</b><i class="reporter-title">Harbour correspondent</i></div>',
    ],
    ['with an office and nothing else', '<p>Ada Quist, Staff Writer</p>'],
    ['in capitals over an agency', '<p>ADA QUIST<br>Associated Press</p>'],
    ['beside the paper that she writes for', '<div class="op-author">Ada Quist Special to The Quay</div>'],
    ['beside whose pictures they are', '<p>Words: Ada Quist | Pictures: Paavo Renn</p>'],
    ['beside a button', '<cite class="byline">By <a>Ada Quist</a> <a>Follow</a></cite>'],
    [
      'beside an office set apart by style alone',
      '<div class="byline">By <a>Ada Quist</a><span>Local Democracy Reporter</span></div>',
    ],
    ['behind her office', '<p class="reporter">Staff Reporter Ada Quist</p>'],
    ['behind her paper’s office', '<p>By QNN News Harbour Editor Ada Quist</p>'],
    ['behind a label', '<p>writer: <a>Ada Quist</a></p>'],
    ['as a guest', '<p>Guest post by Ada Quist</p>'],
    [
      'behind a line that names nobody',
      '<div>Posted in March by Editor</div><p>By Editor</p><p>By Ada Quist</p>',
    ],
    ['in a town of two words', '<p>By Ada Quist in Port Ellery</p>'],
    ['before a town of two words', '<p class="byline">By Ada Quist, Abu Dhabi</p>'],
    ['before the day in her element', '<div class="author">Ada Quist | Jan 09, 2025 11:45pm CST</div>'],
    ['behind a day in numbers', '<div>Published on 06/09/2025 - 15:22 By Ada Quist</div>'],
    [
      'behind a picture’s',
      '<figure><figcaption>The quay. <b>By Paavo Renn</b></figcaption></figure><p>By Ada Quist</p>',
    ],
    ['submitted on a day', '<div>Submitted by <span>Ada Quist</span> on Tue, 03/05/2025 - 09:00</div>'],
    ['as a link to her letters', '<a href="https://substack.com/@ada">Ada Quist</a>'],
    ['behind “article by”, before an agency', '<ul><li>Article by: ADA QUIST ASSOCIATED PRESS</li></ul>'],
    [
      'in capitals, with her office and the day',
      '<p><span>ADA QUIST AP Harbour Writer</span> <span>Published: </span><time>March 5, 2025 2:15AM</time></p>',
    ],
    ['beside a desk of the site', '<span itemprop="author">Ada Quist, The Quay Sports</span>'],
    ['in one whose id names it', '<a id="lblAuthor">Ada Quist</a> (Blog)'],
    [
      'behind scripts of a story’s length',
      `<script>${'share("the board raised its fees", 1); '.repeat(9)}</script>`.repeat(4) +
        `<div class="byline"><span>By Ada Quist</span><script>${'show(2); '.repeat(30)}</script></div>`,
    ],
    ['before the paper that she is from', '<a class="author">Ada Quist from Harbour Wire</a>'],
    ['with an agency', '<p>By <b>Ada Quist</b> with <b>AP</b></p>'],
    ['beside where she works', '<p class="byline">By Ada Quist – Staff Writer, Lindale Port Journal</p>'],
    ['beside the publication, in an element of no telling name', '<p>Ada Quist <em>(The Quay)</em></p>'],
    ['before that and the day', '<div>Ada Quist – The Quay • March 4, 2025</div>'],
    [
      'in one that its builders know',
      '<div data-testid="byline-new"><b>Ada Quist</b><p>Harbour correspondent</p></div>',
    ],
    [
      'before who edited it',
      '<p>By <a href="/author/a">Ada Quist</a> edited by <a href="/author/p">Paavo Renn</a></p>',
    ],
    [
      'behind who reviewed it',
      '<p>Reviewed by <a href="/author/p">Paavo Renn, MD</a> — Written by <a href="/author/a">Ada Quist</a></p>',
    ],
    [
      'over a link to more of hers',
      '<div class="author-box"><div class="name">Ada Quist</div><a href="/author/a">See All Articles</a></div>',
    ],
    ['and in a box about her', '<p class="author">By Ada Quist</p><div>Biography Ada Quist</div>'],
  ])('its author stands %s, and others sign other articles', async (_, byline) => {
    const others = '<div class="byline">By Paavo Renn</div>';
    const { byline: found } = await read(
      `${titled}<meta property="og:site_name" content="The Quay"><body><h1>The Quay</h1>${others}<h1>Harbour fees rise again</h1>${byline}${story}${others}`,
    );
    expect(found?.value).toBe('Ada Quist');
  });

  test.each([
    ['a teaser beside it', '<aside><div class="byline">By <a href="/author/p">Paavo Renn</a></div></aside>'],
    [
      'a card under it',
      '<div class="card"><h3><a href="/b">A tunnel</a></h3><p class="byline">By Paavo Renn</p></div>',
    ],
    ['related stories', '<div class="related"><p class="byline">By Paavo Renn</p></div>'],
    ['the page’s foot', '<footer><p class="byline">By Paavo Renn</p></footer>'],
    ['a picture', '<figure><img src="a.jpg" alt=""><small itemprop="author">Paavo Renn</small></figure>'],
    ['a quotation', '<div class="pull-quote"><p>It is done.</p><p itemprop="author">Paavo Renn</p></div>'],
    ['a bar of buttons', '<div class="author-tools"><a>Share</a> <a>Print</a></div>'],
  ])('nobody is its author who signs %s', async (_, other) => {
    const html = `${titled}<body><main><h1>Harbour fees rise again</h1>${story}${other}${story}</main>`;
    expect((await read(html)).byline).toBeUndefined();
    // Its own foot may sign it.
    const foot = `<article><h1>Harbour fees rise again</h1>${story}<footer><p class="byline">By Ada Quist</p></footer></article>`;
    expect((await read(`${titled}<body>${foot}${other}`)).byline?.value).toBe('Ada Quist');
  });

  test('a name with a small word before its capital is one; a source’s file name is none', async () => {
    const by = async (line: string) =>
      (await read(`${titled}<body><h1>Harbour fees rise again</h1><p class="byline">${line}</p>${story}`))
        .byline?.value;
    expect(await by('By Ada deQuist')).toBe('Ada deQuist');
    expect(await by('By ADA QUIST The_Quay_Herald')).toBeUndefined();
  });

  test('who signs a story is its author where data name the publication alone', async () => {
    const data =
      '<meta property="og:site_name" content="The Quay"><meta name="author" content="The Quay UGC">';
    expect(
      (await read(`${titled}${data}<body><h1>Harbour fees rise again</h1>${story}`)).byline,
    ).toBeUndefined();
  });

  test('all who are marked as its authors are named with the one whom its line names', async () => {
    const signed = ['<b>By</b> Ada Quist', 'PAAVO RENN'].map(
      (name) => `<li><div rel="author">${name}</div></li>`,
    );
    const { byline } = await read(
      `${titled}<body><h1>Harbour fees rise again</h1>${signed.join('')}${story}`,
    );
    expect(byline?.value).toBe('Ada Quist, Paavo Renn');
    const boxed = ['By <b>Ada Quist</b>', '<b>Paavo Renn</b>'].map(
      (name) => `<section><p class="author_name">${name}</p><p class="author_info">Reporter</p></section>`,
    );
    const inBoxes = `${titled}<body><h1>Harbour fees rise again</h1>${boxed.join('')}${story}`;
    expect((await read(inBoxes)).byline?.value).toBe('Ada Quist, Paavo Renn');
    const seven = [
      'Ada Quist',
      'Paavo Renn',
      'Bo Lindh',
      'Olav Berg',
      'Ruth Adeyemi',
      'Greta Holm',
      'Chidi Okafor',
    ];
    const list = `<span itemprop="author name">${seven.join(', ')}</span>`;
    expect((await read(`${titled}<body><h1>Harbour fees rise again</h1>${list}${story}`)).byline?.value).toBe(
      seven.join(', '),
    );
    const tags = '<meta name="author" content="Ada Quist"><meta name="author" content="Paavo Renn">';
    expect((await read(`${titled}${tags}<body>${story}`)).byline?.value).toBe('Ada Quist, Paavo Renn');
  });

  test.each([
    ['beside names', '<div>By ADA QUIST &amp; PAAVO RENN | 3/5/25 7:15 AM EDT</div>', '2025-03-05T07:15'],
    ['glued to a name', '<div><a>Ada Quist</a><a>22 Dec 2025 at 14:27</a></div>', '2025-12-22T14:27'],
    ['in data of its element', '<p class="time" data-date="2025-12-22T06:00">today</p>', '2025-12-22T06:00'],
  ])('its day stands %s, and no comment is asked', async (_, line, day) => {
    const comments = '<ul class="commentlist"><li><div class="date">December 9, 2024</div></li></ul>';
    const html = `${titled}<body><h1>Harbour fees rise again</h1>${line}${story}${comments}`;
    expect((await read(html, 'https://www.news.example/fees')).published?.value).toBe(day);
    const undated = html.replace(line, '');
    expect((await read(undated, 'https://www.news.example/fees')).published).toBeUndefined();
  });

  test('days of other stories in the opening are not its own; one that is labelled is, in a block of many lines', async () => {
    const related =
      '<ul><li><a href="/b">A tunnel under the whole bay</a><div class="timestamp">July 11, 2024</div></li></ul>';
    const of = async (lines: string) =>
      (
        await read(
          `${titled}<body><h1>Harbour fees rise again</h1>${lines}${story}`,
          'https://www.news.example/fees',
        )
      ).published?.value;
    expect(await of(`${related}<p><span class="timestamp">Thu Jul 18, 2024 2:06pm</span></p>`)).toMatch(
      /^2024-07-18/,
    );
    expect(
      await of(
        `By <a>Ada Quist</a> | <span>Posted 2024-06-06</span> <a href="/m">${'Mail it. '.repeat(12)}</a>`,
      ),
    ).toBe('2024-06-06');
  });

  test('what all first headings of a page say is its headline, if it has words of a title', async () => {
    const { title } = await read(
      `<title>Quay's Quist Wants to Be Harbour Master - Quay</title><h1>Quist to Seek Harbour Mastership at Quay</h1><h1>Quist to Seek Harbour Mastership at Quay</h1>${story}`,
    );
    expect(title?.value).toBe('Quist to Seek Harbour Mastership at Quay');
  });

  test('a title that goes on behind the headline names it, a site before it does not', async () => {
    const head = '<meta property="og:title" content="Quist: boards and fees">';
    const page = (title: string) =>
      read(`<title>${title}</title>${head}<body><h1>Fees rising again?</h1>${story}`);
    expect((await page('Fees rising again? Boards talk of ports - Quay')).title?.value).toBe(
      'Fees rising again?',
    );
    expect((await page('Fees rising again? | Boards talk of all the ports')).title?.value).toBe(
      'Quist: boards and fees',
    );
  });

  test('its day stands, not those of comments and of the masthead', async () => {
    const html = `${titled}<body><div class="date">Friday, 7 March 2025</div><h1>Harbour fees rise again</h1>
      <p>26 Sep 2024</p>${story}<div class="comment-date">Posted by: Paavo, 27 Sep 2024 | 15:22</div>`;
    expect((await read(html)).published?.value).toBe('2024-09-26');
  });

  test('a printed time that is that of the change dates the change', async () => {
    const data = ld({
      '@type': 'NewsArticle',
      datePublished: '2025-10-02T14:52:39Z',
      dateModified: '2025-10-03T08:42:27Z',
    });
    const printed = (line: string) =>
      read(`${titled}${data}<body><h1>Harbour fees rise again</h1><p class="date">${line}</p>`);
    expect((await printed('8:42 a.m. EDT October 3, 2025')).published?.value).toMatch(/^2025-10-02/);
    expect((await printed('12:52 a.m. AEST October 3, 2025')).published?.value).toMatch(/^2025-10-03/);
  });

  test.each([
    'Retrieved 9 June 2026',
    'Accessed: June 9, 2026',
    '<time datetime="2026-06-09">Retrieved June 9, 2026</time>',
    '<span class="date">Accessed on 9 June 2026</span>',
  ])('the day on which somebody looked into a source dates no article: %s', async (line) => {
    const page = (lines: string) => `${titled}<body><h1>Harbour fees rise again</h1>${lines}${story}`;
    const url = 'https://www.news.example/fees';
    expect((await read(page(`<p>${line}</p>`), url)).published).toBeUndefined();
    const dated = page(`<p>${line}</p><p>Published 4 March 2025</p>`);
    expect((await read(dated, url)).published?.value).toBe('2025-03-04');
    const placed = page(
      '<p>ORRIN FALLS, March 4, 2025 – Divers retrieved the ferry’s bell from the harbour on Monday, the board said.</p>',
    );
    expect((await read(placed, url)).published?.value).toBe('2025-03-04');
  });

  test('a section in the address stands before month and day', async () => {
    const address = 'https://www.quay.example/2025/POLITICS/03/04/fees.html';
    expect((await read('<title>Fees</title><body><p>Fees.</p>', address)).published?.value).toBe(
      '2025-03-04',
    );
  });
});
