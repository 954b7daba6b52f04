import { cut } from '@/lib/core/export/what-was-done.ts';

/** That an article is not on record; `title` of one that was open when another tab took it away. */
export function astrayWords(title: string | undefined): string {
  return title === undefined
    ? 'The article of this address is not on record.'
    : `No longer on record: “${cut(title)}”.`;
}
