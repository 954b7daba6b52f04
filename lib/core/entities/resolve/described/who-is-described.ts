import type { Entity } from '../../cast/entity.ts';
import type { Scene } from '../../cast/scene.ts';
import type { Mention } from '../../mention.ts';
import { unnamedBy } from '../somebody-unnamed.ts';
import { isNamed } from './candidates.ts';
import { unlessOfOffice } from '../firm-of-office.ts';
import { isNamedIn } from '../spoken-of.ts';
import { chooseDescribed, isAnother } from './choose.ts';
import { describedBy } from './description.ts';
import { unlessAnother } from './unless-another.ts';

/** `ruled`, whom the rules take for it, or who is clearly likelier where words name nobody: "the company", "the senator", "it". */
export function whoIsDescribed(
  scene: Scene,
  mention: Mention,
  place: number,
  ruled: Entity | undefined,
  isElse: (entity: Entity) => boolean = () => false,
): Entity | undefined {
  const meant = ruled && unlessOfOffice(scene, mention, ruled, place);
  if (meant !== ruled) {
    if (ruled !== undefined) scene.cast.unsee(ruled, place);
    return meant === undefined ? unnamedBy(scene, mention, place) : scene.cast.see(meant, place);
  }
  const asked = describedBy(scene, mention, place, isElse);
  if (asked === undefined) return ruled;
  const isAgainst = ruled !== undefined && isAnother(ruled, asked);
  const entity = unlessAnother(scene, asked, chooseDescribed(scene, asked, isAgainst ? undefined : ruled));
  // "The lawyer for President Rao" is not Rao.
  const isOwn = entity !== undefined && mention.kind === 'role' && isNamedIn(entity, mention.description);
  const isSame =
    isOwn ||
    entity === ruled ||
    (!isAgainst && entity === undefined && (ruled === undefined || !isNamed(ruled)));
  if (isSame) return ruled;
  if (ruled !== undefined) scene.cast.unsee(ruled, place);
  return entity === undefined ? unnamedBy(scene, mention, place) : scene.cast.see(entity, place);
}
