import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import type { Earlier } from './earlier.ts';

/** “Support for the party stood at 31%, with [the Greens] on 18%”: who else has how much; "" elsewhere. */
export function rivalOf(standing: Standing, earlier: Earlier | undefined): string {
  const compared = comparedWith(standing, earlier) || scoredAgainst(standing, earlier);
  if (compared !== '') return compared;
  const { scene, figure, index, before } = standing;
  const { phrases } = scene;
  const [on, who, link, comma] = [0, 1, 2, 3].map((back) => itemAt(phrases, before - back));
  if (figure.kind !== 'percent' || index === 0 || !/^(?:on|at)$/.test(on?.norm ?? '')) return '';
  if (who?.kind !== 'noun' || !/^(?:with|and)$/.test(link?.norm ?? '') || comma?.kind !== 'comma') return '';
  return rangeWords(scene, { first: before - 1, end: before });
}

/** “41 percent of the vote to [Rao’s] 33”: the same of the rival, who alone is told where the first is of no noun behind it; "" elsewhere. */
function scoredAgainst(standing: Standing, earlier: Earlier | undefined): string {
  const { scene, index } = standing;
  const { phrases } = scene;
  const rival = rivalBefore(standing);
  if (rival === '') return '';
  const first = phrases.findIndex(({ kind, index: own }) => kind === 'marked' && own === index - 1);
  const isShare = phrases[first + 1]?.norm === 'of' && phrases[first + 2]?.kind === 'noun';
  if (isShare) return `${rangeWords(scene, { first: first + 2, end: first + 3 })} (${rival})`;
  return earlier?.measure === '' ? '' : ofDeed(standing, first, rival, earlier) || rival;
}

/** “had raised $290,000 to [Kell’s] $199,000”: “amount Rao had raised” -> “amount Kell had raised”; "" where nobody did it. */
function ofDeed({ scene }: Standing, first: number, rival: string, earlier: Earlier | undefined): string {
  const verb = governingVerb(scene.phrases, first);
  const subject = verb < 0 ? null : subjectWords({ scene }, verb);
  const measure = earlier?.measure ?? '';
  return subject !== null &&
    subject !== '' &&
    /^(?:amount|share) /.test(measure) &&
    measure.includes(` ${subject} `)
    ? measure.replace(` ${subject} `, ` ${rival} `)
    : '';
}

/** “41 percent to [Rao’s] 33”: whose figure it is that is set against the one before; "" elsewhere. */
export function rivalBefore({ scene, figure, index, before }: Standing): string {
  const { phrases } = scene;
  // “Rao’s paltry 31”
  const end = itemAt(phrases, before)?.kind === 'adjective' ? before - 1 : before;
  const [owner, who, to] = [0, 1, 2].map((back) => itemAt(phrases, end - back));
  const first = phrases.findIndex(({ kind, index: own }) => kind === 'marked' && own === index - 1);
  if (!/^['’]s?$/.test(owner?.norm ?? '') || who?.kind !== 'noun' || !AGAINST.test(to?.norm ?? '')) return '';
  // “2,400 billionaires, compared with Forbes's 1,864”: of which nothing is told
  if (to?.norm !== 'to' && !/^(?:money|percent)$/.test(figure.kind)) return '';
  if (to?.norm === 'with' && itemAt(phrases, end - 3)?.verb?.lemma !== 'compare') return '';
  if (first < 0 || scene.figures[index - 1]?.kind !== figure.kind || before - first > FAR) return '';
  return rangeWords(scene, { first: end - 1, end });
}

const AGAINST = /^(?:to|with|against|versus|vs)$/;

/** Phrases between a score and its rival's at most. */
const FAR = 8;

/** “answered 87% of the questions, against 71% for [its predecessor]”: who else has how much, behind the figure; "" elsewhere. */
function comparedWith(
  { scene, figure, index, before, after }: Standing,
  earlier: Earlier | undefined,
): string {
  const { phrases } = scene;
  const [prep, who, end] = [0, 1, 2].map((ahead) => phrases[after + ahead]);
  const isCompared =
    itemAt(phrases, before)?.norm === 'against' ||
    (/^(?:with|to)$/.test(itemAt(phrases, before)?.norm ?? '') &&
      itemAt(phrases, before - 1)?.verb?.lemma === 'compare');
  const isLast = end === undefined || /^(?:comma|mark|and)$/.test(end.kind);
  if (index === 0 || !isCompared || prep?.norm !== 'for' || who?.kind !== 'noun' || !isLast) return '';
  if (
    earlier?.kind !== figure.kind ||
    earlier.unit !== figure.unit ||
    scene.figures[index - 1]?.kind !== figure.kind
  )
    return '';
  const rival = rangeWords(scene, { first: after + 1, end: after + 2 });
  // “support from voters (Rao)”, “support from voters for Rao”
  if (/ \([^()]{1,60}\)$/.test(earlier.measure))
    return earlier.measure.replace(/\([^()]{1,60}\)$/, `(${rival})`);
  const at = earlier.measure.lastIndexOf(' for ');
  return at > 0 && !earlier.measure.includes('(') ? `${earlier.measure.slice(0, at)} for ${rival}` : rival;
}
