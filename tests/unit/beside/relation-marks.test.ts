import { describe, expect, test } from 'vitest';
import { itemName, comparedItems } from '@/components/compare/compared-items.ts';
import { cutNote, cutWords, leftOutOf } from '@/components/compare/cut-words.ts';
import { relationSummary } from '@/components/compare/relation-groups.ts';
import { relationMarks } from '@/components/compare/relation-marks.ts';
import { wordingDiff } from '@/components/compare/wording-diff.ts';
import { compareTexts } from '@/lib/core/align/comparison.ts';
import { comparison, read, released } from './comparison.ts';

const marks = relationMarks(comparison);
const { text } = comparison.article.read;
const under = (name: string) =>
  marks
    .flatMap(({ lines }) => lines)
    .filter((line) => line.name === name)
    .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

describe('the lines of a page beside a release', () => {
  test('no word stands under two of them', () => {
    const spans = marks.flatMap(({ lines }) => lines.flatMap((line) => line.spans));
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    expect(sorted.length).toBeGreaterThan(6);
    for (const [at, { end }] of sorted.entries())
      expect(end).toBeLessThanOrEqual(sorted[at + 1]?.start ?? Infinity);
  });

  test('are heavy where the texts differ, over what the release has not, broken where it is only possibly the same', () => {
    expect(under('differs')).toEqual(['1,420', expect.stringContaining('Olav Brandt')]);
    expect(under('not-there').join()).toContain('never heard of it');
    expect(under('same').join()).toContain('The dredging programme keeps');
    expect(under('reworded').join()).toContain('promised');
  });

  test('are heavy on the words around those that are wanting', () => {
    const shorter = compareTexts(
      read(
        'Quay news\n\n“We will close the eastern quay before the new terminal opens, and nobody who works there will lose a job,” said Ines Lundqvar.',
        'https://c.example/',
      ),
      released,
    );
    const [altered] = relationMarks(shorter).filter(({ told }) => told.startsWith('Altered'));
    const heavy = altered?.lines.find(({ name }) => name === 'differs')?.spans ?? [];
    expect(heavy.map(({ start, end }) => shorter.article.read.text.slice(start, end))).toEqual([
      'will close',
    ]);
  });

  test('tell nothing of the release’s own words', () => {
    const own = JSON.stringify(marks.map(({ lines, spans, finding }) => ({ lines, spans, finding })));
    expect(own).not.toMatch(/1,240|Lundqvar/);
  });
});

describe('what is said of it', () => {
  test.each([
    ['We will not close the eastern quay', 'at the end', 'no ellipsis in the article', 'quay'],
    [
      'before the new terminal opens, and nobody who works there will lose a job',
      'at the beginning',
      '',
      'before',
    ],
    [
      'We will not close the eastern quay … and nobody who works there will lose a job',
      'in between',
      '',
      'quay',
    ],
  ])(
    'a trimmed quotation says where words are wanting, and whether that is marked: %s',
    (words, where, mark, dotted) => {
      const trimmed = compareTexts(
        read(`Quay news\n\n“${words},” said Ines Lundqvar.`, 'https://c.example/'),
        released,
      );
      const [passage] = trimmed.alignment.passages.filter(({ relation }) => relation === 'trimmed');
      const cut = passage && leftOutOf(passage, trimmed);
      expect(cut && cutNote(cut)).toMatch(new RegExp(`^\\d+ words left out ${where}$`));
      expect(cut && cutWords(cut)).toContain(mark);
      const dots = relationMarks(trimmed).flatMap(({ lines }) => lines.filter(({ name }) => name === 'cut'));
      const under = dots.flatMap(({ spans }) =>
        spans.map(({ start, end }) => trimmed.article.read.text.slice(start, end)),
      );
      expect(under).toEqual([dotted]);
    },
  );

  test('each mark has its relation, who says it and what differs, without arrows', () => {
    const told = marks.map((mark) => mark.told);
    expect(told).toContain('Altered, Ines Lundqvar: 1,240, now 1,420');
    expect(told.join()).not.toContain('→');
    expect(comparedItems(comparison).map(itemName)).toContain('Altered, Ines Lundqvar: 1,240 → 1,420');
  });

  test('the summary counts what differs, and what the release has not', () => {
    expect(relationSummary(comparedItems(comparison))).toBe(
      '1 altered, 1 in another mouth, 1 not in the release',
    );
    expect(relationSummary([])).toBe('No passage was seen to differ');
  });
});

describe('two wordings', () => {
  const told = (release: string, article: string) =>
    wordingDiff(release, article).map(({ kind, text: words }) => `${kind}: ${words.trim()}`);

  test('differ word by word', () => {
    expect(told('We do not expect it in 12 days', 'We expect it in 21 days')).toEqual([
      'same: We',
      'removed: do not',
      'same: expect it in',
      'removed: 12',
      'added: 21',
      'same: days',
    ]);
  });

  test('do not differ by case, marks or house spelling', () => {
    expect(
      told('the programme is organised', 'The program is organized').map((part) => part.split(':')[0]),
    ).toEqual(expect.not.arrayContaining(['removed', 'added']));
  });
});
