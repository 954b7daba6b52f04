/** A distance in tokens, binned. */
export function bin(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  if (distance <= 22) return 8;
  return distance <= 35 ? 9 : 10;
}
