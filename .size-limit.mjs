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
  // 45 kB once; 1.4 kB came with reading who wrote a page and what of it is the article (standfirst, captions, what stands
  // beside), and with reading nodes by their own members, whatever names a page has given them.
  { name: 'content script', path: `${BUILD}/content-scripts/content.js`, gzip: true, limit: '48 kB' },
  { name: 'card script', path: `${BUILD}/card-frame.js`, gzip: true, limit: '30 kB' },
  { name: 'popup, as it opens', path: filesOfPage('popup.html'), gzip: true, limit: '40 kB' },
  { name: 'zip for Chrome', path: '.output/*-chrome.zip', brotli: false, limit: '3 MB' },
  { name: 'zip for Firefox', path: '.output/*-firefox.zip', brotli: false, limit: '3 MB' },
];
