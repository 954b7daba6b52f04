/** Verbs of saying by their plain form: a time beside one dates the saying, and its subject is who speaks. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell announce state add note report claim declare warn explain confirm reveal disclose publish write argue insist ' +
    'estimate forecast predict show find stress emphasize emphasise point comment remark acknowledge admit deny ask urge ' +
    'suggest brief speak reply respond testify tweet post'
  ).split(' '),
);
