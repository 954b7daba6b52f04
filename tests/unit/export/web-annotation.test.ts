import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { spanOfPosition } from '@/lib/core/record/selectors.ts';
import { toWebAnnotations } from '@/lib/core/export/web-annotation.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { NOTHING, SAMPLE } from './sample.ts';

const ANNO = 'http://www.w3.org/ns/anno.jsonld';
const context: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/w3c/anno.jsonld', import.meta.url), 'utf8'),
);

/** Knows the W3C context alone: whatever else were asked for would be a request to the network. */
const documentLoader = async (url: string) => {
  if (url !== ANNO) throw new Error(`not to be loaded: ${url}`);
  return { documentUrl: url, contextUrl: undefined, document: context as jsonld.JsonLdDocument };
};

const exported = (analysis: Analysis) =>
  JSON.parse(
    exportAnalysis(analysis, 'jsonld', { exported: '2026-11-24T10:00:00Z' }).text,
  ) as jsonld.JsonLdDocument;

/** Expands strictly: a term or IRI that the contexts do not know, or that stays relative, is an error, not dropped. */
const expand = (document: jsonld.JsonLdDocument) =>
  jsonld.expand(document, { documentLoader, safe: true } as jsonld.Options.Expand);

/** Number of string and number leaves of a tree, whatever their keys are. */
function leaves(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + leaves(item), 0);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).reduce(
      (sum, [key, item]) =>
        sum + (key === '@context' || (key === '@type' && '@value' in value) ? 0 : leaves(item)),
      0,
    );
  }
  return 1;
}

describe('as JSON-LD', () => {
  test('every term has an IRI and nothing is dropped', async () => {
    const document = exported(SAMPLE);
    const expanded = await expand(document);
    expect(leaves(expanded)).toBe(leaves(document));
  });

  test('compacting with the same contexts gives the same document', async () => {
    const document = exported(SAMPLE);
    const contexts = (document as { '@context': jsonld.ContextDefinition })['@context'];
    const compacted = await jsonld.compact(await expand(document), contexts, {
      documentLoader,
      compactArrays: true,
    } as jsonld.Options.Compact);
    expect(leaves(compacted)).toBe(leaves(document));
    expect(compacted).toMatchObject({ type: 'AnnotationCollection', total: SAMPLE.attributions.length + 4 });
  });

  test('as RDF it holds one oa:Annotation a finding, targets of the article, selectors of both kinds', async () => {
    const quads = (await jsonld.toRDF(exported(SAMPLE), {
      documentLoader,
      safe: true,
    } as jsonld.Options.ToRdf)) as {
      predicate: { value: string };
      object: { value: string };
    }[];
    const count = (predicate: string, object?: string) =>
      quads.filter(
        (q) => q.predicate.value === predicate && (object === undefined || q.object.value === object),
      ).length;
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const oa = 'http://www.w3.org/ns/oa#';
    expect(count(type, `${oa}Annotation`)).toBe(8);
    // Nine passages: a claim of two pieces, three of one, two figures, two initiatives.
    expect(count(`${oa}hasTarget`)).toBe(9);
    expect(count(`${oa}hasSource`, SAMPLE.article.metadata.url)).toBe(9);
    expect(count(type, `${oa}TextQuoteSelector`)).toBe(9);
    expect(count(type, `${oa}TextPositionSelector`)).toBe(9);
    expect(count('http://schema.org/jobTitle', 'mayor')).toBe(1);
    expect(count(type, 'http://schema.org/QuantitativeValue')).toBe(2);
  });

  test('an analysis without findings and address is a valid, empty collection', async () => {
    const document = exported(NOTHING);
    await expect(expand(document)).resolves.toHaveLength(1);
    expect(document).toMatchObject({ total: 0, first: { items: [] } });
  });
});

test('a press release is no news article', () => {
  const about = (text: string) =>
    toWebAnnotations({ ...SAMPLE, article: { ...SAMPLE.article, text } })['schema:about'];
  expect(about('Tern Bay /PRNewswire/ – A.')).toMatchObject({
    type: 'schema:Article',
    'schema:genre': 'Press release',
  });
  expect(about('A.')).toMatchObject({ type: 'schema:NewsArticle' });
});

describe('as Web Annotations', () => {
  const collection = toWebAnnotations(SAMPLE);
  const { items } = collection.first;
  const order = [...SAMPLE.attributions, ...SAMPLE.figures, ...SAMPLE.initiatives].map(({ id }) => id);
  const iri = (id: string) => items[order.indexOf(id)]?.id ?? '';
  const body = (id: string) => items[order.indexOf(id)]?.body;

  test('every selector finds its span again', () => {
    const spans = [
      ...SAMPLE.attributions.flatMap(({ content }) => content),
      ...SAMPLE.figures,
      ...SAMPLE.initiatives.flatMap(({ mentions }) => mentions),
    ];
    const targets = items.flatMap(({ target }) => target);
    expect(targets).toHaveLength(spans.length);
    targets.forEach(({ selector: [quote, position] }, index) => {
      const { start, end, text } = spans[index] ?? { start: -1, end: -1, text: '' };
      expect(spanOfPosition(SAMPLE.article.text, position)).toEqual({ start, end });
      expect(quote.exact).toBe(text);
    });
  });

  test('ids are unique URNs, the same on every run and others for another text', () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(collection.id).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(toWebAnnotations(SAMPLE).id).toBe(collection.id);
    const other = { ...SAMPLE, article: { ...SAMPLE.article, text: `${SAMPLE.article.text} ` } };
    expect(toWebAnnotations(other).id).not.toBe(collection.id);
  });

  test('every body has an id of its own, as the W3C suite asks of all but textual ones', () => {
    const { items } = toWebAnnotations(SAMPLE).first;
    const ids = items.flatMap(({ id, body }) => [id, ...body.map((part) => part['id'])]);
    expect(ids.every((id) => typeof id === 'string' && id.startsWith('urn:uuid:'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the context of a quote stays in its block, where other tools look for it', () => {
    const selectors = toWebAnnotations(SAMPLE).first.items.flatMap(({ target }) =>
      target.map(({ selector }) => selector[0]),
    );
    expect(selectors.some(({ prefix, suffix }) => prefix !== '' || suffix !== '')).toBe(true);
    for (const { prefix, suffix } of selectors) expect(`${prefix}${suffix}`).not.toContain('\n');
  });

  test('a claim names its speaker, a figure its value, an initiative its deed and parties', () => {
    expect(body('a1')).toMatchObject([
      { value: '“We will double the Harbour Fund” “Nobody will wait.”', purpose: 'describing' },
      { value: 'direct', purpose: 'tagging' },
      { type: 'schema:Quotation', 'schema:text': '“We will double the Harbour Fund” “Nobody will wait.”' },
      {
        purpose: 'identifying',
        source: {
          type: 'schema:Person',
          'schema:name': 'Ana Ríos',
          'schema:jobTitle': 'mayor',
          'schema:affiliation': { type: 'schema:Organization', 'schema:name': '𠮷野 Bay' },
        },
      },
      { 'schema:name': 'source', 'schema:value': 'Ana Ríos, mayor of 𠮷野 Bay' },
      { 'schema:name': 'cue', 'schema:value': 'said' },
      { 'schema:name': 'act', 'schema:value': 'say' },
      { 'schema:name': 'tone', 'schema:value': 'neutral' },
      { 'schema:name': 'confidence', 'schema:value': 0.97 },
    ]);
    expect(body('f1')?.[1]).toMatchObject({
      type: 'schema:QuantitativeValue',
      'schema:value': -3.5,
      'schema:unitText': '%',
      'schema:unitCode': 'P1',
    });
    expect(body('f2')?.[1]).toMatchObject({
      'schema:minValue': 12_000_000,
      'schema:maxValue': 15_000_000,
      'schema:unitCode': 'ISO4217:EUR',
    });
    expect(body('f2')?.slice(2)).toMatchObject([
      {
        type: 'TextualBody',
        purpose: 'commenting',
        value: 'The article also gives 3.5 percent for “costs”.',
        'schema:mentions': [{ id: iri('f1') }],
      },
      { purpose: 'commenting', value: '“euros” is read as EUR.' },
    ]);
    expect(body('i1')?.[1]).toMatchObject({
      type: 'schema:Action',
      'schema:name': 'signed',
      'schema:object': { 'schema:name': 'Tidal Pact' },
      'schema:agent': [{ 'schema:name': 'Ana Ríos' }],
      'schema:endTime': '2026-03',
      'schema:actionStatus': { id: 'schema:CompletedActionStatus' },
      'schema:location': { type: 'schema:Place', 'schema:name': '𠮷野 Bay' },
      'schema:subjectOf': { type: 'schema:Event', 'schema:name': 'Tide Summit' },
    });
    expect(body('i1')?.[2]).toMatchObject({
      'schema:name': 'ratified',
      'schema:actionStatus': { id: 'schema:FailedActionStatus' },
      'schema:object': { id: `${iri('i1')}#thing` },
    });
    expect(body('i2')?.[1]).toMatchObject({ type: 'schema:Thing', 'schema:name': 'Harbour Fund' });
    expect(body('i1')?.at(-1)).toMatchObject({ purpose: 'linking', source: iri('a2') });
  });
});

test('a passage of a PDF has its page as a selector, which the W3C context knows', async () => {
  const { text } = SAMPLE.article;
  const paged = { ...SAMPLE, article: { ...SAMPLE.article, pages: [{ start: 0, end: text.length }] } };
  const selectors = toWebAnnotations(paged).first.items.flatMap(({ target }) =>
    target.map(({ selector }) => selector),
  );
  expect(selectors.length).toBeGreaterThan(0);
  for (const [quote, , page] of selectors) {
    expect(quote.type).toBe('TextQuoteSelector');
    expect(page).toEqual({
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: 'page=1',
    });
  }
  await expect(expand(exported(paged))).resolves.toBeDefined();
});
