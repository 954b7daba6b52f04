import { type Imported, quoteOf } from './imported.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] =>
  listOf(value)
    .map(text)
    .filter((one) => one !== '');

/** The quote among selectors, also one that refines another. https://www.w3.org/TR/annotation-model/#refinement-of-selection */
function quoteAmong(selectors: unknown): Imported['quote'] | undefined {
  for (const selector of listOf(selectors)) {
    const fields = fieldsOf(selector);
    if (fields['type'] === 'TextQuoteSelector' && text(fields['exact']) !== '')
      return quoteOf(text(fields['exact']), text(fields['prefix']), text(fields['suffix']));
    const refined = quoteAmong(fields['refinedBy']);
    if (refined !== undefined) return refined;
  }
  return undefined;
}

/** The address of a target's source: itself, or the `id` of what it is. */
const sourceOf = (source: unknown): string => text(source) || text(fieldsOf(source)['id']);

/** The annotations of a file of Hypothesis' client; page notes and replies, which mark no words, are left out. */
export function readHypothesis(annotations: readonly unknown[]): Imported[] {
  return annotations.flatMap((annotation) => {
    const { target, uri, document, text: note, tags } = fieldsOf(annotation);
    const [first] = listOf(target);
    const quote = quoteAmong(fieldsOf(first)['selector']);
    if (quote === undefined) return [];
    const url = text(uri) || sourceOf(fieldsOf(first)['source']);
    return [
      { url, title: texts(fieldsOf(document)['title'])[0] ?? '', quote, note: text(note), tags: texts(tags) },
    ];
  });
}

/** What a body says: a comment, or a tag. https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
function bodyOf(body: unknown): { readonly note?: string; readonly tag?: string } {
  if (typeof body === 'string') return {};
  const { type, value, purpose } = fieldsOf(body);
  const words = text(value);
  if (words === '' || (type !== undefined && !listOf(type).includes('TextualBody'))) return {};
  const purposes = listOf(purpose);
  if (purposes.includes('tagging') || purposes.includes('classifying')) return { tag: words };
  return { note: words };
}

/** Of our own exports, what the user made of findings: the rest is the engine's, and is found again. */
function ownBodies(annotation: Fields): readonly unknown[] {
  const bodies = listOf(annotation['body']);
  const isOurs = text(annotation['id']).startsWith('urn:uuid:') && annotation['motivation'] === 'identifying';
  const isDescribed = bodies.some((body) => text(fieldsOf(body)['type']).startsWith('schema:'));
  return isOurs || isDescribed ? bodies.filter((body) => fieldsOf(body)['creator'] !== undefined) : bodies;
}

/** Annotations in JSON-LD as the W3C's recommendation has it: one, a list, a page or a collection with its pages. */
export function readWebAnnotations(document: unknown): Imported[] {
  if (Array.isArray(document)) return document.flatMap(readWebAnnotations);
  const fields = fieldsOf(document);
  const types = listOf(fields['type']);
  if (types.includes('AnnotationCollection')) return [fields['first'], fields['next']].flatMap(pageOf);
  if (types.includes('AnnotationPage')) return pageOf(fields);
  if (!types.includes('Annotation')) return [];
  const bodies = [...ownBodies(fields), ...listOf(fields['bodyValue']).map((value) => ({ value }))].map(
    bodyOf,
  );
  const note = bodies.flatMap((body) => body.note ?? []).join('\n');
  const tags = bodies.flatMap((body) => body.tag ?? []);
  return listOf(fields['target']).flatMap((target) => {
    const { source, selector } = fieldsOf(target);
    const quote = quoteAmong(selector);
    return quote === undefined ? [] : [{ url: sourceOf(source), title: '', quote, note, tags }];
  });
}

function pageOf(page: unknown): Imported[] {
  const { items, next } = fieldsOf(page);
  return [...listOf(items), ...listOf(next).filter((one) => typeof one === 'object')].flatMap(
    readWebAnnotations,
  );
}
