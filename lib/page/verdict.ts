import type { LeftOutReason } from '@/lib/core/passages.ts';

/** Why a block is none of the article's text; null for one that is. */
export type Verdict = LeftOutReason | 'caption' | null;
