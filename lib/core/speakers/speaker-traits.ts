import { type Entity, isKnownPerson, lastBefore, lastSpoke } from '../entities/cast/entity.ts';
import { sentenceAt } from '../entities/cast/scene.ts';
import { kindsOf } from '../entities/mentions/body-names.ts';
import { isCommon } from '../entities/resolve/resolve-body.ts';
import { meantBy } from '../entities/resolve/who-is-meant.ts';
import { LEGAL_FORMS } from '../lexicon/body-words.ts';
import { isDocument } from '../lexicon/document-words.ts';
import { isNation } from '../lexicon/nations-of.ts';
import { PEOPLE_WORDS, PERSONAL } from '../lexicon/person-nouns.ts';
import { ROLE_NOUNS } from '../lexicon/role-words.ts';
import type { AnnotatedText } from '../model.ts';
import { firstFrom } from '../text/places.ts';
import type { Heard, Hearing } from './hear-speakers.ts';

/** What speaks for and against the right one being named, by name. */
export type Traits = Readonly<Record<string, number>>;

const log = (count: number): number => Math.log1p(Math.max(0, count));

/** What is known of each that was heard; undefined where nobody is named. */
export function speakerTraits(text: AnnotatedText, hearing: Hearing): (Traits | undefined)[] {
  const claims = new Map<Entity, number>();
  for (const { entity } of hearing.heard)
    if (entity !== undefined) claims.set(entity, (claims.get(entity) ?? 0) + 1);
  return hearing.heard.map((own, at) => traitsOf(text, hearing, own, at, claims));
}

function traitsOf(
  text: AnnotatedText,
  hearing: Hearing,
  { attribution, mention, entity }: Heard,
  at: number,
  claims: ReadonlyMap<Entity, number>,
): Traits | undefined {
  const { source, cue, kind, confidence } = attribution;
  if (source === null || mention === undefined || entity === undefined) return undefined;
  const by = mention === 'label' ? 'label' : meantBy(mention, entity, source.text);
  const { article, sentences } = text;
  const block = article.blocks[sentenceAt(text, source.start)?.block ?? -1];
  const sentenceOf = (place: number): number => firstFrom(sentences, place + 1, ({ start }) => start);
  const named = lastBefore(entity, source.start);
  const spoke = lastSpoke(entity, source.start);
  const before = hearing.heard.slice(0, at).findLast((other) => other.entity !== undefined);
  const next = hearing.heard[at + 1];
  const bare = source.text.replace(/^the /i, '');
  const t: Record<string, number> = {};
  t[`by ${by}`] = 1;
  t[`kind ${kind}`] = 1;
  t['logit'] = Math.log(Math.max(0.02, confidence) / Math.max(0.02, 1 - confidence));
  t['claims'] = log((claims.get(entity) ?? 0) - 1);
  t['heading'] = block?.kind === 'heading' ? 1 : 0;
  t['caption'] = block?.kind === 'caption' ? 1 : 0;
  t['no cue'] = cue === null ? 1 : 0;
  t['cue is mark'] = cue !== null && !/\p{L}/u.test(cue.text) ? 1 : 0;
  t['after cue'] = cue !== null && cue.end <= source.start ? 1 : 0;
  t['far from cue'] = cue === null ? 0 : log(Math.max(source.start - cue.end, cue.start - source.end) / 10);
  t['source words'] = log(source.text.split(/\s+/).length);
  t['is name'] = bare === entity.name ? 1 : 0;
  t['has name'] = source.text.includes(entity.name) ? 1 : 0;
  t['opens with name'] = bare.startsWith(entity.name) ? 1 : 0;
  if (by === 'pronoun' || by === 'office' || by === 'kind' || by === 'document') {
    const far = named < 0 ? 20 : sentenceOf(source.start) - sentenceOf(named);
    t[`far ${by}`] = log(far);
    t[`never named ${by}`] = named < 0 ? 1 : 0;
    t[`just spoke ${by}`] = before?.entity === entity ? 1 : 0;
    t[`never spoke ${by}`] = spoke < 0 ? 1 : 0;
    t[`rivals ${by}`] = log(rivals(text, hearing, entity, source.start));
    t[`speaks on ${by}`] = next?.entity === entity ? 1 : 0;
  }
  Object.assign(t, formOf(text, entity));
  return t;
}

/** How many others of its kind are named in the sentences just before. */
function rivals(text: AnnotatedText, { cast }: Hearing, entity: Entity, place: number): number {
  const from = place - 600;
  const others = new Set<Entity>();
  for (const naming of cast.namedBefore(place)) {
    if (naming.place < from) break;
    const other = naming.entity;
    if (other === entity || other.kind !== entity.kind) continue;
    if (entity.gender !== undefined && other.gender !== undefined && other.gender !== entity.gender) continue;
    others.add(other);
  }
  return others.size;
}

/** The form of the name, and how the text uses it. */
function formOf({ article: { text, blocks } }: AnnotatedText, entity: Entity): Traits {
  const { kind, name, words, head = '' } = entity;
  const parts = name.split(/\s+/);
  const t: Record<string, number> = {};
  const isTold = (entity.role ?? entity.honorific) !== undefined;
  const form =
    kind === 'person'
      ? words.length > 1
        ? isKnownPerson(entity)
          ? 'full name'
          : 'two words'
        : isTold
          ? 'surname'
          : 'one word'
      : kind === 'body'
        ? isCommon(entity)
          ? 'common body'
          : isNation(name)
            ? 'nation'
            : LEGAL_FORMS.has(parts.at(-1)?.toLowerCase() ?? '') || kindsOf(words).size > 0
              ? 'body by kind'
              : /^[\p{Lu}&.]+$/u.test(name)
                ? 'acronym'
                : 'proper body'
        : isDocument(head)
          ? 'document'
          : ROLE_NOUNS.has(head)
            ? 'role'
            : PEOPLE_WORDS.has(head) || PERSONAL.test(head)
              ? 'people'
              : kindsOf([head]).size > 0
                ? 'bodies'
                : 'thing';
  t[`form ${form}`] = 1;
  if (kind === 'other') {
    t['plural'] = entity.plural ? 1 : 0;
    t['number'] = /\d|percent/.test(name) ? 1 : 0;
    t['bare noun'] = parts.length === 1 ? 1 : 0;
    t['long description'] = log(Math.max(0, parts.length - 2));
    t['capital in description'] = /\p{Lu}/u.test(name) ? 1 : 0;
    t['told where'] = entity.affiliation === undefined ? 0 : 1;
  } else {
    t['gender'] = entity.gender === undefined ? 0 : 1;
    t['role'] = entity.role === undefined ? 0 : 1;
    t['affiliation'] = entity.affiliation === undefined ? 0 : 1;
    t['long name'] = log(Math.max(0, words.length - 2));
    t['shouted'] = kind === 'person' && /^[\p{Lu}\s.'’-]+$/u.test(name) && name.length > 4 ? 1 : 0;
    t['small words'] = parts.slice(1).some((word) => /^\p{Ll}/u.test(word)) ? 1 : 0;
    t['and'] = / and | & /.test(name) ? 1 : 0;
    t['odd marks'] = /[:/,;™®|()]|\p{Ll}\p{Lu}\p{Ll}/u.test(name) ? 1 : 0;
  }
  const first = text.indexOf(name);
  t['times'] = log(text.split(name).length - 1);
  t['verbatim'] = first >= 0 ? 1 : 0;
  t['once'] = kind !== 'other' && first >= 0 && text.indexOf(name, first + 1) < 0 ? 1 : 0;
  const block = blocks.find(({ end }) => end > first);
  t['first in heading'] = kind !== 'other' && block?.kind === 'heading' ? 1 : 0;
  return t;
}
