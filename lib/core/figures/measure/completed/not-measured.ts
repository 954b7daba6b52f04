import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import { isConverted, type Standing } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { rivalBefore } from '../decided/rival.ts';

/** Whether the words say beside whom or with whom something was measured, and not what was: a measure of them would mislead. */
export const isNotMeasured = (standing: Standing, measure: string): boolean =>
  areRivals(standing, measure) ||
  isCompared(standing, measure) ||
  isOfPronoun(standing, measure) ||
  isOfRival(standing, measure) ||
  isAge(standing);

/** “at age [60] before the rule is enacted”: of somebody, whom no noun beside it tells. */
const isAge = ({ scene: { tokens }, figure }: Standing): boolean =>
  figure.kind === 'quantity' && /^ages?$/.test(itemAt(tokens, figure.firstToken - 1)?.norm ?? '');

/** “The house sold it for $24 million”, “the data puts the figure at 40”: of what was told before, and not of who did it. */
function isOfPronoun(standing: Standing, measure: string): boolean {
  const { phrases } = standing.scene;
  const link = isConverted(standing) ? standing.before - 2 : standing.before;
  const at = link < standing.before && phrases[link]?.kind === 'marked' ? link - 1 : link;
  const verb = governingVerb(phrases, at);
  const [lemma, object] = [itemAt(phrases, verb)?.verb?.lemma ?? '', phrases[verb + 1]?.norm ?? ''];
  if (measure.startsWith('amount ') || verb + 2 !== at) return false;
  return phrases[at]?.norm === 'for'
    ? standing.figure.kind === 'money' &&
        /^(?:sell|buy|acquire|purchase)$/.test(lemma) &&
        /^(?:it|them)$/.test(object)
    : phrases[at]?.norm === 'at' &&
        /^(?:put|estimate)$/.test(lemma) &&
        /^(?:it|figure|number|total)$/.test(object);
}

/** “Carson beat Rao by a point, with 47 percent”: “Rao (Carson)” says of neither what it is. */
const areRivals = ({ figure: { kind } }: Standing, measure: string): boolean =>
  /^(?:percent|points|multiple)$/.test(kind) && RIVALS.test(measure) && !/\p{Lu}{3}/u.test(measure);

const RIVALS =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2} \(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}\)$/u;

/** “47 percent to Rao’s 46”: of nobody but the rival. */
const isOfRival = (standing: Standing, measure: string): boolean => !measure.includes(rivalBefore(standing));

/** “and four times more than [the Lund Channel]”: with whom something is compared is not what is measured. */
function isCompared({ scene, figure }: Standing, measure: string): boolean {
  if (figure.kind !== 'multiple' || measure === '') return false;
  const behind = wordsOf(scene, figure.endToken, Math.min(figure.endToken + COMPARED, scene.endToken));
  return (
    behind.startsWith(`more than ${measure}`) || /^more than the$/i.test(behind.split(` ${measure}`)[0] ?? '')
  );
}

/** Tokens of a comparison. */
const COMPARED = 9;
