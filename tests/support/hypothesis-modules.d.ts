/** https://github.com/hypothesis/client, as far as tests call it. */
declare module 'hypothesis-source:annotator/anchoring/match-quote.ts' {
  export function matchQuote(
    text: string,
    quote: string,
    context?: { readonly prefix?: string; readonly suffix?: string; readonly hint?: number },
  ): { readonly start: number; readonly end: number; readonly score: number } | null;
}
