/** Endings that British and American houses spell differently, to one of the two. */
const HOUSE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})isation(s?)$/, '$1ization$2'],
  [/^(.{3,})is(e[sd]?|ing)$/, '$1iz$2'],
  [/^(.{3,})ys(e[sd]?|ing)$/, '$1yz$2'],
  [/^(program)me(s?)$/, '$1$2'],
  [/^(.{2,})our(s|ed|ing|able|ful|hood|ite|ites)?$/, '$1or$2'],
  [/^(cent|met|theat|lit|fib|calib)re(s?)$/, '$1er$2'],
  [/^(.{2,})ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
  [/^(catal|dial|anal)ogue(s?)$/, '$1og$2'],
];

/** Short forms that stand for two words, undone so that "what's" and "what has" share their first. */
const CONTRACTION = /^(.+?)(?:'(?:s|re|ve|ll|d|m)|n't)$/;

/** A word as both texts may have it: lower case, one spelling, no possessive ending, no grouping in numbers. */
export function formOf(text: string): string {
  const lower = text.toLowerCase().replaceAll(/[‘’ʼ]/g, "'");
  if (/\d/.test(lower))
    return lower
      .replaceAll(/(?<=\d),(?=\d{3})/g, '')
      .replace(/^\p{Sc}/u, '')
      .replace(/%$/, '');
  const bare = lower.replaceAll('.', '');
  if (bare.endsWith("n't")) return bare;
  const word = bare.replace(CONTRACTION, '$1').replace(/'$/, '');
  for (const [house, one] of HOUSE_ENDINGS) {
    if (house.test(word)) return word.replace(house, one);
  }
  return word;
}

const SUFFIXES = /(?:ations?|ings?|ed|es|s|ly|ment|ments|ers?|ors?|ally|al|ies|y|e|ion|ions)$/;

/** A rough stem: two forms of one word share it ("outpacing", "outpace"), and seldom two words. */
export function stemOf(form: string): string {
  if (form.length <= 3 || /\d/.test(form)) return form;
  let stem = form;
  for (let cut = 0; cut < 2; cut += 1) {
    const shorter = stem.replace(SUFFIXES, '');
    if (shorter.length < 3 || shorter === stem) break;
    stem = shorter;
  }
  return stem.replace(/(.)\1$/, '$1');
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they we i you his her their our my your him them us me of to in on at by for ' +
    'with from as into over under about after before between through during than then and or but nor so if because while when ' +
    'where inside within which who whom whose what how is are was were be been being am has have had having do does did will would shall ' +
    'should can could may might must not no there here also just very too more most some any all both each every other such ' +
    'up out off down one percent per cent said says say'
  ).split(' '),
);

/** Whether a word says little of what is spoken of. */
export const isFunctionWord = (form: string): boolean => FUNCTION_WORDS.has(form);

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor without cannot hardly fail fails failed deny denies denied refuse refused'.split(
    ' ',
  ),
);

export const isNegation = (form: string): boolean => NEGATIONS.has(form) || form.endsWith("n't");
