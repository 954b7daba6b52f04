/**
 * The musts of the W3C's suite for the Web Annotation Data Model (web-annotation-tests, today annotation-model in web-platform-tests),
 * in our words: the assertions of annotationMusts.test and of the collections, each under the name that it has there. An annotation is judged
 * as a document of its own, with the context of the collection that holds it.
 */
type Json = Readonly<Record<string, unknown>>;
type Must = readonly [assertion: string, holds: (annotation: Json) => boolean];

const ANNO = 'http://www.w3.org/ns/anno.jsonld';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isUri = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && !/\s/.test(value);
const isOneUri = (value: unknown): boolean => {
  const uris = listed(value);
  return uris.length === 1 && isUri(uris[0]);
};
/** RFC 3339 with a time zone, as xsd:dateTime in UTC. */
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);

const hasAny = (object: Json, keys: readonly string[]): boolean => keys.some((key) => key in object);

/** An External Web Resource: known by its id, and neither textual nor a part of something. */
const isExternal = (value: unknown): boolean =>
  isObject(value) && isOneUri(value['id']) && !hasAny(value, ['value', 'source', 'target']);
const isTextual = (value: unknown): boolean => isObject(value) && typeof value['value'] === 'string';
const isSpecific = (value: unknown): boolean =>
  isObject(value) &&
  (isUri(value['source']) || isExternal(value['source'])) &&
  hasAny(value, ['selector', 'purpose', 'state', 'styleClass', 'renderedVia', 'scope']) &&
  (!('selector' in value) || listed(value['selector']).every(isSelector));

const SELECTORS: Readonly<Record<string, (selector: Json) => boolean>> = {
  TextQuoteSelector: ({ exact, prefix = '', suffix = '' }) =>
    [exact, prefix, suffix].every((words) => typeof words === 'string'),
  TextPositionSelector: ({ start, end }) =>
    [start, end].every((at) => Number.isInteger(at) && Number(at) >= 0),
  FragmentSelector: ({ value, conformsTo }) =>
    typeof value === 'string' && (conformsTo === undefined || isUri(conformsTo)),
};

function isSelector(selector: unknown): boolean {
  if (!isObject(selector)) return isUri(selector);
  return isOneUri(selector['id']) || (SELECTORS[String(selector['type'])]?.(selector) ?? false);
}

/** Exactly one of the classes: a resource that is two of them is ambiguous. */
const isOneOf = (value: unknown, classes: ReadonlyArray<(value: unknown) => boolean>): boolean =>
  classes.filter((is) => is(value)).length === 1;

const whenThere =
  (key: string, holds: (value: unknown) => boolean): Must['1'] =>
  (annotation) =>
    !(key in annotation) || holds(annotation[key]);

const MUSTS: readonly Must[] = [
  ['3.1-annotationContextValidated', (one) => listed(one['@context']).includes(ANNO)],
  ['3.1-annotationIdValidated', ({ id }) => isOneUri(id)],
  ['3.1-annotationTypeValidated', ({ type }) => listed(type).includes('Annotation')],
  ['3.1-targetKeyFound', ({ target }) => target !== undefined && listed(target).length > 0],
  [
    '3.2-targetObjectsRecognized',
    ({ target }) => listed(target).every((one) => isOneOf(one, [isUri, isSpecific, isExternal])),
  ],
  [
    '3.2-bodyObjectsRecognized',
    whenThere('body', (body) =>
      listed(body).every((one) => isOneOf(one, [isUri, isSpecific, isExternal, isTextual])),
    ),
  ],
  ['3.2.5-notBodyBodyValue', (one) => !('body' in one && 'bodyValue' in one)],
  ['3.2.5-bodyValueValidated', whenThere('bodyValue', (value) => typeof value === 'string')],
  ['3.3.1-annotationCreatedValidated', whenThere('created', isInstant)],
  ['3.3.1-annotationModifiedValidated', whenThere('modified', isInstant)],
  ['3.3.1-annotationGeneratedValidated', whenThere('generated', isInstant)],
  ['3.3.6-annotationRightsValidated', whenThere('rights', (value) => listed(value).every(isUri))],
  ['3.3.7-annotationCanonicalValidated', whenThere('canonical', isOneUri)],
  ['3.3.7-annotationViaValidated', whenThere('via', (value) => listed(value).every(isUri))],
];

const COLLECTION_MUSTS: readonly Must[] = [
  ['5.1-context', (one) => listed(one['@context']).includes(ANNO)],
  ['5.1-id', ({ id }) => isOneUri(id)],
  ['5.1-type', ({ type }) => listed(type).includes('AnnotationCollection')],
  ['5.1-label', whenThere('label', (value) => listed(value).every((words) => typeof words === 'string'))],
  ['5.1-total', whenThere('total', (value) => Number.isInteger(value) && Number(value) >= 0)],
  ['5.1-first', ({ first }) => isObject(first) && listed(first['type']).includes('AnnotationPage')],
  ['5.2-id', ({ first }) => isObject(first) && isOneUri(first['id'])],
  ['5.2-partOf', ({ first, id }) => isObject(first) && (!('partOf' in first) || first['partOf'] === id)],
  ['5.2-startIndex', ({ first }) => isObject(first) && Number.isInteger(first['startIndex'] ?? 0)],
  ['5.2-items', ({ first }) => isObject(first) && Array.isArray(first['items'])],
];

/** The musts that a collection or an annotation in it breaks, each with the words that tell which. */
export function brokenMusts(collection: Json): string[] {
  const broken = (musts: readonly Must[], document: Json): string[] =>
    musts
      .filter(([, holds]) => !holds(document))
      .map(([name]) => `${name}: ${JSON.stringify(document).slice(0, 2000)}`);
  const { first } = collection;
  const items = isObject(first) && Array.isArray(first['items']) ? (first['items'] as Json[]) : [];
  return [
    ...broken(COLLECTION_MUSTS, collection),
    ...items.flatMap((item) => broken(MUSTS, { '@context': collection['@context'], ...item })),
  ];
}
