import { findAttributions } from '../../core/attribution/find-attributions.ts';
import type { TaggerModel } from '../../core/attribution/tagger/model.ts';
import type { Entity } from '../../core/entities/cast/entity.ts';
import type { Observe } from '../../core/entities/cast/scene.ts';
import { isNamed } from '../../core/entities/resolve/described/candidates.ts';
import { nameWords } from '../../core/entities/mentions/compare-names.ts';
import { plainArticle } from '../../core/plain-article.ts';
import { hearSpeakers } from '../../core/speakers/hear-speakers.ts';
import { annotateText } from '../../core/text/annotated-text.ts';
import type { Antecedent, AntecedentText } from './labelled-texts.ts';

/** Those whom a pronoun or a description may mean, and which are right. */
export interface AntecedentExample {
  /** The name of the text. */
  readonly text: string;
  readonly of: 'pronoun' | 'description';
  readonly traits: readonly (readonly string[])[];
  readonly isRight: readonly boolean[];
}

/** What the engine chooses from at the labelled pronouns and descriptions of a text. */
export function readExamples(
  { name, text, antecedents }: AntecedentText,
  tagger: TaggerModel,
): AntecedentExample[] {
  const seen = new Map<number, { choices: Parameters<Observe>[1]; of: AntecedentExample['of'] }>();
  const annotated = annotateText(plainArticle(text, { url: name }));
  const { heard } = hearSpeakers(annotated, findAttributions(annotated, tagger), (place, choices, of) => {
    // Whom "it" may mean is asked last where a possessive before it was of somebody.
    if (of === 'description' || !seen.has(place)) seen.set(place, { choices, of });
  });
  const sources = new Map(heard.map(({ attribution: { source } }) => [source?.start, source?.text ?? '']));
  const done = new Set<number>();
  return antecedents.flatMap((antecedent): AntecedentExample[] => {
    const { start, names } = antecedent;
    const found = done.has(start) ? undefined : seen.get(start);
    done.add(start);
    if (found === undefined || (found.of === 'pronoun' && names.length === 0)) return [];
    const isMeant =
      found.of === 'pronoun'
        ? (entity: Entity | undefined): boolean => names.some((name) => isCalled(entity?.words ?? [], name))
        : rightFor(antecedent, sources.get(start) ?? '');
    const isRight = found.choices.map(({ entity }) => isMeant(entity));
    // Where the right one is not among them, nobody is.
    const isOpen = found.of === 'description' && !isRight.includes(true);
    return [
      {
        text: name,
        of: found.of,
        traits: found.choices.map(({ traits }) => traits),
        isRight: isOpen ? found.choices.map(({ entity }) => entity === undefined) : isRight,
      },
    ];
  });
}

/** Tells whether an entity, or that nobody named is meant, is right. */
function rightFor({ names }: Antecedent, source: string): (entity: Entity | undefined) => boolean {
  const named = names.filter((name) => /\p{Lu}/u.test(name));
  const isItself = named.every((name) => isCalled(nameWords(source), name));
  const isUnnamed = isItself || named.length < names.length;
  return (entity) =>
    entity === undefined || !isNamed(entity) ? isUnnamed : named.some((name) => isCalled(entity.words, name));
}

/** Whether words have all those of the name that is labelled. */
function isCalled(words: readonly string[], name: string): boolean {
  return nameWords(name).every((word) => words.includes(word));
}
