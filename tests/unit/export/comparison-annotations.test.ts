import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { comparisonAnnotations } from '@/lib/core/export/comparison-annotations.ts';
import { comparison } from '../beside/comparison.ts';

interface Exported {
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly motivation: string;
      readonly body: readonly {
        readonly purpose: string;
        readonly value?: string;
        readonly source?: string;
      }[];
      readonly target: readonly {
        readonly source: string;
        readonly selector: readonly { readonly exact?: string }[];
      }[];
    }[];
  };
}

const text = comparisonAnnotations([comparison]);
const { total, first } = JSON.parse(text) as Exported;
const relationsOf = (body: Exported['first']['items'][number]['body']) =>
  body.filter(({ purpose }) => purpose === 'classifying').map(({ value }) => value);

const context: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/w3c/anno.jsonld', import.meta.url), 'utf8'),
);

describe('a comparison as Web Annotations', () => {
  test('has no term that the contexts do not know', async () => {
    const documentLoader = async (documentUrl: string) => ({
      documentUrl,
      contextUrl: undefined,
      document: context as jsonld.JsonLdDocument,
    });
    const options = { documentLoader, safe: true } as jsonld.Options.Expand;
    const expanded = await jsonld.expand(JSON.parse(text) as jsonld.JsonLdDocument, options);
    expect(JSON.stringify(expanded)).toContain('http://www.w3.org/ns/oa#classifying');
  });

  test('has an annotation for each passage and figure, its relation a body of its own', () => {
    expect(total).toBe(first.items.length);
    for (const { body, motivation } of first.items) {
      expect(relationsOf(body)).toHaveLength(1);
      expect(motivation).toBe('linking');
    }
    const all = first.items.flatMap(({ body }) => relationsOf(body));
    expect(all).toEqual(expect.arrayContaining(['altered', 'misattributed', 'absent', 'paraphrase']));
  });

  test('targets the article’s words, and links to the release’s by a body', () => {
    const altered = first.items.find(({ body }) => relationsOf(body)[0] === 'altered');
    expect(altered?.target[0]?.source).toBe('https://courant.example/mud');
    expect(altered?.target[0]?.selector[0]?.exact).toContain('1,420 vessels');
    const linked = altered?.body.filter(({ purpose }) => purpose === 'linking');
    expect(linked).toMatchObject([
      {
        source: 'https://board.example/budget',
        selector: [{ exact: expect.stringContaining('1,240 vessels') }, {}],
      },
    ]);
    expect(JSON.stringify(altered)).toContain('1,240 → 1,420');
  });

  test('says that a paraphrase is only possibly one', () => {
    const paraphrase = first.items.find(({ body }) => relationsOf(body)[0] === 'paraphrase');
    expect(JSON.stringify(paraphrase)).toContain('possibly');
  });

  test('has ids of its own, the same each time', () => {
    const ids = first.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(comparisonAnnotations([comparison])).toBe(text);
  });
});
