/** The host of an http(s) address without "www.", as it is shown: "globaltimes.cn". */
export function siteName(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : undefined;
}
