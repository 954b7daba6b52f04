/** Host and last part of the path, "harbour.example/pact.pdf"; null of what is no http or https address. */
export function documentName(link: string): string | null {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const parts = url.pathname.split('/').filter((part) => part !== '');
  return [url.host.replace(/^www\./, ''), ...parts.slice(-1)].join('/');
}
