import { CHANGED, Icon } from './icons.tsx';
import type { Growth } from '@/lib/messaging/growth.ts';
import { counted } from './words/counts.ts';

interface Props {
  readonly grown: (Growth & { readonly readAt: string }) | undefined;
  readonly onReadAgain: () => void;
}

const grownBy = ({ paragraphs, articles }: Growth): string =>
  [paragraphs > 0 && counted(paragraphs, 'paragraph'), articles > 0 && counted(articles, 'article')]
    .filter(Boolean)
    .join(' and ');

/** That text came into the page which is not in the lists; nothing where none did. */
export function GrowthBanner({ grown, onReadAgain }: Props) {
  if (grown === undefined) return null;
  const isOne = grown.paragraphs + grown.articles === 1;
  const at = new Date(grown.readAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <output class="banner">
      <Icon path={CHANGED} />
      <p>
        <b>The page has grown by {grownBy(grown)}</b> since it was read at {at}.{' '}
        {isOne ? 'It is' : 'They are'} not in these lists.
      </p>
      <button type="button" class="link" onClick={onReadAgain}>
        Read again
      </button>
    </output>
  );
}
