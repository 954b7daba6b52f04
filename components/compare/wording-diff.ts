import { formOf } from '@/lib/core/align/word-form.ts';
import { type DiffPart, diffWords } from '@/lib/core/compare/diff-words.ts';

const formsIn = (text: string): string =>
  (text.match(/[\p{L}\p{M}\p{N}%]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? []).map(formOf).join(' ');

/**
 * How the article words what the release says, word by word: 'removed' is of the release alone, 'added' of the article. Case, marks and
 * house spelling are no difference, as for the relation itself.
 */
export function wordingDiff(release: string, article: string): readonly DiffPart[] {
  const parts = diffWords(release, article);
  const told: DiffPart[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (!part) continue;
    const isPair = part.kind === 'removed' && next?.kind === 'added';
    if (isPair && formsIn(part.text) === formsIn(next.text)) {
      told.push({ kind: 'same', text: next.text, before: part.text });
      at += 1;
    } else if (part.kind !== 'same' && formsIn(part.text) === '') {
      // Marks alone: each side keeps its own.
      told.push({
        kind: 'same',
        text: part.kind === 'added' ? part.text : '',
        before: part.kind === 'removed' ? part.text : '',
      });
    } else told.push(part);
  }
  return told;
}
