import { isOfReaders } from './element-names.ts';
import { attributeOf, select } from './unclobbered.ts';

/** "/story.html?page=2", "https://news.example/story/page/2/": the address of the first page, and that it is of the second. */
const SECOND = /^(.*?)(?:\.html?)?\/?(?:page\/2\/?|\?page=2)$/i;

/** An address without its site, its ending and what follows that. */
const pathOf = (address: string): string =>
  (/^[^?#]*/.exec(address)?.[0] ?? '').replace(/^https?:\/\/[^/]*/i, '').replace(/(?:\.html?)?\/?$/i, '');

/** Whether the page links to the second one of its own article; readers' comments may have several pages too. */
export function hasSecondPage({ documentElement: root }: Document): boolean {
  const [canonical] = select(root, 'link[rel~="canonical"]');
  const own = pathOf((canonical && attributeOf(canonical, 'href')) ?? '');
  if (own === '') return false;
  return [...select(root, '[href$="2"], [href$="2/"]')].some((link) => {
    const first = SECOND.exec(attributeOf(link, 'href') ?? '')?.[1];
    return first !== undefined && pathOf(first) === own && !isOfReaders(link);
  });
}
