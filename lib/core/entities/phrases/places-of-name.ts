/** Parts of a text that are looked at: pages say a name a hundred thousand times. */
const MOST_PARTS = 40;

/** A place where a text has a name: what stands before it, from the place before on, and behind it, up to the next. */
interface NamePlace {
  readonly before: string;
  readonly after: string;
}

/** Whether a name is a place's, as one of the places where it stands tells: "in Marlow", but not "according to Corbel". */
export const isPlaceAt = (places: readonly NamePlace[]): boolean =>
  places.some(({ before }) => /\b(?:in|near|from|(?<!according )to)\s$/i.test(before));

/** The first places of a text where a name stands, in order. */
export function placesOfName(text: string, name: string): readonly NamePlace[] {
  const parts = text.split(name, MOST_PARTS);
  return parts.slice(1).map((after, at) => ({ before: parts[at] ?? '', after }));
}
