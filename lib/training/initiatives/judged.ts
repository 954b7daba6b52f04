import { findAttributions } from '../../core/attribution/find-attributions.ts';
import type { TaggerModel } from '../../core/attribution/tagger/model.ts';
import { propose, readingOf } from '../../core/initiatives/find-initiatives.ts';
import { type Gathered, isBorneOut } from '../../core/initiatives/names/merge-mentions.ts';
import { type Evidence, evidenceOf } from '../../core/initiatives/verdict/evidence.ts';
import { plainArticle } from '../../core/plain-article.ts';
import { resolveSpeakers } from '../../core/speakers/resolve-speakers.ts';
import { annotateText } from '../../core/text/annotated-text.ts';
import type { LabelledText, Verdict } from './labelled-texts.ts';
import { pairNames } from './pair-names.ts';

/** Something that the engine proposed in a labelled text, and what is said of it there. */
export interface Judged {
  /** The name of the text. */
  readonly text: string;
  readonly set: string;
  readonly name: string;
  readonly evidence: Evidence;
  /** Whether the rules hold that it is one. */
  readonly vouched: boolean;
  readonly verdict: Verdict;
}

const isVouched = (one: Gathered): boolean =>
  one.recorded.some(({ signs }) => signs.vouched) && isBorneOut(one);

/** What the engine proposes in a labelled text, as far as it is judged there. */
export function judge(labelled: LabelledText, tagger: TaggerModel): Judged[] {
  const plain = plainArticle(labelled.text, { url: labelled.name });
  const { published } = labelled;
  const article =
    published === undefined
      ? plain
      : { ...plain, metadata: { ...plain.metadata, published: { value: published, from: 'page' as const } } };
  const text = annotateText(article);
  const { speakers, attributions, meant } = resolveSpeakers(text, findAttributions(text, tagger));
  const proposed = propose(readingOf(text, attributions, speakers, meant));
  const expected = labelled.expected ?? [];
  const pairs = new Map(
    pairNames(
      proposed.map(({ name }) => name),
      expected.map(({ name }) => name),
    ),
  );
  const verdictOn = (at: number): Verdict | undefined => {
    if (labelled.verdicts !== undefined) return labelled.verdicts.get(proposed[at]?.mentions[0]?.start ?? -1);
    const pair = pairs.get(at);
    return pair === undefined ? 'no' : expected[pair]?.optional ? 'either' : 'yes';
  };
  return proposed.flatMap((one, at): Judged[] => {
    const verdict = verdictOn(at);
    if (verdict === undefined) return [];
    return [
      {
        text: labelled.name,
        set: labelled.set,
        name: one.name,
        evidence: evidenceOf(text, one),
        vouched: isVouched(one),
        verdict,
      },
    ];
  });
}
