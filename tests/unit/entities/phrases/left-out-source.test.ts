import { describe, expect, test } from 'vitest';
import { hostOf, leftOutSource, senderOf } from '@/lib/core/entities/phrases/left-out-source.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

/** The source that a sentence gives its cue, which stands in square brackets. */
function sourceIn(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const cue = { start, end, text: text.slice(start, end) };
  return leftOutSource(annotateText(plainArticle(text, { url: 'a.txt' })), cue)?.text;
}

describe('the source beside a cue', () => {
  test.each([
    [
      'A senior officer in the water department, who did not wish to be named, [conceded] that it was late.',
      'A senior officer in the water department, who did not wish to be named',
    ],
    [
      'But an investigator at the commission, who was not authorised to speak, [admitted] that it was late.',
      'an investigator at the commission, who was not authorised to speak',
    ],
    [
      'Additionally, the Ambassador extended an invitation to them, [stating] that it was late.',
      'the Ambassador',
    ],
    [
      'Terra Limpa, a Mozambican organization, [alleged] that it was late.',
      'Terra Limpa, a Mozambican organization',
    ],
    [
      'A forensic audit by the accountants, read into the record in May, [concluded] that it was late.',
      'A forensic audit by the accountants, read into the record in May',
    ],
    [
      'Hayase Lenses (TSE: 7799), a maker of lenses, today [reported] that sales rose.',
      'Hayase Lenses (TSE: 7799), a maker of lenses',
    ],
    [
      '“Steam goes in at one end,” [grumbled] the league’s secretary, Hassan Noor.',
      'the league’s secretary, Hassan Noor',
    ],
    [
      'MARLOW – Senator Ana Rao today praised the work of the panel and [outlined] her hopes.',
      'Senator Ana Rao today',
    ],
  ])('%s', (marked, source) => {
    expect(sourceIn(marked)).toBe(source);
  });

  test.each([
    'Road deaths [are expected] to fall.',
    'His programme on Wednesday, for instance, [featured] a talk about it.',
    'The bank, he added, [said] it was late.',
    'It was late, the review [noted] then.',
    '[Asked] about it, Ana Rao said no.',
  ])('%s: none', (marked) => {
    expect(sourceIn(marked)).toBeUndefined();
  });
});

describe('who has sent what is quoted', () => {
  const senderIn = (text: string, source: string, cue: string): string | undefined => {
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    return senderOf(annotateText(plainArticle(text, { url: 'a.txt' })), at(source), at(cue))?.text;
  };

  test('is no addressee', () => {
    expect(
      senderIn('Ana Rao sent a letter to President Tull urging him to stay.', 'President Tull', 'urging'),
    ).toBe('Ana Rao');
    expect(
      senderIn(
        'Rao sent letters to both House and Senate leaders asking for a vote.',
        'Senate leaders',
        'asking',
      ),
    ).toBe('Rao');
  });

  test('may be whoever the letter is from', () => {
    expect(
      senderIn('Ana Rao got a letter from President Tull urging her to stay.', 'President Tull', 'urging'),
    ).toBeUndefined();
  });
});

describe('the subject that a list ends in', () => {
  const hostIn = (text: string, source: string): string | undefined => {
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    return hostOf(annotateText(plainArticle(text, { url: 'a.txt' })), at(source), at('announced'))?.text;
  };

  test('is who announces', () => {
    const text = 'Halden (NYSE: HLD), a maker of copper, tin, wire and nails, announced that it was late.';
    expect(hostIn(text, 'wire and nails')).toBe('Halden (NYSE: HLD), a maker of copper, tin, wire and nails');
  });

  test('is left as it is where somebody else stands there', () => {
    expect(hostIn('In May, the bank, officials announced, was late.', 'officials')).toBeUndefined();
  });
});
