/** Verbs of saying by their plain form: a time beside one dates the saying, and its subject is who speaks. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'add announce argue claim confirm declare disclose explain insist note publish report reveal say state tell warn write ' +
    'acknowledge admit ask comment deny emphasise emphasize estimate find forecast point predict remark show stress urge ' +
    'brief post reply respond speak suggest testify tweet'
  ).split(' '),
);
