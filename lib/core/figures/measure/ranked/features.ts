import { governingVerb } from '../../../text/clauses.ts';
import { clausesOf, isInside } from '../../../clauses/read-clauses.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../../change/change-words.ts';
import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts';
import { EMPTY_NOUNS, SUBJECT_VERBS } from '../subject-words.ts';
import { wholeSubject } from '../whole-subject.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Standing } from '../../scene.ts';
import type { Candidate } from './candidates.ts';

/** What all candidates of one figure are seen against. */
export interface Ground {
  readonly standing: Standing;
  readonly rule: string;
  readonly verb: number;
  readonly subject: { readonly first: number; readonly end: number } | null;
}

export function groundOf(standing: Standing, rule: string): Ground {
  const { phrases } = standing.scene;
  const verb = governingVerb(phrases, standing.at);
  return { standing, rule, verb, subject: verb < 0 ? null : wholeSubject(phrases, verb) };
}

const wordsIn = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The traits of a candidate that say whether it is what the figure measures. */
export function featuresOf(ground: Ground, candidate: Candidate): string[] {
  const { standing, rule } = ground;
  const { from, extent, words } = candidate;
  const kind = kindOf(standing);
  if (from === 'none') return ['none', `none ${kind}`, `none rule ${rule === '' ? 'empty' : 'told'}`];
  const source = `${from} ${extent}`;
  return [
    source,
    `${source} ${kind}`,
    ...ofForm(words, source),
    ...ofRule(candidate, rule),
    ...ofPlace(ground, candidate, kind),
  ];
}

function kindOf({ figure, after, at }: Standing): string {
  if (figure.kind === 'count') return figure.noun.end > figure.noun.first ? 'counted' : 'count';
  return `${figure.kind}${after > at + 1 ? ' noun' : ''}`;
}

function ofForm(words: string, source: string): string[] {
  const list = words.split(' ');
  const last = list.at(-1) ?? '';
  const length = list.length;
  return [
    `length ${length < 8 ? length : length < 12 ? 8 : 12}`,
    ...(length > 7 ? [`long ${source}`] : []),
    ...(list.every((word) => /^\p{Lu}/u.test(word)) ? ['name'] : []),
    ...(/^\p{Lu}/u.test(words) ? ['capital'] : []),
    ...(EMPTY_NOUNS.test(last.toLowerCase()) && length === 1 ? ['empty noun'] : []),
    ...(CHANGE_NOUNS.has(last.toLowerCase().replace(/s$/, '')) ? [length === 1 ? 'change' : 'changes'] : []),
    ...(/\d/.test(words) ? ['digit'] : []),
    ...(/^(?:amount|share|time)\b/.test(words) ? ['share of deed'] : []),
    ...(/\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)\b/.test(words)
      ? ['predicate']
      : []),
    ...(/\b(?:of|in|for|on|to|from|by|with)\b/.test(words) ? ['tied'] : []),
  ];
}

function ofRule({ words, from }: Candidate, rule: string): string[] {
  if (from === 'rule')
    return [
      'rule',
      ...(wordsIn(rule).length === 1 ? ['rule one'] : []),
      ...(/\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)\b/.test(rule)
        ? ['rule predicate']
        : []),
    ];
  if (rule === '') return ['no rule', `no rule ${from}`];
  const [own, other] = [new Set(wordsIn(words)), new Set(wordsIn(rule))];
  let both = 0;
  for (const word of own) if (other.has(word)) both += 1;
  const relation =
    both === 0
      ? 'apart'
      : both === other.size
        ? 'wider'
        : both === own.size
          ? 'narrower'
          : both * 2 >= other.size
            ? 'much'
            : 'little';
  return [`rule ${relation}`, `rule ${relation} ${from}`];
}

const classOf = (phrase: Phrase | undefined): string => {
  if (phrase === undefined) return 'edge';
  const { kind, norm, verb } = phrase;
  if (verb !== undefined) {
    if (verb.lemma === 'be') return 'be';
    if (CHANGE_VERBS.has(verb.lemma)) return 'change';
    if (SUBJECT_VERBS.test(verb.lemma)) return 'states';
    if (SAYING_VERBS.has(verb.lemma)) return 'says';
    return `verb ${verb.form}`;
  }
  return kind === 'prep' || kind === 'and' ? norm : kind;
};

const bucket = (distance: number): string =>
  distance < 4 ? String(distance) : distance < 6 ? '5' : distance < 9 ? '8' : '9+';

function ofPlace({ standing, verb, subject }: Ground, { first, end, from }: Candidate, kind: string): string[] {
  if (from !== 'noun' && from !== 'of') return [];
  const { scene, at, before, after } = standing;
  const { phrases } = scene;
  const left = end <= at;
  const side = left ? 'left' : 'right';
  const away = left ? before - (end - 1) : first - after;
  const link = left ? phrases[before] : phrases[after];
  const between = left ? phrases.slice(end, at) : phrases.slice(at + 1, first);
  const count = (of: Phrase['kind']): number => between.filter((phrase) => phrase.kind === of).length;
  const read = clausesOf(phrases);
  const [own, other] = [read.of[at] ?? 0, read.of[left ? end - 1 : first] ?? 0];
  const clause =
    own === other ? 'same' : isInside(read, own, other) ? 'outer' : isInside(read, other, own) ? 'inner' : 'beside';
  const isSubject = subject !== null && first >= subject.first && end <= subject.end;
  const role = isSubject
    ? end === subject.end && first === subject.first
      ? 'subject'
      : 'of subject'
    : left && verb >= 0 && first > verb
      ? 'object'
      : 'other';
  return [
    `${side} ${bucket(away)}`,
    `${side} ${bucket(away)} ${kind}`,
    ...(away <= 1 ? [`${side} ${away} ${classOf(link)}`, `${side} ${away} ${classOf(link)} ${kind}`] : []),
    `${side} verbs ${Math.min(count('verb'), 2)}`,
    `${side} commas ${Math.min(count('comma') + count('mark'), 2)}`,
    `${side} figures ${Math.min(count('marked'), 2)}`,
    `clause ${clause} ${side}`,
    `role ${role}`,
    `role ${role} ${classOf(phrases[verb])}`,
    `role ${role} ${classOf(phrases[before])}`,
    `before ${classOf(phrases[first - 1])} ${side}`,
    ...(first === 0 ? ['opening'] : []),
  ];
}
