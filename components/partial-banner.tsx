import type { ArticleText } from '@/lib/core/model.ts';
import type { PartialText } from '@/lib/core/passages.ts';
import { CHANGED, Icon } from './icons.tsx';
import { OtherArticles } from './other-articles.tsx';
import { counted } from './words/counts.ts';

interface Props {
  readonly partial: PartialText;
  /** Of the article that was read. */
  readonly headline: string | undefined;
}

function Words({ partial, headline }: Props) {
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
  if (partial.kind === 'long') {
    return (
      <p>
        <b>Only the beginning was looked through.</b> The text has {counted(partial.of, 'character')}, and
        what comes after the first {partial.read.toLocaleString('en')} is not in these lists.
      </p>
    );
  }
  if (partial.kind === 'gallery') {
    return (
      <p>
        <b>This is a gallery.</b> {counted(partial.pictures, 'picture')} with captions, which are not in these
        lists, and {counted(partial.words, 'word')} of text.
      </p>
    );
  }
  if (partial.kind === 'video') {
    return (
      <p>
        <b>This is a video with {counted(partial.words, 'word')} of text.</b> What is said in it is not in
        these lists.
      </p>
    );
  }
  if (partial.kind === 'several') {
    return (
      <p>
        <b>This page shows {counted(partial.others.length + 1, 'article')}.</b> Only{' '}
        {headline === undefined ? 'one' : `“${headline}”`} is in these lists.
      </p>
    );
  }
  return (
    <p>
      <b>This is a live blog.</b> What is posted later may change what is said here.
    </p>
  );
}

interface BannerProps {
  readonly article: Pick<ArticleText, 'partial' | 'metadata'>;
  readonly onReadOther: (headline: string) => void;
}

/** That only a part of the article, or of the page's articles, was read, with what else there is; nothing where all was. */
export function PartialBanner({ article: { partial, metadata }, onReadOther }: BannerProps) {
  if (partial === undefined) return null;
  return (
    <>
      <output class="banner">
        <Icon path={CHANGED} />
        <Words partial={partial} headline={metadata.title?.value} />
      </output>
      {partial.kind === 'several' && <OtherArticles others={partial.others} onRead={onReadOther} />}
    </>
  );
}
