import { describe, expect, test } from 'vitest';
import { filesOf, shippedSources } from './source-files.ts';

const LIMIT = 300;

/** Lists of words and patterns, which are read like tables. */
const DATA = new Set<string>();

const sources = filesOf(['lib', 'components', 'entrypoints', 'tests'], /\.(?:tsx?|mjs)$/).filter(
  ({ path }) => !path.startsWith('tests/fixtures/'),
);

/** Comments may name what code must not use. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|(?<![:"'`])\/\/.*$/gm, '');
}

describe('sources', () => {
  test(`stay under ${LIMIT} lines`, () => {
    const long = sources.filter(({ path, text }) => !DATA.has(path) && text.split('\n').length > LIMIT);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('have a median under 100 lines', () => {
    const lines = sources.map(({ text }) => text.split('\n').length).toSorted((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(100);
  });

  test('of pages bring the tokens by their own sheet: one that pages share is loaded last, and its resets win', () => {
    const apart = sources.filter(
      ({ path, text }) => path.startsWith('entrypoints/') && /^import '[^']*\/tokens\.css';$/m.test(text),
    );
    expect(apart.map(({ path }) => path)).toEqual([]);
  });

  test('are named for what they hold', () => {
    const vague = sources.filter(({ path }) => /\b(?:utils?|helpers?|common|misc)\b/.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test('export by name', () => {
    // Stands in for a package that has a default export; is loaded by vitest, which asks for one.
    const exempt = new Set(['lib/messaging/native-browser.ts', 'tests/e2e/kept-browsers.ts']);
    const offenders = sources.filter(
      ({ path, text }) =>
        !/^entrypoints\/|\.d\.ts$/.test(path) && !exempt.has(path) && /^export default\b/m.test(text),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});

describe('what is shipped', () => {
  test.each([
    // The page reader answers Readability's own use of it with a snapshot; it parses nothing.
    [
      'sets no markup from strings',
      /innerHTML|outerHTML\s*[+]?=(?!=)|insertAdjacentHTML|document\.write|dangerouslySet/,
      'lib/page/readable-nodes.ts',
    ],
    ['runs no code from strings', /\beval\(|new Function\(/, ''],
    [
      'reaches no network',
      /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b/,
      '',
    ],
    [
      'fetches nothing but its own files and, in its own tab, the PDF that is to be read',
      /\bfetch\((?!browser\.runtime\.getURL\()/,
      'entrypoints/pdf/bytes-of-tab.ts',
    ],
  ])('%s', (_, pattern, exempt) => {
    const offenders = shippedSources().filter(
      ({ path, text }) => path !== exempt && pattern.test(codeOf(text)),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});
