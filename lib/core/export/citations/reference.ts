import type { Analysis } from '../../model.ts';
import { isoDate } from '../article-reference.ts';
import { isBodyName } from '../body-name.ts';
import { isPressRelease } from '../press-release.ts';

/** A name as bibliographies order it, or of a body as it stands. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** What a bibliography is told of an article. */
export interface Reference {
  /** Short, of letters, digits and hyphens. */
  readonly key: string;
  readonly isPressRelease: boolean;
  readonly title: string;
  readonly authors: readonly Name[];
  readonly site: string;
  /** "2026-03-02", "2026-03", "2026" or "". */
  readonly published: string;
  readonly language: string;
  readonly url: string;
  /** The day it was read, as `published`. */
  readonly accessed: string;
}

/** "Lee Ng" of a byline; a body, or what may be one, is not turned round. */
function nameOf(words: string): Name {
  const parts = words.trim().split(/\s+/);
  const family = parts.at(-1) ?? '';
  const isPerson = parts.length >= 2 && parts.length <= 4 && !isBodyName(words) && /^\p{Lu}/u.test(family);
  if (!isPerson) return { literal: words.trim() };
  // "Ludwig van Beethoven": the particle goes with the name.
  const particle = parts.findIndex((part, at) => at > 0 && /^\p{Ll}/u.test(part));
  const cut = particle > 0 ? particle : parts.length - 1;
  return { family: parts.slice(cut).join(' '), given: parts.slice(0, cut).join(' ') };
}

function keyOf(authors: readonly Name[], site: string, published: string, title: string): string {
  const [first] = authors;
  const who = first === undefined ? site : 'literal' in first ? first.literal : first.family;
  const words = [
    who.split(/\s+/).slice(0, 3).join(' '),
    published.slice(0, 4),
    title.split(/\s+/).slice(0, 3).join(' '),
  ];
  const plain = words.join(' ').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z\d]+/g, '-').replaceAll(/^-|-$/g, '') || 'article';
}

/** An article's reference; `accessed` is an ISO 8601 date and time, of when it was read. */
export function referenceOf({ article }: Analysis, accessed = ''): Reference {
  const { metadata } = article;
  const authors = (metadata.byline?.value ?? '')
    .replaceAll(/\s+/g, ' ')
    .split(/[,;]| (?:and|&) /)
    .map((name) => name.trim().replace(/^by /i, ''))
    .filter((name) => name !== '')
    .map(nameOf);
  const title = metadata.title?.value ?? metadata.url;
  const site = metadata.site?.value ?? '';
  const published = isoDate(metadata);
  return {
    key: keyOf(authors, site, published, title),
    isPressRelease: isPressRelease(article),
    title: title.replaceAll(/\s+/g, ' ').trim(),
    authors,
    site,
    published,
    language: metadata.language?.value ?? '',
    url: metadata.url,
    accessed: accessed.slice(0, 10),
  };
}
