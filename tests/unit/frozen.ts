/** As valibot infers it, but for ever, as the model has it, and flat where the model extends or omits. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
