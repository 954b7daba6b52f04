import { passageWords } from '@/components/words/passages.ts';
import type { Mark } from '../content/marks.ts';
import type { Shown } from '../content/session.ts';

/**
 * A mark among those that are painted anew. In the same text it has its id; in another one it is known by what is on record
 * of it, else by its words.
 */
export function sameMark(mark: Mark, before: Shown, now: Shown): Mark | undefined {
  const { type, id } = mark.finding;
  const ofType = now.marks.filter(({ finding }) => finding.type === type);
  if (before.analysis.article.text === now.analysis.article.text)
    return ofType.find(({ finding }) => finding.id === id);
  const { annotation } = before.record.standings[id] ?? {};
  const words = passageWords(before.analysis, mark.finding);
  return (
    ofType.find(
      ({ finding }) =>
        annotation !== undefined && now.record.standings[finding.id]?.annotation === annotation,
    ) ?? ofType.find(({ finding }) => passageWords(now.analysis, finding) === words)
  );
}
