import type { Mark } from '@/components/marks.ts';
import { passageWords } from '@/components/words/passages.ts';
import type { Shown } from './shown.ts';

/**
 * A mark among those that are painted anew: by what is on record of it, since what the user changes may take the place of
 * another finding; else by its id, or in another text, where ids are others, by its words; beside another release by where it stands.
 */
export function sameMark(mark: Mark, before: Shown, now: Shown): Mark | undefined {
  const { type, id } = mark.finding;
  const ofType = now.marks.filter(({ finding }) => finding.type === type);
  // Beside another text ids are others: what stands there.
  if (before.compared?.release.key !== now.compared?.release.key) {
    const [{ start, end }] = mark.spans;
    return ofType.find(({ spans }) => spans.some((span) => span.start < end && start < span.end));
  }
  const { annotation } = before.record.standings[id] ?? {};
  const recorded = Object.entries(now.record.standings).find(
    ([, standing]) => standing.annotation === annotation,
  );
  const own = ofType.find(({ finding }) => finding.id === recorded?.[0]);
  if (own !== undefined) return own;
  if (before.analysis.article.text === now.analysis.article.text)
    return ofType.find(({ finding }) => finding.id === id);
  const words = passageWords(before.analysis, mark.finding);
  return ofType.find(({ finding }) => passageWords(now.analysis, finding) === words);
}

/** The mark that was made by hand since; undefined where the page does not show it. */
export function markMade(before: Shown | null, now: Shown): Mark | undefined {
  const known = new Set(Object.values(before?.record.standings ?? {}).map(({ annotation }) => annotation));
  const made = Object.entries(now.record.standings).find(
    ([, { annotation, byHand }]) => byHand && !known.has(annotation),
  );
  return now.marks.find(({ finding }) => finding.id === made?.[0]);
}

/** The mark after (1) or before (-1) the place of one that is gone, round the ends. */
export function markBeside(marks: readonly Mark[], gone: Mark | null, step: 1 | -1): Mark | undefined {
  const at = gone?.spans[0].start ?? 0;
  const next = marks.findIndex(({ spans: [first] }) => first.start >= at);
  const from = next < 0 ? marks.length : next;
  return marks.at((step === 1 ? from : from - 1) % marks.length);
}
