import type { SpeakerEvidence, TextSpan } from '../model.ts';
import type { Entity } from '../entities/cast/entity.ts';
import type { Mention } from '../entities/mention.ts';
import { meantBy, SURE } from '../entities/resolve/who-is-meant.ts';

/** From which words of the text a source was found to be this speaker's, and by what. */
export function speakerEvidence(
  text: string,
  source: TextSpan,
  mention: Mention | 'label',
  entity: Entity,
): SpeakerEvidence {
  const named = namingOf(text, source, entity.name);
  const speaker = named === undefined ? [] : [named];
  const by = mention === 'label' ? 'label' : meantBy(mention, entity, source.text);
  return { by, speaker, sure: SURE[by] };
}

/** Where the text has the name: in the source itself, else last before it, else first after it. */
function namingOf(text: string, source: TextSpan, name: string): TextSpan | undefined {
  const inside = text.slice(source.start, source.end).indexOf(name);
  const before = inside >= 0 ? source.start + inside : text.lastIndexOf(name, source.start);
  const start = before >= 0 ? before : text.indexOf(name, source.end);
  return start < 0 || name === '' ? undefined : { start, end: start + name.length, text: name };
}
