import type { Entity } from '../cast/entity.ts';
import { firmToldOf } from '../cast/firm-of-release.ts';
import type { Scene } from '../cast/scene.ts';
import { bodyWords } from '../mentions/body-names.ts';

/** “Next Frontier Startup”: a name that fills quotation marks wherever it stands is a title's. */
export function isTitle({ text }: Scene, { name, places }: Entity): boolean {
  const own = text.article.text;
  return (
    places.length > 0 &&
    places.every((at) => /["“'‘]/.test(own[at - 1] ?? '') && /^["”'’,]/.test(own.slice(at + name.length)))
  );
}

/** "The company": in a release the firm that puts it out. */
export function releasing({ cast, text }: Scene, place: number): Entity | undefined {
  const words = firmToldOf(text);
  if (words === undefined || (words[0]?.start ?? place) >= place) return undefined;
  const norms = bodyWords(words);
  return (
    cast.findBody(norms, place) ??
    cast.findPerson(norms, place) ??
    cast.body({ kind: 'body', words, descriptors: ['company'] }, place)
  );
}
