/** Endings of verbs that may double their last letter: "admit", "beg", "quip"; British spelling does so with "label" too. */
const DOUBLING = /(?:^|[^aeiou]|qu)[aeiou][bdgklmnprt]$/;

/**
 * The forms that rules give to an English verb, in lower case, the lemma first, and the American spelling of "-ise". More forms than
 * exist ("openning") do no harm where they are only looked up. Apart from the table of the others, which card and popup need not load.
 */
export function regularFormsOf(lemma: string): string[] {
  const spellings = lemma.endsWith('ise') ? [lemma, `${lemma.slice(0, -3)}ize`] : [lemma];
  return spellings.flatMap((verb) => [verb, ...regular(verb)]);
}

function regular(verb: string): string[] {
  if (verb.endsWith('ee')) return [`${verb}s`, `${verb}d`, `${verb}ing`];
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const doubled = DOUBLING.test(verb) ? verb + verb.slice(-1) : undefined;
  return [
    /(?:[sxz]|[cs]h|[^aeiou]o)$/.test(verb) || verb === 'go' ? `${verb}es` : `${verb}s`,
    ...[verb, ...(doubled === undefined ? [] : [doubled])].flatMap((stem) => [`${stem}ed`, `${stem}ing`]),
  ];
}
