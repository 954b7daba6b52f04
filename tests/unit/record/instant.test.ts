import { assert, constantFrom, date, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isArticleAddress } from '@/lib/core/record/article-address.ts';
import { isInstant, laterOf, laterThan } from '@/lib/core/record/instant.ts';

const clock = date({
  min: new Date('1970-01-01T00:00:00.000Z'),
  max: new Date('2999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
}).map((time) => time.toISOString());

describe('a time that is kept', () => {
  test.each([
    '9999-12-31T23:59:59.999Z',
    '9999-99-99T99:99:99.999Z',
    '2026-02-30T09:00:00.000Z',
    '2026-06-31T09:00:00.000Z',
    '2026-05-03T24:00:00.000Z',
    '2026-05-03T09:60:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '1969-12-31T23:59:59.999Z',
    '3000-01-01T00:00:00.000Z',
    '+010000-01-01T00:00:00.000Z',
    '2026-05-03',
    '2026-05-03T09:00:00Z',
    '2026-05-03T09:00:00.000+02:00',
    '',
  ])('is none: “%s”', (text) => {
    expect(isInstant(text)).toBe(false);
  });

  test('is whatever a clock shows, and the next one is one too, and later', () => {
    assert(
      property(clock, clock, string(), (before, now, any) => {
        expect(isInstant(before)).toBe(true);
        const next = laterThan(before, now);
        expect(isInstant(next)).toBe(true);
        expect(next > before || before === '2999-12-31T23:59:59.999Z').toBe(true);
        expect(next === now || now <= before).toBe(true);
        expect([before, now]).toContain(laterOf(before, now));
        expect(typeof isInstant(any)).toBe('boolean');
      }),
    );
  });
});

describe('the address of an article', () => {
  test.each([
    'https://a.example/x',
    'http://a.example',
    'HTTPS://A.example/',
    'file:///tmp/a.html',
    'article.txt',
    '',
  ])('is “%s”', (address) => {
    expect(isArticleAddress(address)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '  javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'j\ta\tv\tascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'chrome-extension://abc/library.html',
    'view-source:https://a.example',
  ])('is not “%s”', (address) => {
    expect(isArticleAddress(address)).toBe(false);
  });

  test('is never one that a browser would run, however it is disguised', () => {
    const control = constantFrom('', '\t', '\n', '\r');
    const scheme = constantFrom('javascript', 'data', 'vbscript', 'blob', 'JAVAscript');
    assert(
      property(string(), scheme, control, nat(9), string(), (before, name, sign, at, behind) => {
        const address = `${before}${name.slice(0, at)}${sign}${name.slice(at)}:${behind}`;
        const isRun =
          URL.canParse(address) && /^(?:javascript|data|vbscript|blob):$/.test(new URL(address).protocol);
        expect(isRun && isArticleAddress(address)).toBe(false);
        expect(isArticleAddress(`${name.slice(0, at)}${sign}${name.slice(at)}:${behind}`)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
