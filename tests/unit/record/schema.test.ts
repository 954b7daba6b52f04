import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Annotation, RecordedArticle, HeldOne, Version } from '@/lib/core/record/record.ts';
import { faultOf } from '@/lib/core/record/fault.ts';
import {
  AnnotationSchema,
  type ArticleSchema,
  IdentitySchema,
  VersionSchema,
} from '@/lib/core/record/schema.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import type { Frozen } from '../frozen.ts';

describe('the schemas', () => {
  test('equal the types of the record', () => {
    expectTypeOf<Frozen<v.InferOutput<typeof AnnotationSchema>>>().toEqualTypeOf<Frozen<Annotation>>();
    expectTypeOf<Frozen<v.InferOutput<typeof VersionSchema>>>().toEqualTypeOf<Frozen<Version>>();
    expectTypeOf<Frozen<v.InferOutput<typeof ArticleSchema>>>().toEqualTypeOf<Frozen<RecordedArticle>>();
    expectTypeOf<Frozen<v.InferOutput<typeof IdentitySchema>>>().toEqualTypeOf<Frozen<HeldOne>>();
    expect(v.is(IdentitySchema, { id: 'i', name: 'Ana', names: [], site: null })).toBe(true);
  });

  test('hold for what the generator makes', () => {
    for (let n = 0; n < 50; n += 1) {
      const { version, annotations } = libraryArticle(n, 20);
      expect(faultOf(VersionSchema, version)).toBeNull();
      for (const annotation of annotations) {
        expect(faultOf(AnnotationSchema, annotation)).toBeNull();
        for (const { quote, position } of annotation.passages) {
          expect(version.read.text.slice(position.start, position.end)).toBe(quote.exact);
        }
      }
    }
  });

  test('hold with and without the tables and links of a page, and the document of an initiative', () => {
    const { version, annotations } = libraryArticle(2, 30);
    const cell = { start: 0, end: 4, row: 0, column: 0, rows: 1, columns: 1, head: true };
    const links = [{ start: 0, end: 4, url: 'https://harbour.example/' }];
    const read = { ...version.read, tables: [{ caption: { start: 5, end: 9 }, cells: [cell] }], links };
    expect(faultOf(VersionSchema, { ...version, read })).toBeNull();
    expect(v.parse(VersionSchema, { ...version, read }).read).toEqual(read);
    const initiative = annotations.find(({ body }) => body.type === 'initiative');
    const body = { ...initiative?.body, link: 'https://harbour.example/pact' };
    expect(v.parse(AnnotationSchema, { ...initiative, body }).body).toEqual(body);
  });

  test('hold for the articles of a page, and for what told of them before', () => {
    const { version } = libraryArticle(2, 1);
    const articles = [
      { headline: 'Fares', read: true },
      { headline: 'Fares', nth: 2, read: false },
    ];
    const read = { ...version.read, articles, partial: { kind: 'live' } };
    expect(v.parse(VersionSchema, { ...version, read }).read).toEqual(read);
    const before = { ...version.read, partial: { kind: 'several', others: ['Fares'] } };
    expect(faultOf(VersionSchema, { ...version, read: before })).toBeNull();
  });

  test('tell where a fault is, and what', () => {
    const [annotation] = libraryArticle(1, 1).annotations;
    expect(faultOf(AnnotationSchema, { ...annotation, passages: [{ quote: 1 }] })).toEqual({
      path: 'passages[0].quote',
      reason: 'Invalid type: Expected Object but received 1',
    });
    expect(faultOf(AnnotationSchema, { ...annotation, body: { type: 'rumour' } })?.path).toBe('body.type');
    expect(faultOf(AnnotationSchema, 7)?.path).toBe('');
  });
});
