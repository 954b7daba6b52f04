import { expect, test } from 'vitest';
import { quoteOf } from '@/lib/core/import/imported.ts';
import { joinedNote, joinedTags, planImport } from '@/lib/core/import/plan-import.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import { toAnnotation } from '@/lib/core/record/to-annotation.ts';
import { SAMPLE } from '../export/sample.ts';

const context = {
  article: 'x',
  version: 'v',
  newId: () => crypto.randomUUID(),
  now: '2026-05-03T09:14:00.000Z',
};
const recorded: Annotation = {
  ...toAnnotation(SAMPLE, { type: 'claim', id: 'a2' }, context),
  note: { text: 'Ask him.', at: context.now },
  tags: ['Fund'],
};

const mark = (exact: string, note = '', tags: readonly string[] = []) => ({
  url: 'https://www.bay-herald.example/news/fund',
  title: '',
  quote: quoteOf(exact),
  note,
  tags,
});

const plan = (...marks: ReturnType<typeof mark>[]) => planImport(marks, SAMPLE.article, [recorded]);
const words = ({ start, end }: { start: number; end: number }) => SAMPLE.article.text.slice(start, end);

test('words are found as the page has them, whatever the kind of their marks and spaces', () => {
  const [first] = plan(mark('"Nobody  will wait."'));
  expect(first?.fate === 'add' && words(first.span)).toBe('“Nobody will wait.”');
});

test('what is on record gets note and tags, where they say more', () => {
  const same = 'Traffic fell by 3.5 percent';
  expect(plan(mark(same)).map(({ fate }) => fate)).toEqual(['known']);
  expect(plan(mark(same, 'Ask him.', ['fund'])).map(({ fate }) => fate)).toEqual(['known']);
  const [joined] = plan(mark(same, 'And her.', ['costs']));
  if (joined?.fate !== 'join') throw new Error('not joined');
  expect(joinedNote(joined.annotation, joined.imported)).toBe('Ask him.\n\nAnd her.');
  expect(joinedTags(joined.annotation, joined.imported)).toEqual(['Fund', 'costs']);
});

test('of several annotations of the same words no note and no tag is lost', () => {
  const same = 'Traffic fell by 3.5 percent';
  const joined = plan(
    mark(same, 'One says.', ['a']),
    mark(same, 'Another says.', ['b']),
    mark(same, 'One says.'),
  );
  expect(joined.map(({ fate }) => fate)).toEqual(['join', 'join', 'known']);
  const [, last] = joined;
  if (last?.fate !== 'join') throw new Error('not joined');
  expect(joinedNote(last.annotation, last.imported)).toBe('Ask him.\n\nOne says.\n\nAnother says.');
  expect(joinedTags(last.annotation, last.imported)).toEqual(['Fund', 'a', 'b']);
  const fresh = 'Nobody will wait';
  const added = plan(
    mark(fresh, 'One says.', ['a']),
    mark(fresh, 'Another says.', ['a', 'b']),
    mark(fresh, '', ['b']),
  );
  expect(added.map(({ fate }) => fate)).toEqual(['add', 'along', 'known']);
  expect(added[0]?.imported).toMatchObject({ note: 'One says.\n\nAnother says.', tags: ['a', 'b'] });
});

test('a piece of a claim of several is that claim’s, as our own exports have it', () => {
  const pieces = SAMPLE.attributions.find(({ content }) => content.length > 1);
  if (pieces === undefined) throw new Error('no claim of several pieces');
  const claim = toAnnotation(SAMPLE, { type: 'claim', id: pieces.id }, context);
  const marks = pieces.content.map(({ text }) => mark(text));
  expect(planImport(marks, SAMPLE.article, [claim]).map(({ fate }) => fate)).toEqual(
    marks.map(() => 'known'),
  );
});

test('what is not in the text is told, and what comes twice is marked once', () => {
  const fates = plan(mark('No such words here'), mark('Nobody will wait'), mark('Nobody will wait')).map(
    ({ fate }) => fate,
  );
  expect(fates).toEqual(['not found', 'add', 'known']);
});
