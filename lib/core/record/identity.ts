import { stableUrn } from './stable-id.ts';
import type { ArticleMetadata } from '../article-metadata.ts';
import { readWebAddress, type WebAddress } from './web-address.ts';

/** Digits of an article's number at least; years have four. */
const ID = /\d{5,}/g;
/** A section is a word or two ("world", "asia-pacific"), a year or a month; an article is a number or a headline. */
const SLUG = /^(?!(?:19|20)\d\d$).*(?:\d{3}|(?:[^-_]+[-_]){2}|.{25})/;

/**
 * An address without what does not tell articles apart: fragment (but for the one that means an article of several,
 * article-on-page.ts), scheme, "www." and "m.", the accelerated form, index files, tracking parameters (tracking-parameters.ts);
 * parameters that remain are sorted. What is no address of the web, such as a file's name, stays what it is.
 */
export function urlIdentity(url: string): string {
  const address = readWebAddress(url);
  return address === null ? url : written(address);
}

/**
 * The address that an article may go by: its canonical link where that can be believed, else the one it was read at; that a
 * record there is the same article's, its words must prove (lib/storage/which-record.ts). Sites give
 * their front page, a section or the article shown before as the canonical one; then all articles would be one, and what
 * was recorded of one be lost in another. An article under two identities is the lesser evil.
 */
export function identityOf(metadata: ArticleMetadata): string {
  const address = readWebAddress(metadata.url);
  const canonical = readWebAddress(metadata.canonical?.value ?? '');
  if (address === null) return metadata.url;
  return written(canonical !== null && isBelievable(canonical, address) ? canonical : address);
}

/** `RecordedArticle.id`: the same for the same identity on every machine. */
export function articleIdOf(identity: string): string {
  return stableUrn(identity);
}

function written({ host, path, parameters, article }: WebAddress): string {
  const page = `https://${host}${path}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`;
  return article === '' ? page : `${page}#${article}`;
}

/** Whether a canonical link may be the article's own. */
function isBelievable(canonical: WebAddress, address: WebAddress): boolean {
  // Another site's article is another article, even where it was there first.
  if (canonical.host !== address.host) return false;
  // What a front page shows is another article tomorrow.
  if (isRoot(address) || isRoot(canonical)) return false;
  // The front page, a section, or one script without the number of its article.
  if (!isTelling(canonical) && isTelling(address)) return false;
  // The folder that the article lies in; its own pages ("/story-12345/page-2") tell nothing by themselves.
  if (address.path.startsWith(`${canonical.path}/`) && isTelling(address)) return false;
  // Of several articles on a page one that is not its own has another address.
  if (address.article !== '') return written({ ...address, article: '' }) !== written(canonical);
  // A page that loads articles one after the other keeps the link of the first.
  return !haveOtherIds(canonical, address);
}

const isRoot = ({ path, parameters }: WebAddress): boolean => path === '' && parameters.length === 0;

/** Whether an address tells one article: by a parameter, or by a last segment that is a number or a headline. */
function isTelling({ path, parameters }: WebAddress): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,5}$/, '');
  return parameters.length > 0 || SLUG.test(last);
}

/** Whether both have long numbers, and none in common. */
function haveOtherIds(canonical: WebAddress, address: WebAddress): boolean {
  const [ids, others] = [idsOf(canonical), idsOf(address)];
  return ids.length > 0 && others.length > 0 && !ids.some((id) => others.includes(id));
}

function idsOf({ path, parameters }: WebAddress): readonly string[] {
  return `${path}?${parameters.join('&')}`.match(ID) ?? [];
}
