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
const isFault = (id: number): boolean => id % 10 === 7;

/** A record of an archive for the batch command: a text, or something that is none. */
export function faultyRecord(id: number): string {
  if (isFault(id)) return FAULTS[Math.floor(id / 10) % FAULTS.length]?.(id) ?? '';
  const paragraphs = PARAGRAPHS.slice(0, 1 + (id % PARAGRAPHS.length)).map((words) =>
    words.replaceAll('%n', String(2 + (id % 90))),
  );
  return JSON.stringify({ id, published: '2026-03-04', text: [OPENING, ...paragraphs].join('\n\n') });
}

/** A line of the batch command's output, as far as it tells what became of a record. */
export interface ToldLine {
  readonly file: string;
  readonly id: number | null;
  readonly error?: string;
}

/** What is wrong with the lines for an archive's records from the first on: each has one, in order, an error where it is a fault. */
export function faultsIn(lines: readonly ToldLine[], records: readonly number[]): string[] {
  const wrong = records.flatMap((id, at) => {
    const line = lines[at];
    const isRight = isFault(id) ? line?.error !== undefined : line?.error === undefined && line?.id === id;
    return isRight ? [] : [`record ${id}: ${JSON.stringify(line)?.slice(0, 120)}`];
  });
  return lines.length === records.length
    ? wrong
    : [...wrong, `${lines.length} lines for ${records.length} records`];
}
