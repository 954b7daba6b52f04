/** https://citation.js.org/api, as far as tests call it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(format: string, options?: object): unknown;
  }
  export const plugins: { readonly config: { get(name: string): unknown } };
}
