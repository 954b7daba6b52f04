/** https://github.com/hypothesis/client, as far as tests call it. */
declare module 'hypothesis-source:annotator/anchoring/match-quote.ts' {
  export function matchQuote(
    text: string,
    quote: string,
    context?: { readonly prefix?: string; readonly suffix?: string; readonly hint?: number },
  ): { readonly start: number; readonly end: number; readonly score: number } | null;
}

declare module 'hypothesis-source:sidebar/helpers/import.ts' {
  export function readExportFile(file: File): Promise<readonly HypothesisAnnotation[]>;
}

declare module 'hypothesis-source:sidebar/services/import-annotations.ts' {
  /** What it is made with is what it calls: a store, a service that saves, and one that tells the user. */
  export class ImportAnnotationsService {
    constructor(store: object, annotations: object, toasts: object);
    import(annotations: readonly HypothesisAnnotation[]): Promise<readonly { readonly type: string }[]>;
  }
}

interface HypothesisAnnotation {
  readonly id: string;
  readonly uri: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: ReadonlyArray<{ readonly source: string; readonly selector: readonly object[] }>;
}
