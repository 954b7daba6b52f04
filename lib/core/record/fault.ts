import * as v from 'valibot';

type Schema = v.GenericSchema;

/** Where a value is not what its schema says ("body.cue.start"; "" for the value itself), and why. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Rows that are sound, and the ids of the others. */
export function partedBySoundness<T extends { readonly id: string }>(
  schema: Schema,
  rows: readonly T[],
): { readonly rows: readonly T[]; readonly damaged: readonly string[] } {
  const isSound = rows.map((row) => v.is(schema, row));
  return {
    rows: rows.filter((_, at) => isSound[at]),
    damaged: rows.filter((_, at) => !isSound[at]).map(({ id }) => id),
  };
}

/** The first fault of a value, or null where it is sound. */
export function faultOf(schema: Schema, value: unknown): Fault | null {
  const { issues } = v.safeParse(schema, value, { abortEarly: true });
  const issue = issues?.[0];
  return issue === undefined ? null : { path: pathOf(issue), reason: issue.message };
}

/** Throws a TypeError where the program is about to store what is no such record. */
export function assertSound(schema: Schema, value: unknown, what: string): void {
  const fault = faultOf(schema, value);
  if (fault !== null) throw new TypeError(`${what} is not sound at "${fault.path}": ${fault.reason}`);
}
