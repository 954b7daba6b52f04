import type { Analysis } from '../model.ts';
import { isoDate } from './article-reference.ts';
import type { ExportOptions } from './record-writer.ts';

/** A text as YAML holds it whatever its characters: JSON's strings are YAML's. https://yaml.org/spec/1.2.2/#double-quoted-style */
const quoted = (text: string): string => JSON.stringify(text.replaceAll(/\s+/g, ' ').trim());

function line(name: string, value: string | readonly string[]): string[] {
  if (typeof value === 'string') return value === '' ? [] : [`${name}: ${value}`];
  return value.length === 0 ? [] : [`${name}:`, ...value.map((one) => `  - ${quoted(one)}`)];
}

/** A tag as Obsidian takes it: no spaces, and something that is no digit. https://help.obsidian.md/tags */
const tagOf = (tag: string): string => tag.trim().replaceAll(/[^\p{L}\p{N}_/-]+/gu, '-');

/** What a note is linked by in Obsidian; characters that would end the link are left out. */
const linked = (name: string): string => `[[${name.replaceAll(/[[\]|#^\\/:]/g, ' ').trim()}]]`;

/**
 * Properties of a note (https://help.obsidian.md/properties), which pandoc and static site tools read as well: the article's, and the
 * tags and projects that the user gave. `linksSpeakers` makes notes of the speakers to be linked to.
 */
export function markdownProperties(
  { article: { metadata }, speakers }: Analysis,
  tags: readonly string[],
  projects: readonly string[],
  { exported, linksSpeakers = false }: ExportOptions,
): string[] {
  const { title, byline, site, url } = metadata;
  const names = speakers.map(({ name }) => name);
  return [
    '---',
    ...line('title', quoted(title?.value ?? url)),
    ...line('source', quoted(url)),
    ...line('author', byline ? byline.value.split(/, | and /).filter((name) => name.trim() !== '') : []),
    ...line('site', site ? quoted(site.value) : ''),
    ...line('published', isoDate(metadata)),
    ...line('created', exported?.slice(0, 10) ?? ''),
    ...line('tags', [...new Set(['on-the-record', ...tags.map(tagOf)])]),
    ...line('projects', projects),
    ...line('speakers', linksSpeakers ? names.map(linked) : names),
    '---',
    '',
  ];
}
