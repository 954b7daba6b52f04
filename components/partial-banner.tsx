import type { ArticleText } from '@/lib/core/model.ts';
import type { ArticleName, PageArticle } from '@/lib/core/page-article.ts';
import type { PartialText } from '@/lib/core/passages.ts';
import { CHANGED, Icon } from './icons.tsx';
import { PageArticles } from './page-articles.tsx';
import { counted } from './words/counts.ts';
import { articleWords } from './words/page-article.ts';

/** Why the text may be less than its article; of several articles `Several` tells. */
type Less = Exclude<PartialText, { readonly kind: 'several' }>;

function Words({ partial }: { readonly partial: Less }) {
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
  return (
    <p>
      <b>This is a live blog.</b> What is posted later may change what is said here.
    </p>
  );
}

function Several({ articles }: { readonly articles: readonly PageArticle[] }) {
  const read = articles.find((article) => article.read);
  return (
    <p>
      <b>This page shows {counted(articles.length, 'article')}.</b> Only{' '}
      {read === undefined ? 'one' : articleWords(read)} is in these lists.
    </p>
  );
}

interface Props {
  readonly article: Pick<ArticleText, 'partial' | 'articles'>;
  readonly onReadOther: (article: ArticleName) => void;
}

/** That only a part of the article, or of the page's articles, was read, with what else there is; nothing where all was. */
export function PartialBanner({ article: { partial, articles }, onReadOther }: Props) {
  return (
    <>
      {partial !== undefined && partial.kind !== 'several' && (
        <output class="banner">
          <Icon path={CHANGED} />
          <Words partial={partial} />
        </output>
      )}
      {articles !== undefined && (
        <output class="banner">
          <Icon path={CHANGED} />
          <Several articles={articles} />
        </output>
      )}
      <PageArticles articles={articles} onRead={onReadOther} />
    </>
  );
}
