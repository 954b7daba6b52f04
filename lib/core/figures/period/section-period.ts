import { dayOfIso, type TimeExpression, timesIn } from '../../periods/find-times.ts';
import { daysBetween } from '../../periods/calendar.ts';
import { FLOWS } from './flows.ts';
import { readOnce } from '../../text/read-once.ts';
import type { AnnotatedText, Sentence } from '../../model.ts';

/** Days of a month at least and of a year at most. */
const DAYS = { least: 27, most: 367 };
/** What stands above a part of a report. */
const SECTION =
  /\b(?:results|highlights|earnings|figures|financials?|performance|summary|review|overview|quarter|half|year)\b/i;
/** A length of accounts, of which no day is told. */
const PART = /\b(?:quarters?|half|months?|year)\b/i;
const AHEAD = /\b(?:outlook|guidance|forecasts?|expectations?|targets?|calendar|events?|dividend)\b/i;

/** What the heading above a block says of its period: a time, `null` where it speaks of what is to come or of several times, undefined where it names none. */
export const sectionPeriod = (text: AnnotatedText, block: number): Section => sectionsOf(text)[block];

type Section = TimeExpression | null | undefined;

const sectionsOf = readOnce((text: AnnotatedText): readonly Section[] => {
  const { blocks } = text.article;
  const headings = new Map<number, Sentence[]>();
  for (const sentence of text.sentences)
    if (blocks[sentence.block]?.kind === 'heading')
      headings.set(sentence.block, [...(headings.get(sentence.block) ?? []), sentence]);
  const headline = blocks.findIndex(({ kind }) => kind === 'heading');
  let current: Section;
  return blocks.map((_, block) => {
    const heading = headings.get(block);
    // The headline is the whole text's.
    if (heading !== undefined && block !== headline) current = toldBy(text, heading, current);
    return current;
  });
});

function toldBy(text: AnnotatedText, heading: readonly Sentence[], current: Section): Section {
  const words = heading.map(({ start, end }) => text.article.text.slice(start, end)).join(' ');
  if (AHEAD.test(words)) return null;
  const times = heading
    .flatMap((sentence) => timesIn(text, sentence))
    .filter(({ kind }) => kind === 'period');
  // "Revenue of $4.2 million" is an item, whatever it looks like.
  if (/\d/.test(times.reduce((rest, { text: said }) => rest.replace(said, ''), words))) return current;
  const [time] = times;
  // "Revenue", below "Third Quarter 2025 Results"
  if (time === undefined) return PART.test(words) ? null : FLOWS.test(words) ? current : undefined;
  const published = dayOfIso(text.article.metadata.published?.value);
  const { start, end } = time.interval ?? {};
  if (times.length > 1 || start === undefined || end === undefined || !SECTION.test(words)) return null;
  const days = daysBetween(start, end);
  const isOver = published === undefined || start <= published;
  return isOver && days >= DAYS.least && days <= DAYS.most ? time : null;
}
