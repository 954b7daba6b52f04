import type { UnresolvedAttribution } from '../attribution/find-attributions.ts';
import type { AnnotatedText, Attribution, Span, Speaker, TextSpan, Token } from '../model.ts';
import { findQuotations } from '../text/quotations.ts';
import { Cast, type Entity } from './cast.ts';
import { Documents } from './documents.ts';
import { findNames } from './find-names.ts';
import { labelled } from './labels.ts';
import { readMention } from './read-mention.ts';
import { isCommon } from './resolve-body.ts';
import { Resolver } from './resolver.ts';
import { textOf, wordsOf } from './words.ts';

/** Works out who speaks: pronouns, roles and short names resolved to the fullest name the text gives. */
export function resolveSpeakers(
  text: AnnotatedText,
  attributions: readonly UnresolvedAttribution[],
): { speakers: Speaker[]; attributions: Attribution[] } {
  const cast = new Cast(text.article.text, findQuotations(text.article.text, text.article.blocks));
  const names = findNames(text, cast);
  const resolver = new Resolver(text, cast, new Documents(text));
  const speakers = new Map<Entity, string>();
  const sources = new Map<Entity, Set<string>>();
  const resolved = attributions.map((attribution) => {
    const entity = speakerOf(text, resolver, cast, names, attribution);
    if (entity === undefined) return { ...attribution, speaker: null };
    const id = speakers.get(entity) ?? `s${speakers.size + 1}`;
    speakers.set(entity, id);
    const known = sources.get(entity) ?? new Set();
    sources.set(entity, known.add(attribution.source?.text ?? ''));
    return { ...attribution, speaker: id };
  });
  const described = [...speakers].map(([entity, id]) =>
    describe(text, resolver, entity, id, sources.get(entity) ?? new Set()),
  );
  return { speakers: described, attributions: resolved };
}

function speakerOf(
  text: AnnotatedText,
  resolver: Resolver,
  cast: Cast,
  names: readonly string[],
  { source, cue, content, kind }: UnresolvedAttribution,
): Entity | undefined {
  if (source === null) return undefined;
  const [turn] = content;
  if (turn !== undefined && isLabel(source, cue, turn, kind)) return labelled(cast, source, turn, names);
  const range = tokensIn(text.tokens, source);
  const words = wordsOf(text.tokens, range.first, range.end);
  const acronym = /\((\p{Lu}[\p{Lu}\d]{1,9})\)/u.exec(source.text)?.[1];
  return resolver.speaker(readMention(text.article.text, words, acronym), source.start);
}

/** Whether the source is the label of a transcript's turn. */
function isLabel(source: Span, cue: Span | null, turn: TextSpan, kind: string): boolean {
  if (cue === null || kind !== 'direct' || /^["“‘'«]/.test(turn.text)) return false;
  return (cue.start === source.end && cue.end === source.end + 1) || cue.start === source.start;
}

function describe(
  text: AnnotatedText,
  resolver: Resolver,
  entity: Entity,
  id: string,
  sources: ReadonlySet<string>,
): Speaker {
  const affiliation = entity.kind === 'person' ? affiliationOf(text, resolver, entity) : undefined;
  const aliases = new Set<string>();
  for (const source of sources) {
    const [alias = ''] = source.split(/,\s| \(/);
    if (alias !== '' && !alias.includes(entity.name) && !/^(?:he|she|it|they|one|who)$/i.test(alias))
      aliases.add(alias);
  }
  return {
    id,
    name: entity.name,
    ...(entity.role === undefined || entity.role === '' ? {} : { role: entity.role }),
    ...(affiliation === undefined || affiliation === '' ? {} : { affiliation }),
    aliases: [...aliases],
  };
}

/** The body that a person belongs to, by its full name where the text gives it. */
function affiliationOf(text: AnnotatedText, resolver: Resolver, entity: Entity): string | undefined {
  const words = entity.affiliation;
  if (words === undefined) return undefined;
  const asWritten = textOf(text.article.text, words);
  const body = resolver.bodyOf(words, entity.places[0] ?? 0);
  if (body === undefined || body === entity)
    return /^(?:its|his|her|their)$/.test(asWritten) ? undefined : asWritten;
  // Readers know the short form that the text gives beside the name.
  if (body.acronym === asWritten && body.name !== asWritten) return `${body.name} (${asWritten})`;
  return isCommon(body) || body.name.length >= asWritten.length ? body.name : asWritten;
}

/** The tokens that lie in the span, by bisection. */
function tokensIn(tokens: readonly Token[], span: Span): { first: number; end: number } {
  const firstAt = (position: number): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: firstAt(span.start), end: firstAt(span.end) };
}
