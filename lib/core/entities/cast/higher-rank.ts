/** Whether the first list of measures is higher at the first place where the two differ. */
export function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((measure, index) => measure !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
