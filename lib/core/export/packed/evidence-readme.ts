/** Addresses that are written out; of more the first. */
const MOST = 20;

/** A shell's word, whatever is in it. */
const word = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** What a bundle of evidence proves and what not, and the commands that make it prove more. */
export function evidenceReadme(
  created: string | null,
  engine: string | null,
  addresses: readonly string[],
): string {
  const web = [...new Set(addresses)].filter((url) => /^https?:/i.test(url)).slice(0, MOST);
  const [first = 'https://example.org/article'] = web;
  return `On the Record: what was put on record${created === null ? '' : `, exported ${created}`}${engine === null ? '' : ` by version ${engine}`}

WHAT IS IN IT
  texts/          the text of each article as the browser showed it when it was read
  findings.*      claims, figures and initiatives: CSV, W3C Web Annotation (JSON-LD), Markdown, JSON
  manifest.json   addresses, titles, times of reading, the SHA-256 of every file above
  SHA256SUMS      the SHA-256 of every file but itself

WHAT IT PROVES
  That no file was changed since SHA256SUMS was made, if you can show when that was (below).

WHAT IT DOES NOT PROVE
  - That the page read so for others, or read so at all: a page can be edited in the browser before it is recorded,
    and whoever holds these files could have written them.
  - When it was read: the times are those of the clock of the computer.
  - That what is said is true, or that every claim was found. Findings are a program's reading, and say where a
    person corrected them.

CHECK THAT NOTHING WAS CHANGED
  sha256sum -c SHA256SUMS            (macOS: shasum -a 256 -c SHA256SUMS)

SHOW THAT IT EXISTED BY NOW: A TIME STAMP (RFC 3161)
  openssl ts -query -data SHA256SUMS -sha256 -cert -out SHA256SUMS.tsq
  curl -H 'Content-Type: application/timestamp-query' --data-binary @SHA256SUMS.tsq \\
       https://freetsa.org/tsr > SHA256SUMS.tsr
  openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile CA.pem -untrusted TSA.crt
  (any time-stamping authority will do; keep its certificates with the files)

THE SAME WITHOUT AN AUTHORITY: OPENTIMESTAMPS
  ots stamp SHA256SUMS               (some hours later: ots upgrade SHA256SUMS.ots)
  ots verify SHA256SUMS.ots

HAVE SOMEBODY ELSE KEEP THE PAGE, AT ONCE
  Open https://web.archive.org/save or https://archive.today and give it the address, or keep it with all its files:
  wget --page-requisites --warc-file=page ${word(first)}
${web.length > 1 ? `\nADDRESSES\n${web.map((url) => `  ${url}\n`).join('')}` : ''}`;
}
