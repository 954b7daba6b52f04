/** "Man-hee", "Cook-Smith": a name of two parts of which one looks like an office; no office has such a part before another word. */
export const isHyphenedName = (text: string): boolean =>
  /^(?:Baker|Bishop|Butler|Carpenter|Cook|Dean|Farmer|Gardener|Judge|King|Man|Mason|Page|Pope|Porter|Potter|Prince|Shepherd|Weaver)-\p{L}/u.test(
    text,
  );
