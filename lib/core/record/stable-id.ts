/** One 32-bit FNV-1a hash of the UTF-16 units of a text, from a seed. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  // A final mix, since the last characters would hardly reach the high bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A UUID of version 8 (RFC 9562 5.8) as a URN that is the same for the same text on every machine. A name, no secret:
 * the hash is not cryptographic.
 */
export function stableUrn(text: string): string {
  const seeds = [0x811c9dc5, 0x9e3779b9, 0x7f4a7c15, 0xf39cc060];
  const hex = seeds.map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
