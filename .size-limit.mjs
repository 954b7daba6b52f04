import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = '.output/chrome-mv3';

/** A page's own files and all that they load with it: scripts and their static imports, styles. */
function filesOfPage(page) {
  const files = new Set([page]);
  for (const file of files) {
    const path = join(BUILD, file);
    if (!/\.(?:html|js)$/.test(file) || !existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    for (const [, absolute] of text.matchAll(/(?:src|href)="\/([^"]+)"/g)) files.add(absolute);
    for (const [, chunk] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) files.add(`chunks/${chunk}`);
  }
  return [...files].map((file) => `${BUILD}/${file}`);
}

// Limits are kilobytes of 1,000 bytes, compressed by gzip as a whole for each file.
export default [
  // 45 kB once, of which Readability is 11. What came since: 2.7 kB for who wrote a page and what of it is the article or none
  // (standfirst, captions, what stands beside, pages that are no article), for nodes read by their own members whatever names
  // a page has given them, and for a card in a frame, above all that the page lays over it.
  // 50 kB then. Since: text that came in later (and how much), shortcuts of the browser, the next mark from what is in view, the way
  // back from the card to its mark, posts with their times, and what the page writes otherwise than the text.
  // 52 kB then. Since: articles in frames, pages that the browser keeps. 52.5 kB then; since: a card's frame that loads anew, and
  // the signs in the margin of a page beside a release.
  // 53.6 kB then; since: metadata from where the article begins, its publication's name as the page spells it.
  // 55 kB then; since: what is beyond limits is passed over by every walk, and nothing of a page is walked by recursion.
  // 57 kB then; since: the articles of a page, each by its headline, who alone may sign one (not another story, a picture, a
  // quotation or the page's foot), and links of a site's tags within a sentence. 58.5 kB then; since: those articles are told
  // on any page, two under one headline apart, and as growth where one comes in.
  // 59 kB then; since: scripts' words are none of a page's, whom wires and desks sign for, days of other stories, dialogs that
  // are no article. Of 0.29 kB half was paid for by walks, months and words before names that are in one place now.
  // Within it since: offices, places and buttons beside names, paid for by rarer function words of 21 languages.
  // And names under the story and over the headline, paid for by what makes Readability's article fit for another page.
  // 59.2 kB then; since: that an article has a second page, and that a page's text is not shown yet.
  // Within it since: appeals in any site's words, offers before what asks for more, points that open a story; paid for by what
  // Readability tells besides the article.
  { name: 'content script', path: `${BUILD}/content-scripts/content.js`, gzip: true, limit: '59.4 kB' },
  // 30 kB once. What came since: how a claim is told before its words, the words that each field was read from (“Why?”), units in
  // words, drafts that stay, one row of actions where room is short. 34 kB then; since: where the card of a page beside a release is
  // drawn, by a script of its own that only such pages load. 34.5 kB then; since: which verbs take “that” (1.6 kB), and what was
  // corrected for the same words elsewhere. 36.6 kB then; since: the sheet of a phone, with its handle. 37 kB then; since:
  // what the signs beside a release mean, and links that are made, undone and taken as found. 37.5 kB then; since: a card that is cut
  // measures itself with all of its actions, and “Why?” that scrolls to what it opens. 37.7 kB then; since: its keys on keyboards that type
  // other letters. 37.9 kB then; since: “that” only before what is a sentence, and the field that a refusal is about.
  { name: 'card script', path: `${BUILD}/card-frame.js`, gzip: true, limit: '38.3 kB' },
  // 40 kB once. What came since: the menus of marks, with their legend, and of the site, with what the browser will ask; how a
  // claim is told before its words; notes that were begun; what came into the page since, and what was left out. The list of keys comes only when it is asked for.
  // 47 kB then; since: the way to a page beside a release, whose lists come only when they are asked for. 48.5 kB then; since: a
  // script that has the page read while the others are loaded, and which verbs take “that”. 51.2 kB then; since: what that script asked
  // is taken up, and targets as large as a finger. 51.5 kB then; since: which shortcuts are set, and what quotations leave out.
  { name: 'popup, as it opens', path: filesOfPage('popup.html'), gzip: true, limit: '52 kB' },
  // Of it 450 kB are pdf.js and what reads by it, loaded when a PDF is read. 3 MB then; since: rules of the engine, 12 kB in a day.
  // 3.1 MB then; since: the same. Issue 14 allows 4 MB.
  { name: 'zip for Chrome', path: '.output/*-chrome.zip', brotli: false, limit: '3.2 MB' },
  { name: 'zip for Firefox', path: '.output/*-firefox.zip', brotli: false, limit: '3.2 MB' },
];
