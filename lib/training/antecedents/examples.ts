import { findAttributions } from '../../core/attribution/find-attributions.ts';
import type { TaggerModel } from '../../core/attribution/tagger/model.ts';
import type { Observe } from '../../core/entities/cast/scene.ts';
import { nameWords } from '../../core/entities/mentions/compare-names.ts';
import { plainArticle } from '../../core/plain-article.ts';
import { hearSpeakers } from '../../core/speakers/hear-speakers.ts';
import { annotateText } from '../../core/text/annotated-text.ts';
import type { AntecedentText } from './labelled-texts.ts';

/** Those whom a pronoun may mean, and which are right. */
export interface AntecedentExample {
  /** The name of the text. */
  readonly text: string;
  readonly traits: readonly (readonly string[])[];
  readonly isRight: readonly boolean[];
}

/** What the engine chooses from at the labelled pronouns of a text. */
export function readExamples(labelled: AntecedentText, tagger: TaggerModel): AntecedentExample[] {
  const seen = new Map<number, Parameters<Observe>[1]>();
  const text = annotateText(plainArticle(labelled.text, { url: labelled.name }));
  hearSpeakers(text, findAttributions(text, tagger), (place, choices) => {
    if (!seen.has(place)) seen.set(place, choices);
  });
  const places = new Set<number>();
  return labelled.antecedents.flatMap(({ start, names }): AntecedentExample[] => {
    const choices = places.has(start) ? undefined : seen.get(start);
    places.add(start);
    if (choices === undefined || names.length === 0) return [];
    const isRight = choices.map(({ entity }) => names.some((name) => isCalled(entity.words, name)));
    return [{ text: labelled.name, traits: choices.map(({ traits }) => traits), isRight }];
  });
}

/** Whether somebody's name has all the words of the one that is labelled. */
function isCalled(words: readonly string[], name: string): boolean {
  return nameWords(name).every((word) => words.includes(word));
}
