import type { Sourced } from '@/lib/core/article-metadata.ts';
import { type JsonLdNode, textOf } from './json-ld.ts';

/** Top-level domains of countries that are bought for their letters. */
const FOR_THEIR_LETTERS =
  /^(?:ac|ag|ai|am|as|bz|cc|cd|co|dj|fm|gg|gl|im|io|is|la|ly|me|ms|mu|nu|pw|sc|sh|st|su|tk|to|tv|vc|vg|ws)$/;
const OF_THE_STATES = /^(?:gov|mil|edu)$/;

/** The country a publication is of, as an ISO 3166-1 code: by its address in the data, its domain, or the locale it states. */
export function countryOf(
  publisher: unknown,
  meta: (names: readonly string[]) => string | undefined,
  url: string,
  language: Sourced<string> | undefined,
): Sourced<string> | undefined {
  const address = [(publisher as JsonLdNode | null | undefined)?.['address']].flat()[0] as
    | JsonLdNode
    | string
    | undefined;
  const stated = typeof address === 'object' ? textOf(address?.['addressCountry']) : undefined;
  const inData = codeOf(stated);
  if (inData !== null) return { value: inData, from: 'json-ld' };
  const inTags = codeOf(meta(['geo.country', 'geo.region', 'icbm.country'])?.split('-')[0]);
  if (inTags !== null) return { value: inTags, from: 'meta' };
  const domain = URL.canParse(url) ? (new URL(url).hostname.split('.').at(-1) ?? '') : '';
  if (OF_THE_STATES.test(domain)) return { value: 'US', from: 'page' };
  const ofDomain = FOR_THEIR_LETTERS.test(domain) ? null : codeOf(domain === 'uk' ? 'gb' : domain);
  if (ofDomain !== null) return { value: ofDomain, from: 'page' };
  // American English is what software sets where nobody did.
  const locales: ReadonlyArray<Sourced<string> | undefined> = [
    { value: meta(['og:locale']) ?? '', from: 'open-graph' },
    language,
  ];
  for (const locale of locales) {
    const code = codeOf(/^[a-z]{2,3}[-_]([a-z]{2})$/i.exec(locale?.value ?? '')?.[1]);
    if (locale !== undefined && code !== null && code !== 'US') return { value: code, from: locale.from };
  }
  return undefined;
}

/** An ISO 3166-1 code that is somebody's, of a code or an English name. */
function codeOf(country: string | undefined): string | null {
  if (country === undefined) return null;
  const code = country.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return nameOf(code) === code ? null : code;
  return (
    { USA: 'US', 'UNITED STATES': 'US', 'UNITED STATES OF AMERICA': 'US', UK: 'GB', 'UNITED KINGDOM': 'GB' }[
      code
    ] ?? null
  );
}

function nameOf(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}
