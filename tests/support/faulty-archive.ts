const OPENING = 'Harbour fund to grow';
const PARAGRAPHS = [
  '“Traffic rose %n percent,” Ana Ríos, mayor of Tern Bay, said on Monday. “Nobody will wait for the ferry.”',
  'The port authority said that costs reached %n million euros in 2024, and warned of delays.',
  'According to Lee Ng, who chairs the dockers’ union, %n cranes stood still for a week in March.',
  'The town signed the Tidal Pact with the port authority on 3 March 2026.',
];

const FAULTS: readonly ((id: number) => string)[] = [
  (id) => `{"id": ${id}, "url": "broken"`,
  (id) => `{"id": ${id}, "url": "https://a.example/nothing"}`,
  (id) => `["${id}", "no record"]`,
  (id) => `{"id": ${id}, "text": 7}`,
  () => 'no JSON at all, but a line \u0000 with \ufffd in it',
];

/** Whether a record of the archive is one that cannot be read: one in ten. */
export const isFault = (id: number): boolean => id % 10 === 7;

/** A record of an archive for the batch command: a text, or something that is none. */
export function faultyRecord(id: number): string {
  if (isFault(id)) return FAULTS[Math.floor(id / 10) % FAULTS.length]?.(id) ?? '';
  const paragraphs = PARAGRAPHS.slice(0, 1 + (id % PARAGRAPHS.length)).map((words) =>
    words.replaceAll('%n', String(2 + (id % 90))),
  );
  return JSON.stringify({ id, published: '2026-03-04', text: [OPENING, ...paragraphs].join('\n\n') });
}
