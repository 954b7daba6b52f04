import type { PartialText } from '@/lib/core/passages.ts';
import { CHANGED, Icon } from './icons.tsx';
import { counted } from './words/counts.ts';

function Words({ partial }: { readonly partial: PartialText }) {
  if (partial.kind === 'truncated') {
    return (
      <p>
        <b>Only the beginning could be read.</b> {counted(partial.words, 'word')}, then the page stops. What
        follows may change what is said here.
      </p>
    );
  }
  if (partial.kind === 'pictures') {
    return (
      <p>
        <b>{counted(partial.pages, 'page')} could not be read.</b> There is no text in them, only pictures, as
        a scanner makes them.
      </p>
    );
  }
  return (
    <p>
      <b>This is a live blog.</b> What is posted later may change what is said here.
    </p>
  );
}

/** That only a part of the article was read; nothing where all of it was. */
export function PartialBanner({ partial }: { readonly partial: PartialText | undefined }) {
  if (partial === undefined) return null;
  return (
    <output class="banner">
      <Icon path={CHANGED} />
      <Words partial={partial} />
    </output>
  );
}
