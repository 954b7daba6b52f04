import type { Analysis, TextSpan } from '@/lib/core/model.ts';

/** What is wrong with a span of a text, or nothing. */
function faultOf(span: TextSpan, text: string): string[] {
  const { start, end } = span;
  const inside = start >= 0 && start < end && end <= text.length;
  if (inside && span.text === text.slice(start, end)) return [];
  return [`[${start}, ${end}) of ${text.length} is not "${span.text.slice(0, 40)}"`];
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, at) => at > 0 && id === ids[at - 1]);
}

/** What breaks the rules of the model (lib/core/model.ts) in an analysis: words for people, empty where it is sound. */
export function faultsOf({ article, attributions, speakers, figures, initiatives }: Analysis): string[] {
  const spans = [
    ...attributions.flatMap(({ source, cue, content }) => [source ?? [], cue ?? [], content].flat()),
    ...figures,
    ...initiatives.flatMap(({ mentions }) => mentions),
  ];
  const claims = new Set(attributions.map(({ id }) => id));
  const names = new Set(speakers.map(({ id }) => id));
  const standsIn = [...figures, ...initiatives].flatMap(({ attribution }) => attribution ?? []);
  return [
    ...spans.flatMap((span) => faultOf(span, article.text)),
    ...[attributions, speakers, figures, initiatives].flatMap((found) =>
      repeated(found.map(({ id }) => id).toSorted()).map((id) => `id ${id} twice`),
    ),
    ...attributions.flatMap(({ id, content }) => (content.length === 0 ? [`${id} has no content`] : [])),
    ...attributions.flatMap(({ id, content }) =>
      content.some((piece, at) => piece.start < (content[at - 1]?.end ?? 0)) ? [`${id} overlaps itself`] : [],
    ),
    ...attributions.flatMap(({ id, cue, content }) =>
      cue !== null && content.some(({ start, end }) => start < cue.end && cue.start < end)
        ? [`${id} has its cue in its content`]
        : [],
    ),
    ...attributions.flatMap(({ speaker }) =>
      speaker !== null && !names.has(speaker) ? [`no speaker ${speaker}`] : [],
    ),
    ...standsIn.flatMap((id) => (claims.has(id) ? [] : [`no attribution ${id}`])),
    ...figures.flatMap(({ id, start }, at) =>
      start < (figures[at - 1]?.end ?? 0) ? [`${id} overlaps the figure before`] : [],
    ),
    ...initiatives.flatMap(({ id, mentions }) => (mentions.length === 0 ? [`${id} is not mentioned`] : [])),
  ];
}
