import type { LeftOutReason } from '@/lib/core/passages.ts';
import { attributeOf, has, matches, parentOf, tagOf } from './unclobbered.ts';

/**
 * What the names that sites give to elements (class, id, role) say of their words. Each stands for a whole word of a name:
 * "related" is in "story-related_links" and "relatedLinks", not in "unrelated".
 */
const WORDS: ReadonlyArray<readonly [LeftOutReason, string]> = [
  [
    'related',
    'related|recommended|recommends?|recommendations?|recirc|recirculation|outbrain|taboola|trending|popular|(?:tick|track)ers?|dashboards?|read(?: |)more(?: links?)?|read next|see also|also read|most (?:read|popular|viewed)|more (?:stories|from|news|on)|up next|(?:rollover|hover|tooltip|popover) (?:block|content|box|body|card|text|panel)|latest(?: news| stories)|infinite',
  ],
  [
    'subscription',
    'newsletters?|news letter|subscribe|subscriptions?|signup|sign (?:up|in)|mailing list|optin|opt in|login|regwall|donate|donation',
  ],
  ['sharing', 'shar(?:e|es|ing)|share(?:bar|tools)|addthis|sharethis|addtoany|social|follow us|follow'],
  [
    'advertisement',
    'ads?|adverts?|advertisement|advertising|sponsor(?:ed|s)?|dfp|promos?|promotion|affiliate|commercial|merch',
  ],
  ['comments', 'comments?|disqus|respond|livefyre|coral|discussion'],
  [
    'author',
    'bylines?|author(?: (?:box|bio|info|card|details?|block|name|meta|profile|description))?|authors|about (?:the )?author|bio|biography|contributors?|timestamp|pub ?date|publish(?:ed)? date|date published|(?:entry|post|article) meta(?:data)?|posted on|last updated',
  ],
  ['rights', 'footer|copyright|disclaimer|legal|terms'],
  [
    'navigation',
    'breadcrumbs?|nav|navigation|navbar|menu|pagination|pager|toolbar|skip (?:link|to)|tags?|tag list|topics?|keywords|categories|category|print|jump|toc|table of contents|back to top',
  ],
  [
    'notice',
    'cookies?|consent|gdpr|noscript|unsupported|paywall|message|alert|notification|modal|popup|overlay',
  ],
];

const NAMED: ReadonlyArray<readonly [LeftOutReason, RegExp]> = WORDS.map(([reason, words]) => [
  reason,
  new RegExp(` (?:${words}) `),
]);

const COMMENTS = / (?:comment(?:s|list|metadata|author)?|disqus) /;

const TAGS: Readonly<Record<string, LeftOutReason>> = {
  NAV: 'navigation',
  FORM: 'notice',
  FOOTER: 'other',
  DIALOG: 'notice',
};
const ROLES: Readonly<Record<string, LeftOutReason>> = {
  navigation: 'navigation',
  dialog: 'notice',
  alertdialog: 'notice',
  search: 'navigation',
  menu: 'navigation',
  toolbar: 'navigation',
  tooltip: 'related',
};

const STANDFIRST =
  / (?:standfirst|stand first|dek|deck|sub ?(?:title|head|heading|headline|deck)|subhed|summary|strapline|strap line|blurb|excerpt|kicker text|article (?:summary|intro|lead|description)|lead paragraph|intro|introduction|lede|abstract|teaser|description|heading des|tagline|quote|synopsis|chapo|sapo|bajada|sottotitolo|ingress) /;

/** Attributes that name elements for tests and scripts. */
export const NAMES = ['id', 'data-test', 'data-testid', 'data-qa', 'data-component'];
const NAMING = [...NAMES, 'class', 'data-component-name', 'data-gu-name'];

/** The words of an element's names in lower case, a space around each. */
function namesOf(element: Element): string {
  const names = NAMING.map((attribute) => attributeOf(element, attribute) ?? '').join(' ');
  return ` ${names
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()} `;
}

/** What an element's tag, role and names say it is besides the article; null where they say nothing. */
export function furnitureNamed(element: Element): LeftOutReason | null {
  if (matches(element, 'blockquote footer')) return null;
  const told = TAGS[tagOf(element)] ?? ROLES[attributeOf(element, 'role') ?? ''];
  if (told !== undefined) return told;
  // A box to sign up in, among the article's pictures.
  if (tagOf(element) === 'FIGURE' && has(element, 'form')) return 'subscription';
  const names = namesOf(element);
  return NAMED.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}

/** Whether an element stands in one that is named for readers' comments, and holds no headline. */
export function isOfReaders(element: Element): boolean {
  for (let at: Element | null = element; at !== null && tagOf(at) !== 'BODY'; at = parentOf(at)) {
    const names = namesOf(at);
    if (COMMENTS.test(names) && !names.includes(' byline ') && !has(at, 'h1')) return true;
  }
  return false;
}

/** Whether an element is named as a standfirst. */
export function isNamedStandfirst(element: Element): boolean {
  return (
    STANDFIRST.test(namesOf(element)) ||
    /description|alternativeHeadline/.test(attributeOf(element, 'itemprop') ?? '')
  );
}
