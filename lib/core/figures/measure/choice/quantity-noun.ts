import { QUANTITY_NOUNS } from '../../../lexicon/measure-nouns.ts';
import { governingVerb } from '../../../text/clauses.ts';
import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import { subjectWords } from '../phrases/subject-words.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';
import { statingVerb } from '../../stating-verb.ts';

/**
 * “[Registrations] climbed to 4,200 cars”, “[daily output] averaged 12,000 tonnes of steel”: the subject, where that is told by how many
 * or how much, of a figure that its verb states of it; what is counted or weighed is beside it at most. "" elsewhere.
 */
export function quantityNoun({ scene, figure, before, after }: Standing): string {
  if (figure.kind !== 'count' && figure.kind !== 'quantity') return '';
  const { phrases, tokens } = scene;
  const verb = statingVerb(phrases, before);
  if (verb < 0 || governingVerb(phrases, before + 1) !== verb) return '';
  const subject = wholeSubject(phrases, verb);
  const head = subject === null ? undefined : phrases[subject.first]?.head;
  if (subject === null || head === undefined || !QUANTITY_NOUNS.has(tokens[head]?.norm ?? '')) return '';
  // “that number”: of what was told before
  const words = subjectWords({ scene }, verb);
  if (words === null) return '';
  // “3 million tonnes [of wheat]”
  const of = phrases[after + 1];
  const isOf = figure.kind === 'quantity' && phrases[after]?.norm === 'of' && of?.kind === 'noun';
  return isOf ? `${words} (${rangeWords(scene, { first: after + 1, end: after + 2 })})` : words;
}
