import type { PartialText } from '@/lib/core/passages.ts';
import { CHANGED, Icon } from './icons.tsx';
import { counted } from './words/counts.ts';

/** That only a part of the article was read; nothing where all of it was. */
export function PartialBanner({ partial }: { readonly partial: PartialText | undefined }) {
  if (partial === undefined) return null;
  return (
    <output class="banner">
      <Icon path={CHANGED} />
      {partial.kind === 'truncated' ? (
        <p>
          <b>Only the beginning could be read.</b> {counted(partial.words, 'word')}, then the page stops. What
          follows may change what is said here.
        </p>
      ) : (
        <p>
          <b>This is a live blog.</b> What is posted later may change what is said here.
        </p>
      )}
    </output>
  );
}
