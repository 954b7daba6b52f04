import type { DiffPart } from '@/lib/core/compare/diff-words.ts';
import { counted } from '../words/counts.ts';
import type { ChangeRow } from './model/change-rows.ts';

function Part({ kind, text }: DiffPart) {
  if (kind === 'same') return <>{text}</>;
  // White space outside, so that words are parted where the marks' boxes stand.
  const words = text.trim();
  if (!words) return <>{text}</>;
  const start = text.indexOf(words);
  const [before, after] = [text.slice(0, start), text.slice(start + words.length)];
  return (
    <>
      {before}
      {kind === 'removed' ? (
        <del>
          <span class="visually-hidden">removed: </span>
          {words}
        </del>
      ) : (
        <ins>
          <span class="visually-hidden">added: </span>
          {words}
        </ins>
      )}
      {after || ' '}
    </>
  );
}

function gapWords({ unchanged, moved }: { readonly unchanged: number; readonly moved: number }): string {
  const parts = [
    unchanged > 0 && `${counted(unchanged, 'paragraph')} unchanged`,
    moved > 0 && `${counted(moved, 'paragraph')} moved, otherwise unchanged`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** What changed in an article, passage by passage and word by word. */
export function WordDiff({ rows }: { readonly rows: readonly ChangeRow[] }) {
  return (
    <ol class="diff">
      {rows.map((row, index) =>
        row.kind === 'gap' ? (
          <li class="gap" key={index}>
            {gapWords(row)}
          </li>
        ) : (
          <li key={index} data-change tabIndex={-1}>
            <span class="pn">
              {row.isHeadline ? (
                'Title'
              ) : (
                <>
                  <span aria-hidden="true">¶ {row.paragraph}</span>
                  <span class="visually-hidden">Paragraph {row.paragraph}</span>
                </>
              )}
            </span>
            <p>
              {row.parts.map((part, at) => (
                <Part key={at} {...part} />
              ))}
            </p>
          </li>
        ),
      )}
    </ol>
  );
}
