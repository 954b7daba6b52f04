import { type Found, findingsIn, relationsIn } from '../core/attribution/find-attributions.ts';
import { isSpeech } from '../core/attribution/stance/stance.ts';
import { CUE_FRAMES } from '../core/lexicon/reporting-verbs.ts';
import { NOUN_STANCES, VERB_STANCES } from '../core/lexicon/stance-lexicon.ts';
import { headOfCue } from '../core/attribution/speech/cue-lemma.ts';
import type { TaggerModel } from '../core/attribution/tagger/model.ts';
import { frameEvidence } from '../core/attribution/verifier/frame-evidence.ts';
import { verbGroupAt } from '../core/attribution/speech/verb-group.ts';
import type { Reading } from '../core/attribution/reading.ts';
import type { Verdict } from './calibrate.ts';
import { pairClaims } from './measures.ts';
import type { GoldArticle } from './polnear.ts';
import { readRules } from './reading-examples.ts';

/** What a finding counts for that is right to find and right to miss, and one of PolNeAR's. */
const OPTIONAL_WEIGHT = 0.3;
const POLNEAR_WEIGHT = 0.15;

/**
 * What the whole stage finds in articles, each with the verifier's evidence and whether it is a saying that happened by our
 * definition (guide.md). PolNeAR's annotation also has thoughts, deeds and what was not said: there only what the lexicon
 * knows as saying is right, and what it does not know is no verdict.
 */
export function sayingVerdicts(model: TaggerModel, article: GoldArticle): Verdict[] {
  const rules = readRules(article);
  const { reading } = rules;
  const found = findingsIn(rules, relationsIn(rules, model));
  const pairs = new Map(
    pairClaims(article.text, found, article.attributions).map((pair) => [
      pair.found,
      article.attributions[pair.gold],
    ]),
  );
  return found.flatMap((own, n): Verdict[] => {
    const evidence = frameEvidence(reading, own.finding);
    const gold = pairs.get(n);
    if (article.definition === 'ours')
      return [{ evidence, right: gold !== undefined, weight: gold?.optional === true ? OPTIONAL_WEIGHT : 1 }];
    if (gold === undefined) return [{ evidence, right: false, weight: POLNEAR_WEIGHT }];
    const right = isSaying(reading, own);
    return right === undefined ? [] : [{ evidence, right, weight: POLNEAR_WEIGHT }];
  });
}

/** Verbs that PolNeAR takes for attribution where a reporter glosses or a deed is told. */
const NO_SAYING =
  /^(?:refer|allude|reject|approve|launch|release|publish|introduce|share|address|direct|order)$/;

/** Whether an attribution of PolNeAR is a saying by our definition; undefined where its words do not tell. */
function isSaying(reading: Reading, { finding, cue }: Found): boolean | undefined {
  const { relation, stance, kind } = finding;
  const head = headOfCue(reading, relation.cue);
  const { negated, intended, modal, passive } = verbGroupAt(reading, head);
  if (negated || !isSpeech(stance) || (passive && relation.source === null)) return false;
  if (modal !== '' || intended) return undefined;
  const lemma = reading.tokens[head]?.lemma ?? '';
  if (NO_SAYING.test(lemma)) return false;
  const known =
    CUE_FRAMES.has(lemma) || VERB_STANCES.has(lemma) || NOUN_STANCES.has(lemma) || lemma === 'accord';
  return known || /^\W+$/.test(cue.text) || kind === 'direct' ? true : undefined;
}
