/** Forms that no rule gives, by lemma. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begin: 'began begun',
  bring: 'brought',
  choose: 'chose chosen',
  come: 'came',
  draw: 'drew drawn',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  foretell: 'foretold',
  forget: 'forgot forgotten',
  give: 'gave given',
  go: 'went gone',
  hear: 'heard',
  hold: 'held',
  know: 'knew known',
  lay: 'laid',
  make: 'made',
  mean: 'meant',
  pay: 'paid',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  shoot: 'shot',
  show: 'shown',
  speak: 'spoke spoken',
  spell: 'spelt',
  spit: 'spat',
  stand: 'stood',
  swear: 'swore sworn',
  take: 'took taken',
  tear: 'tore torn',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  undertake: 'undertook undertaken',
  uphold: 'upheld',
  write: 'wrote written',
};

/** Endings of verbs that may double their last letter: "admit", "beg", "quip"; British spelling does so with "label" too. */
const DOUBLING = /(?:^|[^aeiou]|qu)[aeiou][bdgklmnprt]$/;

/**
 * Every form of an English verb in lower case, the lemma first, and the American spelling of "-ise". More forms than
 * exist ("openning") do no harm where they are only looked up.
 */
export function formsOf(lemma: string): string[] {
  const spellings = lemma.endsWith('ise') ? [lemma, `${lemma.slice(0, -3)}ize`] : [lemma];
  return spellings.flatMap((verb) => [verb, ...regular(verb), ...(IRREGULAR[verb]?.split(' ') ?? [])]);
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
