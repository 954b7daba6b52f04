import { unclobbered } from '@/lib/page/unclobbered.ts';

/** The page's document past what elements of it are named; itself only where a node is wanted. */
export const page = unclobbered(document);
