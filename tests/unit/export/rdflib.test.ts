import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import { run } from '../../support/tools.ts';
import { SAMPLE } from './sample.ts';

const SUPPORT = join(import.meta.dirname, '../../support/ask_rdf.py');
const CONTEXT = join(import.meta.dirname, '../../fixtures/w3c/anno.jsonld');
/** Debian's packages of Python are those of its own. */
const PYTHON = '/usr/bin/python3';
const isThere = spawnSync(PYTHON, ['-c', 'import rdflib']).status === 0;

const asked = (query: string): (string | null)[][] =>
  JSON.parse(
    run(
      PYTHON,
      [
        SUPPORT,
        CONTEXT,
        `PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX schema: <http://schema.org/> ${query}`,
      ],
      {
        input: exportAnalysis(SAMPLE, 'jsonld').text,
      },
    ),
  ) as (string | null)[][];

const inOrder = (rows: ReadonlyArray<readonly (string | null)[]>): string[] =>
  rows.map((row) => row.join('\n')).toSorted((a, b) => (a < b ? -1 : 1));

describe.skipIf(!isThere)('rdflib', () => {
  test('answers who said what, and where it stands', () => {
    const rows = asked(`SELECT ?name ?exact ?source WHERE {
      ?annotation oa:motivatedBy oa:identifying ; oa:hasTarget ?target ; oa:hasBody ?body .
      ?body oa:hasPurpose oa:identifying ; oa:hasSource/schema:name ?name .
      ?target oa:hasSource ?source ; oa:hasSelector ?selector .
      ?selector a oa:TextQuoteSelector ; oa:exact ?exact .
    }`);
    expect(inOrder(rows)).toEqual(
      inOrder(
        SAMPLE.attributions.flatMap(({ speaker, content }) =>
          SAMPLE.speakers
            .filter(({ id }) => id === speaker)
            .flatMap(({ name }) => content.map(({ text }) => [name, text, SAMPLE.article.metadata.url])),
        ),
      ),
    );
  });

  test('knows quotations and claims, and by whom they are', () => {
    const rows = asked(`SELECT ?type ?text ?name WHERE {
      VALUES ?type { schema:Quotation schema:Claim }
      ?statement a ?type ; schema:text ?text .
      OPTIONAL { ?statement schema:creator/schema:name ?name }
    }`);
    expect(rows).toHaveLength(SAMPLE.attributions.length);
    expect(rows).toContainEqual([
      'http://schema.org/Quotation',
      '“We will double the Harbour Fund” “Nobody will wait.”',
      'Ana Ríos',
    ]);
    expect(rows).toContainEqual([
      'http://schema.org/Claim',
      'Ana Ríos said: Traffic fell by 3.5 percent',
      'Ana Ríos',
    ]);
  });

  test('finds figures by value and unit', () => {
    const rows = asked(`SELECT ?value ?unit WHERE {
      ?figure a schema:QuantitativeValue ; schema:value ?value ; schema:unitCode ?unit .
    }`);
    expect(rows).toEqual([['-3.5', 'P1']]);
  });
});
