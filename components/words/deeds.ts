/** Deeds that are done once reported; every other ("proposed", "promoted", "supported") is still open. */
const DONE = new Set([
  'adopted',
  'approved',
  'concluded',
  'created',
  'entered into force',
  'established',
  'founded',
  'initiated',
  'introduced',
  'issued',
  'joined',
  'launched',
  'passed',
  'published',
  'ratified',
  'released',
  'set up',
  'signed',
  'unveiled',
]);

/** Whether a deed chip is filled (done) or open. */
export function isDone(action: string): boolean {
  return DONE.has(action.toLowerCase());
}
