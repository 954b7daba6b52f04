import type { AlignedFigure, AlignedPassage, WordChange } from '../align/alignment.ts';
import type { ComparedText, Comparison } from '../align/comparison.ts';
import type { ArticleText, Span } from '../model.ts';
import { quoteAsWritten } from '../record/as-written.ts';
import { textPositionSelector } from '../record/selectors.ts';
import { stableUrn } from '../record/stable-id.ts';
import type { Body } from './annotation-bodies.ts';
import { articleIri, CONTEXT, GENERATOR } from './web-annotation.ts';

const iriOf = ({ metadata, text }: ArticleText): string =>
  articleIri(metadata, stableUrn(`${metadata.url}\n${text}`));

function place({ read }: ComparedText, span: Span): Body {
  return {
    type: 'SpecificResource',
    source: iriOf(read),
    selector: [quoteAsWritten(read, span), textPositionSelector(read.text, span)],
  };
}

function property(name: string, value: string | number): Body {
  return { type: 'schema:PropertyValue', 'schema:name': name, 'schema:value': value };
}

/** The relation by name, with what tells of it; observed, not judged: paraphrases are only possible ones. */
function relationBody(relation: string, told: readonly Body[]): Body {
  return {
    type: 'TextualBody',
    purpose: 'classifying',
    value: relation,
    format: 'text/plain',
    language: 'en',
    ...(told.length > 0 && { 'schema:additionalProperty': told }),
  };
}

/** That the user said where it comes from, or that it comes from nowhere there. */
const heldOf = ({ by, relation }: Pick<AlignedPassage | AlignedFigure, 'by' | 'relation'>): readonly Body[] =>
  by === undefined
    ? []
    : [property(relation === 'absent' || relation === 'new' ? 'unlinked by' : 'linked by', 'the user')];

const changeOf = ({ kind, from, to }: WordChange): Body => property(kind, `${from} → ${to}`);

function toldOf(passage: AlignedPassage): readonly Body[] {
  const { speaker, releaseSpeaker, words, distorted, relation, changes } = passage;
  return [
    ...(speaker === null ? [] : [property('speaker', speaker)]),
    ...(releaseSpeaker === null ? [] : [property('speaker in the release', releaseSpeaker)]),
    ...(words === undefined ? [] : [property('words', words)]),
    ...(relation === 'paraphrase' ? [property('certainty', 'possibly')] : []),
    ...heldOf(passage),
    ...(distorted ? [property('differs', 'yes')] : []),
    ...changes.map(changeOf),
  ];
}

interface Observed {
  readonly article: readonly Span[];
  readonly release: readonly Span[];
  readonly body: Body;
}

function observedIn({ alignment, article }: Comparison): readonly Observed[] {
  const figures = new Map(article.figures.map((figure) => [figure.id, figure]));
  return [
    ...alignment.passages.map((passage) => ({
      article: passage.article,
      release: passage.matched.length > 0 ? passage.matched : passage.release,
      body: relationBody(passage.relation, toldOf(passage)),
    })),
    ...alignment.figures.flatMap((aligned) => {
      const figure = figures.get(aligned.article);
      if (figure === undefined) return [];
      const measure = figure.measure === '' ? [] : [property('measure', figure.measure)];
      const told = [...measure, ...heldOf(aligned)];
      return [
        {
          article: [figure],
          release: aligned.release ? [aligned.release] : [],
          body: relationBody(aligned.relation, told),
        },
      ];
    }),
    ...alignment.copied.map((run) => ({
      article: [run.article],
      release: [run.release],
      body: relationBody('copied', [property('words', run.words)]),
    })),
  ];
}

function annotationsOf(comparison: Comparison): readonly Body[] {
  const { article, release, alignment } = comparison;
  const urn = stableUrn(`${iriOf(article.read)}\n${iriOf(release.read)}\n${article.read.text}`);
  const linked = (span: Span): Body => ({ ...place(release, span), purpose: 'linking' });
  const observed = observedIn(comparison).map(({ article: own, release: theirs, body }, at) => ({
    id: `${urn}#observed-${at + 1}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [body, ...theirs.map(linked)],
    target: own.map((span) => place(article, span)),
  }));
  // A claim of the release of which the article has nothing has its place in the release alone.
  const leftOut = alignment.leftOut.map((span, at) => ({
    id: `${urn}#left-out-${at + 1}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      relationBody('left out', []),
      { type: 'SpecificResource', purpose: 'linking', source: iriOf(article.read) },
    ],
    target: [place(release, span)],
  }));
  return [...observed, ...leftOut];
}

/**
 * Articles beside a release as a W3C Web Annotation collection: an annotation for each passage, figure and copied run, its target the
 * words in the article, the relation a body of its own and the release's words another.
 */
export function comparisonAnnotations(comparisons: readonly Comparison[], generated?: string): string {
  const [first] = comparisons;
  const items = comparisons.flatMap(annotationsOf);
  const id = stableUrn(items.map((item) => String(item['id'])).join('\n'));
  const title = first?.release.read.metadata.title?.value;
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: title === undefined ? 'Beside the release' : `Beside the release: ${title}`,
    generator: GENERATOR,
    ...(generated !== undefined && { generated }),
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
