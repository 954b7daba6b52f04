import { assert, property, string, webUrl } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOnPage } from '@/lib/core/record/article-on-page.ts';
import { articleIdOf, identityOf, urlIdentity } from '@/lib/core/record/identity.ts';

describe('addresses of one article', () => {
  const STORY = 'https://tidewater.example/news/harbour-fee-rises-by-a-fifth';
  test.each([
    'https://www.tidewater.example/news/harbour-fee-rises-by-a-fifth',
    'http://tidewater.example/news/harbour-fee-rises-by-a-fifth/',
    'http://tidewater.example:80/news/harbour-fee-rises-by-a-fifth',
    'https://Tidewater.Example:443/news/harbour-fee-rises-by-a-fifth#comments',
    'https://m.tidewater.example/news/harbour-fee-rises-by-a-fifth',
    'https://amp.tidewater.example/news/harbour-fee-rises-by-a-fifth',
    'https://tidewater.example/news/harbour-fee-rises-by-a-fifth/amp/',
    'https://tidewater.example/amp/news/harbour-fee-rises-by-a-fifth',
    'https://tidewater.example/news/harbour-fee-rises-by-a-fifth?outputType=amp',
    'https://tidewater.example/news/harbour-fee-rises-by-a-fifth/index.html',
    'https://tidewater.example/news/harbour-fee-rises-by-a-fifth?utm_source=x&utm_medium=social&fbclid=IwAR0',
    'https://tidewater.example/news/harbour-fee-rises-by-a-fifth?ref=home&gclid=1&mc_cid=2&igshid=3',
    'https://tidewater.example/news/harbour%2Dfee-rises-by-a-fifth?',
  ])('%s', (url) => {
    expect(urlIdentity(url)).toBe(STORY);
  });

  test.each([
    'https://google.evil.example/amp/s/tidewater.example/news/harbour-fee-rises-by-a-fifth',
    'https://www.google.com/amp/s/www.tidewater.example/news/harbour-fee-rises-by-a-fifth',
    'https://tidewater-example.cdn.ampproject.org/c/s/tidewater.example/news/harbour-fee-rises-by-a-fifth',
    'https://archive.example/2026/https://tidewater.example/news/harbour-fee-rises-by-a-fifth',
    'https://tidewater.example.evil.example/news/harbour-fee-rises-by-a-fifth',
    'https://tidewater.example@evil.example/news/harbour-fee-rises-by-a-fifth',
  ])('no other host has them: %s', (url) => {
    expect(urlIdentity(url)).not.toBe(STORY);
    expect(new URL(urlIdentity(url)).host).not.toBe(new URL(STORY).host);
  });

  test('what tells articles apart stays, in one order', () => {
    expect(urlIdentity('https://a.example/story.php?page=2&id=7&utm_term=x')).toBe(
      urlIdentity('http://www.a.example/story.php?id=7&page=2'),
    );
    expect(urlIdentity('https://a.example/?p=7')).not.toBe(urlIdentity('https://a.example/?p=8'));
    expect(urlIdentity('https://a.example/?article=7&ref=home')).toBe('https://a.example?article=7');
    expect(urlIdentity('https://a.example/release.php?ref=2024-17')).toBe(
      'https://a.example/release.php?ref=2024-17',
    );
  });

  test('a port of its own, and hosts that only look like a prefix, stay', () => {
    expect(urlIdentity('http://a.example:8080/x')).toBe('https://a.example:8080/x');
    expect(urlIdentity('https://amp.dev/x')).toBe('https://amp.dev/x');
    expect(urlIdentity('https://a.example/amp')).toBe('https://a.example');
    expect(urlIdentity('https://a.example/ramp')).toBe('https://a.example/ramp');
  });
});

describe('one of several articles on a page', () => {
  const PAGE = 'https://tidewater.example/news/harbour-fee-rises-by-a-fifth';
  const other = addressOnPage(PAGE, { headline: 'Ferry fares, too, rise' });
  const withLink = (canonical: string, url = other) =>
    identityOf({ url, canonical: { value: canonical, from: 'page' } });

  test('has an identity of its own, the same on each visit', () => {
    expect(other).toBe(`${PAGE}#:~:article&text=Ferry%20fares%2C%20too%2C%20rise`);
    expect(urlIdentity(other)).not.toBe(urlIdentity(PAGE));
    expect(urlIdentity(other)).toBe(
      urlIdentity(addressOnPage(`${PAGE}?utm_source=x`, { headline: 'Ferry fares, too, rise' })),
    );
    expect(urlIdentity(addressOnPage(PAGE, { headline: 'A new roof' }))).not.toBe(urlIdentity(other));
    const second = addressOnPage(PAGE, { headline: 'Ferry fares, too, rise', nth: 2 });
    expect(second).toBe(`${PAGE}#:~:article=2&text=Ferry%20fares%2C%20too%2C%20rise`);
    expect(urlIdentity(second)).not.toBe(urlIdentity(other));
    // A browser’s link to a passage is none.
    expect(urlIdentity(`${PAGE}#:~:text=Ferry%20fares`)).toBe(PAGE);
  });

  test('goes by its own link, not by the page’s, nor by another site’s', () => {
    expect(withLink('https://tidewater.example/news/ferry-fares-too-rise-98765')).toBe(
      'https://tidewater.example/news/ferry-fares-too-rise-98765',
    );
    expect(
      withLink(
        'https://tidewater.example/2/ferry-98765',
        addressOnPage('https://tidewater.example/2/fee-12345', { headline: 'x' }),
      ),
    ).toBe('https://tidewater.example/2/ferry-98765');
    expect(withLink(PAGE)).toBe(urlIdentity(other));
    expect(withLink('https://other.example/news/ferry-fares-too-rise-98765')).toBe(urlIdentity(other));
  });

  test('any headline can be one, and makes an address', () => {
    assert(
      property(string({ minLength: 1 }), (headline) => {
        const address = addressOnPage(`${PAGE}#top`, { headline });
        expect(URL.canParse(address)).toBe(true);
        expect(addressOnPage(address, { headline: 'x' })).toBe(
          addressOnPage(`${PAGE}#top`, { headline: 'x' }),
        );
      }),
    );
  });
});

test.each([
  '',
  'article.txt',
  'notes/story.html',
  'file:///tmp/a.html#x',
  'not a URL?utm_source=x',
  'http://',
])('what is no address stays: "%s"', (name) => {
  expect(urlIdentity(name)).toBe(name);
  expect(
    identityOf({ url: name, canonical: { value: 'https://a.example/story-123456', from: 'meta' } }),
  ).toBe(name);
});

test('an identity is its own identity, and any string has one', () => {
  const address = webUrl({ withQueryParameters: true, withFragments: true });
  assert(
    property(string({ unit: 'binary' }), address, (any, url) => {
      expect(urlIdentity(urlIdentity(url))).toBe(urlIdentity(url));
      for (const one of [any, `https://${any}`, `https://a.example/${any}?${any}`]) {
        expect(typeof urlIdentity(one)).toBe('string');
        expect(identityOf({ url, canonical: { value: one, from: 'meta' } })).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test('a parameter of nothing but signs is read once and for all', () => {
  expect(urlIdentity('https://a.example/b?c==')).toBe('https://a.example/b?c');
});

describe('the canonical link', () => {
  const of = (url: string, canonical: string) =>
    identityOf({ url, canonical: { value: canonical, from: 'meta' } });

  test.each([
    [
      'the same article, other section',
      'https://www.a.example/fr/harbour-fee-rises-again',
      'https://a.example/news/harbour-fee-rises-again',
    ],
    [
      'unknown parameters',
      'https://a.example/news/harbour-fee-rises-again?xyz=1',
      'https://a.example/news/harbour-fee-rises-again',
    ],
    ['a page of it', 'https://a.example/news/fee-123456/page-2', 'https://a.example/news/fee-123456'],
    ['a short link', 'https://a.example/s/xyz', 'https://a.example/news/harbour-fee-rises-again'],
    ['a number', 'https://a.example/?id=7', 'https://a.example/2024/05/harbour-fee-rises-again'],
  ])('is believed: %s', (_, url, canonical) => {
    expect(of(url, canonical)).toBe(urlIdentity(canonical));
  });

  test.each([
    [
      'another site',
      'https://a.example/news/harbour-fee-rises-again',
      'https://b.example/news/harbour-fee-rises-again',
    ],
    ['the front page', 'https://a.example/news/harbour-fee-rises-again', 'https://a.example/'],
    ['a section', 'https://a.example/news/harbour-fee-rises-again', 'https://a.example/world/asia-pacific'],
    ['the folder', 'https://a.example/2024/05/harbour-fee-rises-again', 'https://a.example/2024'],
    [
      'a long folder',
      'https://a.example/all-about-the-coast/harbour-fee-rises-again',
      'https://a.example/all-about-the-coast',
    ],
    ['a script without its number', 'https://a.example/story.php?id=7', 'https://a.example/story.php'],
    [
      'the article shown before',
      'https://a.example/news/tide-turns-654321',
      'https://a.example/news/harbour-fee-123456',
    ],
    ['the front page itself', 'https://a.example/', 'https://a.example/news/harbour-fee-rises-again'],
    ['no address', 'https://a.example/news/harbour-fee-rises-again', 'see above'],
  ])('is not believed: %s', (_, url, canonical) => {
    expect(of(url, canonical)).toBe(urlIdentity(url));
  });

  test('none', () => {
    expect(identityOf({ url: 'https://www.a.example/x/#top' })).toBe('https://a.example/x');
  });
});

test('the id is a name for the identity', () => {
  const identity = urlIdentity('https://a.example/news/harbour-fee');
  expect(articleIdOf(identity)).toBe(articleIdOf(identity));
  expect(articleIdOf(identity)).toMatch(/^urn:uuid:[\da-f-]{36}$/);
  expect(articleIdOf(identity)).not.toBe(articleIdOf(urlIdentity('https://a.example/news/harbour-fees')));
});
