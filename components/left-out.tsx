import type { LeftOut, LeftOutReason } from '@/lib/core/passages.ts';
import { counted } from './words/counts.ts';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  related: 'leads to other pages',
  subscription: 'asks to subscribe',
  sharing: 'for sharing',
  advertisement: 'an advertisement',
  comments: 'comments',
  author: 'about the author or the date',
  rights: 'rights and credits',
  navigation: 'leads around the site',
  notice: 'a notice of the site',
  repeat: 'said twice',
  'too-long': 'too long to be read whole',
  footnote: 'a footnote',
  'page-edge': 'at the edge of each page',
  other: 'not a part of the story',
};
/** UTF-16 units of a passage that are shown; all of it is on the page. */
const MOST_SHOWN = 90;

function beginning(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  return `${text.slice(0, Math.max(1, text.lastIndexOf(' ', MOST_SHOWN)))} …`;
}

/** What stands among the article on its page and was not read as part of it, each with why; nothing where all was. */
export function LeftOutPassages({ leftOut = [] }: { readonly leftOut: readonly LeftOut[] | undefined }) {
  if (leftOut.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{counted(leftOut.length, 'passage')} left out.</summary>
      <ul>
        {leftOut.map(({ text, reason }, at) => (
          <li key={at}>
            <span class="quote">{beginning(text)}</span> <span class="meta">{REASONS[reason]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
