import * as v from 'valibot';
import { PageActionSchema } from '@/lib/core/record/action-schema.ts';
import { faultOf } from '@/lib/core/record/fault.ts';
import { ArticleNameSchema } from '@/lib/core/record/partial-schema.ts';
import { ArticleTextSchema } from '@/lib/core/record/schema.ts';
import { ARTICLE_TIME } from '@/lib/core/text/time-limit.ts';
import { failureOf } from './failure.ts';
import type { BackgroundMessages, Result } from './messages.ts';
import type { Role, Sender } from './sender.ts';

/** Who may send a message, and what it must hold. */
type Doors = {
  readonly [K in keyof BackgroundMessages]: {
    readonly from: readonly Role[];
    readonly request: v.GenericSchema<unknown, BackgroundMessages[K]['request']>;
  };
};

const tabId = v.pipe(v.number(), v.integer());
/** `RecordedArticle.id`. */
const recordId = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
/** Of a card's frame: long enough that nobody guesses it. */
const secret = v.pipe(v.string(), v.minLength(16), v.maxLength(64));

const MarksChoiceSchema = v.variant('show', [
  v.object({ show: v.picklist(['all', 'quiet', 'off']) }),
  v.object({ show: v.literal('kind'), kind: v.picklist(['claim', 'figure', 'initiative']) }),
  v.object({ show: v.literal('speaker'), speaker: v.string() }),
]);

/** A release, speech or transcript as it is pasted, UTF-16 units. */
const LONGEST_PASTED = 300_000;

const ReleaseChoiceSchema = v.variant('from', [
  v.object({ from: v.literal('library'), article: recordId }),
  v.object({ from: v.literal('tab'), tabId }),
  v.object({
    from: v.literal('text'),
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_PASTED)),
  }),
]);

/** Words of a title or source. */
const query = v.pipe(v.string(), v.maxLength(500));

/** The door of the background, message by message; whatever is not let in here is answered with a failure. */
export const DOORS: Doors = {
  analyse: {
    from: ['content script', 'pdf page'],
    request: v.object({
      article: ArticleTextSchema,
      again: v.boolean(),
      finds: v.boolean(),
      limit: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(ARTICLE_TIME))),
    }),
  },
  'expect-card': { from: ['content script', 'pdf page'], request: v.object({ secret }) },
  'card-page': { from: ['card frame'], request: v.object({ secret }) },
  'card-act': { from: ['card frame'], request: v.object({ secret, action: PageActionSchema }) },
  'card-releases': { from: ['card frame'], request: v.object({ secret, query }) },
  'card-compare': { from: ['card frame'], request: v.object({ secret, release: ReleaseChoiceSchema }) },
  act: { from: ['popup', 'side panel'], request: v.object({ tabId, action: PageActionSchema }) },
  'page-state': { from: ['popup', 'side panel'], request: v.object({ tabId }) },
  'show-marks': { from: ['popup', 'side panel'], request: v.object({ tabId, choice: MarksChoiceSchema }) },
  'open-pdf': { from: ['popup', 'side panel'], request: v.object({ tabId: v.nullable(tabId) }) },
  'pdf-source': { from: ['pdf page'], request: v.object({}) },
  'pdf-file': {
    from: ['pdf page'],
    request: v.object({
      name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'Invalid hash: it is no SHA-256 in hex')),
    }),
  },
  'open-library': {
    from: ['card frame', 'popup', 'side panel', 'options', 'welcome'],
    request: v.object({ at: v.pipe(v.string(), v.regex(/^(?:#.*)?$/, 'Invalid place: it is no fragment')) }),
  },
  annotate: {
    from: ['popup', 'side panel'],
    request: v.object({ tabId, anyway: v.boolean(), article: v.exactOptional(ArticleNameSchema) }),
  },
  'library-changed': {
    from: ['library', 'options'],
    request: v.object({ addresses: v.array(v.string()) }),
  },
  compare: { from: ['library'], request: v.object({ article: recordId, release: recordId }) },
  'compare-page': {
    from: ['popup', 'side panel'],
    request: v.object({ tabId, release: v.nullable(ReleaseChoiceSchema) }),
  },
  'offered-releases': {
    from: ['popup', 'side panel'],
    request: v.object({ tabId, query }),
  },
};

/** The answer to what is not let in. */
export const refused = (detail: string): Result<never> => ({
  ok: false,
  failure: failureOf(
    detail,
    'The extension was asked for something that it does not do. Nothing was changed.',
  ),
});

/** A message as it is let in, or why it is not. */
export function letIn<K extends keyof BackgroundMessages>(
  type: K,
  payload: unknown,
  sender: Sender | null,
): Result<BackgroundMessages[K]['request']> {
  const { from, request } = DOORS[type];
  if (sender === null || !from.includes(sender.role)) {
    return refused(`“${type}” is not for ${sender?.role ?? 'this sender'}`);
  }
  const { success, output } = v.safeParse(request, payload, { abortEarly: true });
  if (success) return { ok: true, value: output };
  const fault = faultOf(request, payload);
  return refused(`“${type}” is not sound at “${fault?.path}”: ${fault?.reason}`);
}
