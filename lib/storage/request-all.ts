/** Makes a request for each item and waits for all; one that cannot even be made rejects as the others do. */
export function requestAll<T, R>(items: Iterable<T>, request: (item: T) => Promise<R>): Promise<R[]> {
  return Promise.all(Array.from(items, async (item) => request(item)));
}
