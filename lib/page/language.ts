import { FUNCTION_WORDS } from './function-words.ts';

/** Scripts that tell the language, or the languages written in them, the likeliest first. */
const SCRIPTS = (
  'Hiragana,Katakana ja|Hangul ko|Han zh yue|Cyrillic ru uk bg sr mk be kk ky tg mn|Arabic ar fa ur ps ckb ug sd|' +
  'Hebrew he iw yi|Greek el|Thai th|Devanagari hi mr ne|Bengali bn as|Tamil ta|Telugu te|Georgian ka|Armenian hy'
)
  .split('|')
  .map((line) => {
    const [scripts = '', ...languages] = line.split(' ');
    return [new RegExp(`[${scripts.replaceAll(/(\w+),?/g, '\\p{Script=$1}')}]`, 'gu'), languages] as const;
  });

const SAMPLE = 8000;
/** A Japanese text is a third kana and two thirds Han, so a script need not be most of the text. */
const LEAST_SCRIPT = 0.25;
const FEWEST_WORDS = 12;
/** Running text is 30 to 45 percent function words, tables and names fewer; other languages share few with it. */
const LEAST_SHARE = 0.12;
/** Enough to gainsay the declaration of a language that is not known here. */
const SURE_SHARE = 0.2;
/** A declared language is believed unless another fits the words clearly better. */
const CLEARLY_BETTER = 1.3;

/**
 * The language of a text as a BCP 47 tag: the declared one where the words bear it out (region kept), else the one they show;
 * "und" where neither says. English or not is decided by the words alone once there are a dozen.
 */
export function detectLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, SAMPLE);
  const primary = declared?.split('-')[0]?.toLowerCase() ?? '';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, languages] of SCRIPTS) {
    const written = sample.match(script)?.length ?? 0;
    if (written < letters * LEAST_SCRIPT || letters === 0) continue;
    return declared !== undefined && languages.includes(primary) ? declared : (languages[0] ?? 'und');
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return declared ?? 'und';
  const shares = sharesOf(words);
  const [best = 'und', most = 0] =
    [...shares].toSorted(([, a], [, b]) => b - a).find(([, share]) => share >= LEAST_SHARE) ?? [];
  if (declared === undefined) return best;
  const isBorneOut =
    best === primary ||
    (primary !== 'en' && best !== 'en' && (shares.get(primary) ?? 0) * CLEARLY_BETTER >= most);
  const isUnknown = primary !== 'en' && most < (shares.has(primary) ? LEAST_SHARE : SURE_SHARE);
  return isBorneOut || isUnknown ? declared : best;
}

/** Share of the words that are function words of each language. */
function sharesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const count = (known: readonly string[]) => known.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  return new Map([...FUNCTION_WORDS].map(([language, known]) => [language, count(known) / words.length]));
}
