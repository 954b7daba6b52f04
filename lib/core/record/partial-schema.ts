import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `PartialText`. */
export const PartialSchema = v.variant('kind', [
  v.object({ kind: v.literal('truncated'), words: count }),
  v.object({ kind: v.literal('live') }),
  v.object({ kind: v.literal('gallery'), pictures: count, words: count }),
  v.object({ kind: v.literal('video'), words: count }),
  v.object({ kind: v.literal('several'), others: v.array(v.string()) }),
  v.object({ kind: v.literal('pictures'), pages: count }),
  v.object({ kind: v.literal('long'), read: count, of: count }),
]);

const headline = v.string();
const nth = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2)));

/** `ArticleName`. */
export const ArticleNameSchema = v.object({ headline, nth });

/** `PageArticle`s. */
export const PageArticlesSchema = v.array(v.object({ headline, nth, read: v.boolean() }));
