/** Marks of markup and of attributes (`{.key}`); dashes and points that readers make others of; what names a citation (`@key`) or an emoji (`:key:`). */
const SPECIAL = /[\\`*_[\]{<>|~&#$^]|==+|%%+|--+|\.{3}|(?<![\p{L}\p{N}])@|:(?=[\w+-]+:)/gu;

/** Text that Markdown (CommonMark, GFM, pandoc's and Obsidian's) shows as it is: one line, its special characters escaped. */
export function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(SPECIAL, (mark) => mark.replaceAll(/./g, '\\$&'))
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}

export const isFollowable = (address: string): boolean => /^(?:https?|file):/i.test(address);

/** A link where the address can be followed, else the words alone. */
export function link(words: string, address: string): string {
  if (!isFollowable(address)) return words;
  return `[${words}](<${address.replaceAll(/[\s\\<>|`]/g, encodeURIComponent)}>)`;
}

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The lines of a table, with an empty one after it. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string[] {
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow), ''];
}
