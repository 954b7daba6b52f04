import type { DiffPart } from '@/lib/core/compare/diff-words.ts';

interface Props {
  readonly parts: readonly DiffPart[];
}

/** Words with the white space around them outside of what marks them. */
function marked(text: string, draw: (words: string) => preact.JSX.Element) {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      {draw(words)}
      {text.slice(at + words.length)}
    </>
  );
}

const countWords = (text: string): number => text.trim().split(/\s+/).length;

/** The proof-reader's caret: words of the other text are wanting here. */
function Here({ words }: { readonly words: string }) {
  const count = countWords(words);
  return (
    <span class="here">
      <span class="visually-hidden">{`${count} ${count === 1 ? 'word' : 'words'} of the release wanting here`}</span>
      <svg viewBox="0 0 9 12" aria-hidden="true">
        <path d="M1 10.5L4.5 2 8 10.5" />
      </svg>
    </span>
  );
}

/** One of two wordings, heavy where the other differs. */
export function SideOfDiff({ parts, side }: Props & { readonly side: 'article' | 'release' }) {
  const [own, other] = side === 'release' ? (['removed', 'added'] as const) : (['added', 'removed'] as const);
  return (
    <>
      {parts.map((part, at) => {
        if (part.kind === 'same') return side === 'release' ? (part.before ?? part.text) : part.text;
        if (part.kind === own) return marked(part.text, (words) => <span class="w">{words}</span>);
        const isReplaced = [parts[at - 1], parts[at + 1]].some((near) => near?.kind === own);
        return side === 'article' && part.kind === other && !isReplaced ? <Here words={part.text} /> : null;
      })}
    </>
  );
}

/** Both wordings as one text. */
export function OneText({ parts }: Props) {
  return (
    <>
      {parts.map(({ kind, text }) => {
        if (kind === 'same') return text;
        if (kind === 'added') return marked(text, (words) => <ins>{words}</ins>);
        return (
          <>
            {marked(text, (words) => (
              <del>{words}</del>
            ))}{' '}
          </>
        );
      })}
    </>
  );
}
