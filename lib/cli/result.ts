import { deedName } from '../core/record/deed-text.ts';
import type {
  Analysis,
  Attribution,
  Block,
  Deed,
  Span,
  Figure,
  Initiative,
  Speaker,
  TextSpan,
} from '../core/model.ts';

const spanOf = ({ start, end, text }: TextSpan) => ({ start, end, text });

const speakerOf = ({ id, name, role, affiliation, aliases }: Speaker) => ({
  id,
  name,
  role: role ?? null,
  affiliation: affiliation ?? null,
  aliases,
});

const attributionOf = (attribution: Attribution) => {
  const { id, kind, source, cue, stance, content, speaker, confidence, doubt, evidence } = attribution;
  return {
    id,
    kind,
    source: source && spanOf(source),
    cue: cue && spanOf(cue),
    stance: { act: stance.act, tone: stance.tone },
    content: content.map(spanOf),
    speaker,
    confidence,
    doubt: doubt ?? null,
    evidence: evidence ?? {},
  };
};

const figureOf = (figure: Figure) => ({
  id: figure.id,
  ...spanOf(figure),
  kind: figure.kind,
  value: figure.value,
  unit: figure.unit,
  measure: figure.measure,
  change: figure.change ?? null,
  basis: figure.basis ?? null,
  bound: figure.bound ?? null,
  period: figure.period ?? null,
  place: figure.place ?? null,
  incidental: figure.incidental ?? false,
  evidence: figure.evidence ?? {},
  notes: figure.notes ?? [],
  attribution: figure.attribution,
});

const deedOf = (deed: Deed) => ({
  action: deed.action,
  tense: deed.tense,
  polarity: deed.polarity,
  cue: spanOf(deed.cue),
  actors: deed.actors,
  counterparts: deed.counterparts,
  date: deed.date ?? null,
  place: deed.place ?? null,
  event: deed.event ?? null,
  evidence: deed.evidence ?? {},
});

const initiativeOf = (initiative: Initiative) => ({
  id: initiative.id,
  name: initiative.name,
  kind: initiative.kind,
  mentions: initiative.mentions.map(spanOf),
  // Read without the deeds: what is to come is no deed done.
  action: initiative.action !== undefined && initiative.deeds[0] ? deedName(initiative.deeds[0]) : null,
  actors: initiative.actors,
  counterparts: initiative.counterparts,
  date: initiative.date ?? null,
  deeds: initiative.deeds.map(deedOf),
  link: initiative.link ?? null,
  attribution: initiative.attribution,
});

/** Which document a line is of. */
export interface Origin {
  /** The name that it was given by; `NAME:LINE` of a line. */
  readonly file: string;
  /** As the line of input had it. */
  readonly id: string | number | null;
}

/** The posts of a live blog, each with its time, as they stand in the text. */
function postsOf(blocks: readonly Block[]) {
  const posts: Array<Span & { readonly posted: string }> = [];
  for (const { start, end, posted } of blocks) {
    const last = posts.at(-1);
    if (posted === undefined) continue;
    if (last?.posted === posted) posts.splice(-1, 1, { ...last, end });
    else posts.push({ start, end, posted });
  }
  return posts;
}

/**
 * One line of the command's output, before it becomes JSON: every key is always there, null where nothing is known.
 * Offsets are UTF-16 units of `document.text` (docs/formats.md).
 */
export function resultOf({ file, id }: Origin, { article, ...found }: Analysis) {
  const { url, title, byline, site, published, updated, language, country } = article.metadata;
  return {
    file,
    id,
    document: {
      url: url || null,
      title: title?.value ?? null,
      byline: byline?.value ?? null,
      site: site?.value ?? null,
      published: published?.value ?? null,
      updated: updated?.value ?? null,
      language: language?.value ?? null,
      country: country?.value ?? null,
      text: article.text,
      captions: article.captions ?? [],
      leftOut: article.leftOut ?? [],
      partial: article.partial ?? null,
      articles: article.articles ?? [],
      posts: postsOf(article.blocks),
      pages: article.pages ?? [],
    },
    speakers: found.speakers.map(speakerOf),
    attributions: found.attributions.map(attributionOf),
    figures: found.figures.map(figureOf),
    initiatives: found.initiatives.map(initiativeOf),
  };
}
