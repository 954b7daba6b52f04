import type { UnresolvedAttribution } from '../attribution/find-attributions.ts';
import type { AnnotatedText, Attribution, Speaker, TextSpan } from '../model.ts';
import { type Entity, isCommon } from '../entities/cast/entity.ts';
import { doubtOfSpeaker, isThing } from './doubted-speaker.ts';
import { describeSpeaker } from './describe-speaker.ts';
import { type Heard, hearSpeakers } from './hear-speakers.ts';
import { speakerEvidence } from './speaker-evidence.ts';
import { isUntold } from './untold-body.ts';
import { WhoIsMeant } from '../entities/resolve/who-is-meant.ts';

/**
 * Works out who speaks: pronouns, roles and short names resolved to the fullest name the text gives. `meant` answers for all
 * other words of the text.
 */
export function resolveSpeakers(
  text: AnnotatedText,
  found: readonly UnresolvedAttribution[],
): { speakers: Speaker[]; attributions: Attribution[]; meant: WhoIsMeant } {
  const { heard: all, cast, resolver, same } = hearSpeakers(text, found);
  // Asked once of each: a long text may tell of the company a thousand times.
  const untold = new Set(
    [...new Set(all.map(({ entity }) => entity))].filter(
      (entity) => entity !== undefined && isUntold(text, cast, entity),
    ),
  );
  const heard = all.map((one) => (isUnnamed(untold, one) ? { ...one, entity: undefined } : one));
  const sources = new Map<Entity, TextSpan[]>();
  for (const { entity, attribution, mention } of heard) {
    if (entity === undefined || attribution.source === null) continue;
    const named = sources.get(entity) ?? [];
    // A letter is by somebody, and no other name of whom it is by.
    const isDocument = mention !== 'label' && mention?.kind === 'document';
    if (!isDocument || isCommon(entity)) named.push(attribution.source);
    sources.set(entity, named);
  }
  const ids = new Map([...sources.keys()].map((entity, at) => [entity, `s${at + 1}`]));
  const described = [...sources].map(([entity, named]) => ({
    id: ids.get(entity) ?? '',
    ...describeSpeaker(text, resolver, entity, named),
  }));
  return {
    speakers: described,
    meant: new WhoIsMeant(text, resolver, same),
    attributions: heard.map(({ attribution, mention, entity }) => {
      const { source } = attribution;
      const doubt = attribution.doubt ?? doubtOfSpeaker(text.article.text, attribution, mention, entity);
      const judged = { ...attribution, ...(doubt !== undefined && { doubt }) };
      if (entity === undefined || mention === undefined || source === null)
        return { ...judged, speaker: null };
      const evidence = speakerEvidence(text.article.text, source, mention, entity);
      return { ...judged, speaker: ids.get(entity) ?? null, evidence };
    }),
  };
}

/**
 * Whether who spoke is not told: a quotation is by a thing (“a new kind of home” reads “It works”), or its source is a bare
 * word for somebody named elsewhere.
 */
const isUnnamed = (
  untold: ReadonlySet<Entity | undefined>,
  { attribution: { source }, mention, entity }: Heard,
): boolean => {
  if (source === null) return false;
  // "figures from the department" tell more than the bare word.
  const isDocument = mention !== 'label' && mention?.kind === 'document';
  return isThing(mention, entity, source.text) || (!isDocument && untold.has(entity));
};
