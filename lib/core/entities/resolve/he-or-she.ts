import type { Token } from '../../model.ts';
import type { Entity } from '../cast/entity.ts';
import { GENDERED_NOUNS, type Gender } from '../../lexicon/honorifics.ts';
import { firstFrom } from '../../text/places.ts';
import { ofWhom } from './of-whom.ts';
import { rankAntecedents, standsOut } from './antecedent/choose.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { isInstitutional } from '../../lexicon/role-words.ts';
import { type Scene, sentenceAt, sentenceBefore } from '../cast/scene.ts';
import { subjectJustBefore } from './subject-just-before.ts';

/** Whether somebody cannot be meant. */
export type IsElse = (entity: Entity) => boolean;

/**
 * Who "he" or "she" is: whom the traits of all who may be meant make likeliest (antecedent/), unless the paragraph has since
 * brought in somebody without a name.
 */
export function heOrShe(scene: Scene, place: number, gender: Gender, isElse: IsElse): Entity | undefined {
  const other = ofWhom(scene, place);
  const isToldOf: IsElse = (entity) => entity === other || isElse(entity);
  const ranked = rankAntecedents(scene, { place, gender, isElse: isToldOf });
  const [best] = ranked;
  const since = Math.max(best?.named ?? -1, best?.speech?.place ?? -1);
  const found =
    unnamedBefore(scene, place, gender, since) ??
    somebodyOpening(scene, place, since) ??
    subjectJustBefore(scene, place, ranked) ??
    best?.entity;
  // A guess tells nobody's gender: “he” would keep “she” from her ever after.
  const isLearnt = found?.kind === 'person' && found.gender === undefined && scene.cast.learns(found);
  if (isLearnt && standsOut(ranked)) found.gender = gender;
  return found;
}

/** How far back, in tokens, somebody without a name is looked for. */
const LOOK_BACK = 150;
const PLAIN = /^(?:woman|man|girl|boy|mother|father|grandmother|grandfather|widow|widower)$/;

/** "For one woman it was no statistic. … she said": somebody whom the paragraph has brought in without a name. */
function unnamedBefore(scene: Scene, place: number, gender: Gender, since: number): Entity | undefined {
  const { text, cast } = scene;
  const block = text.article.blocks[sentenceAt(text, place)?.block ?? -1];
  const from = Math.max(since, block?.start ?? place);
  const end = firstFrom(text.tokens, place, ({ start }) => start);
  for (let at = end - 1; at > end - LOOK_BACK && (text.tokens[at]?.start ?? -1) > from; at -= 1) {
    const token = text.tokens[at];
    if (token === undefined || !PLAIN.test(token.norm) || GENDERED_NOUNS.get(token.norm) !== gender) continue;
    if (cast.isQuoted(token.start)) continue;
    let start = at;
    while (text.tokens[start - 1]?.pos === 'ADJ') start -= 1;
    const article = text.tokens[start - 1]?.norm ?? '';
    // "found a man bleeding": who is done something to has not the word.
    if (text.tokens[start - 2]?.pos === 'VERB') continue;
    if (isOfKind(text.tokens, start - 1, at)) continue;
    const known = cast.others.findLast(({ head }) => head === token.norm);
    if (article === 'the' && known !== undefined) return cast.see(known, token.start);
    if (!/^(?:an?|one|another)$/.test(article)) continue;
    const description = text.article.text.slice(text.tokens[start]?.start, token.end);
    return cast.other(description, token.norm, false, token.start);
  }
  return undefined;
}

/** What tells that a sentence about somebody is about somebody else too, whom "he" or "she" may mean as well. */
const OTHERS = /^(?:he|her|hers|him|his|she)$/;
/** The longest such words, in tokens. */
const LONGEST_OPENING = 6;

/** "One student described a beating. “…,” she said": whom the sentence before opens with, who has no name and holds no office. */
function somebodyOpening({ text, cast }: Scene, place: number, since: number): Entity | undefined {
  const { tokens } = text;
  const before = sentenceBefore(text, place);
  const first = before?.firstToken ?? 0;
  if (before === undefined || before.block !== sentenceAt(text, place)?.block) return undefined;
  if (before.start <= since || !/^(?:a|an|one|another)$/.test(tokens[first]?.norm ?? '')) return undefined;
  let head = first + 1;
  while (head < first + LONGEST_OPENING && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[head + 1]?.pos ?? ''))
    head += 1;
  const { norm = '', pos, end = 0 } = tokens[head] ?? {};
  const next = tokens[head + 1];
  const isSubject = /^(?:VERB|AUX|ADP)$/.test(next?.pos ?? '') || next?.text === ',';
  if (pos !== 'NOUN' || !isSubject || !isPersonNoun(norm) || isInstitutional(norm)) return undefined;
  const isAlone = !tokens.slice(head, before.endToken).some((token) => OTHERS.test(token.norm));
  return isAlone && !cast.isQuoted(before.start)
    ? cast.other(
        text.article.text.slice(tokens[first + 1]?.start, end),
        norm,
        false,
        tokens[first + 1]?.start ?? place,
      )
    : undefined;
}

/** "Rao is | a quiet man", "for | a man | of his wealth", "| a man | and a woman": what somebody is said to be, or anybody of a kind. */
function isOfKind(tokens: readonly Token[], article: number, noun: number): boolean {
  const before = tokens[article - 1];
  const after = tokens[noun + 1];
  return (
    /^(?:be|become|remain)$/.test(before?.lemma ?? '') ||
    /^(?:and|as|being|like|or|than)$/.test(before?.norm ?? '') ||
    /^(?:and|of|or)$/.test(after?.norm ?? '')
  );
}
