export const WEIGHTS: ReadonlyMap<string, number> = new Map();
