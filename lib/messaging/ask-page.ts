import * as v from 'valibot';
import { faultOf } from '@/lib/core/record/fault.ts';
import { ArticleTextSchema } from '@/lib/core/record/schema.ts';
import { askPageUnchecked } from './channel.ts';
import { refused } from './doors.ts';
import type { PageMessages, Result } from './messages.ts';

const { metadata, articles } = ArticleTextSchema.entries;
const words = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.array(v.string());
const failure = v.object({ message: v.string(), detail: v.string() });

const status = v.variant('status', [
  v.object({ status: v.picklist(['idle', 'unreachable', 'not-loaded', 'pdf']) }),
  v.object({ status: v.literal('working'), metadata, words }),
  v.object({
    status: v.literal('no-article'),
    metadata,
    reason: v.variant('why', [
      v.object({ why: v.literal('headlines'), count: words }),
      v.object({ why: v.literal('frame'), url: v.pipe(v.string(), v.url(), v.regex(/^https?:/)) }),
      v.object({ why: v.picklist(['scripts', 'no-text', 'unlike']) }),
    ]),
    anyway: v.boolean(),
  }),
  v.object({ status: v.literal('language'), metadata, language: v.string(), articles }),
  v.object({ status: v.literal('nothing-found'), metadata, words, articles }),
  v.object({ status: v.literal('failed'), failure, metadata: v.exactOptional(metadata), articles }),
  v.object({
    status: v.literal('annotated'),
    marksVisible: v.boolean(),
    words,
    lost: ids,
    grown: v.exactOptional(v.object({ paragraphs: words, articles: words, readAt: v.string() })),
  }),
]);

/** What a content script may answer: its renderer may have been taken over. */
export const ANSWERS: {
  readonly [K in keyof PageMessages]: v.GenericSchema<unknown, PageMessages[K]['response']>;
} = {
  'page-annotate': status,
  'page-status': status,
  'page-marks': status,
  'page-resend': v.boolean(),
  'page-repaint': ids,
  'page-jump': v.boolean(),
  'page-step': v.boolean(),
  'page-add': v.boolean(),
};

/** Asks the content script of a tab; an answer that is not sound is a `Failure`. Never rejects. */
export async function askPage<K extends keyof PageMessages>(
  tabId: number,
  type: K,
  payload: PageMessages[K]['request'],
): Promise<Result<PageMessages[K]['response']>> {
  const answer = await askPageUnchecked(tabId, type, payload);
  if (!answer.ok) return answer;
  const { success, output } = v.safeParse(ANSWERS[type], answer.value, { abortEarly: true });
  if (success) return { ok: true, value: output };
  const fault = faultOf(ANSWERS[type], answer.value);
  return refused(`the answer to “${type}” is not sound at “${fault?.path}”: ${fault?.reason}`);
}
