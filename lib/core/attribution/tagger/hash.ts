/** What the hash of a text begins with. */
const BASIS = 0x811c9dc5;

/**
 * FNV-1a over UTF-16 units, as a signed 32-bit integer. http://www.isthe.com/chongo/tech/comp/fnv/
 * `from` is the hash of what stands before the text, where that is known.
 */
export function hashOf(text: string, from = BASIS): number {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Spreads every bit of a sum over all of it (the finaliser of MurmurHash3). */
export function finish(sum: number): number {
  let mixed = sum ^ (sum >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Odd numbers to multiply the values of a tuple by, one a place: what a linear hash of it is made of (Carter & Wegman 1979). */
export function factors(seed: number, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, n) => finish(seed + Math.imul(n, 0x9e3779b1)) | 1);
}
