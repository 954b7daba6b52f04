/**
 * The item at an index that may be negative, where there is none. JavaScript reads a negative index as a name, and V8 then reads
 * the place in the code where that happened once several times as slowly ever after.
 */
export const itemAt = <T>(items: readonly T[], index: number): T | undefined =>
  index < 0 ? undefined : items[index];
