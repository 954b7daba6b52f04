import type { ArticleText } from '@/lib/core/model.ts';
import { urlIdentity } from '@/lib/core/record/identity.ts';
import { ForUser } from '@/lib/messaging/failure.ts';
import type { Sender } from '@/lib/messaging/sender.ts';

const WENT_ON = 'The page went on to another address while it was read. Read it again.';

/** Without the fragment, which a file's address keeps and that of an article of several ends with: it tells no other page. */
const pageOf = (url: string): string => urlIdentity(url).replace(/#.*$/s, '');

/**
 * The article that a page sent of itself. Its address is the sender's as the browser tells it: what names another one is
 * refused, so that no page comes by what is on record of another, nor changes it.
 */
export function asSent(article: ArticleText, { address }: Pick<Sender, 'address'>): ArticleText {
  if (address === undefined || pageOf(address) !== pageOf(article.metadata.url)) {
    throw new ForUser(WENT_ON, { cause: `read at ${article.metadata.url}, sent from ${address}` });
  }
  return article;
}
