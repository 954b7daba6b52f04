import { expect, test } from 'vitest';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { randomFrom } from '@/lib/training/random.ts';
import { readSources } from './marked-sources.ts';
import { REAL_BODIES } from './real-bodies.ts';

/**
 * Forms of introduction that real texts have, with a third of some 270 real bodies put into each: what is read of one must be read of the others.
 * The roles are of real texts; names and roles are drawn by a seed. A rate is held, for a mechanism that cannot read a body yet should
 * fail no other work; whoever raises it may raise the number.
 */
const NAMES = [
  'Amina Yusuf',
  'Tom Hoffman',
  'Chaitu Parikh',
  'Renee Cacchillo',
  'Gerhard Schwehm',
  'Mackenzie Eaglen',
];
const FIELDS = [
  'Director',
  'Head of Research',
  'professor of law',
  'senior fellow',
  'vice president of construction',
];
const OFFICES = ['spokesman', 'chief executive', 'director', 'executive director'];
const LEADERS = ['President and CEO', 'Chairman', 'Executive Director', 'chief executive officer'];

interface Filled {
  readonly name: string;
  readonly role: string;
  /** The body, with an article where it has one; without; as owner. */
  readonly body: string;
  readonly bare: string;
  readonly owner: string;
}

interface Form {
  readonly roles: readonly string[];
  readonly write: (filled: Filled) => string;
  /** The least share of the bodies that is read, in percent. */
  readonly least: number;
}

const FORMS: Readonly<Record<string, Form>> = {
  'said N, R at A': {
    roles: FIELDS,
    write: ({ name, role, body }) => `“It is late,” said [${name}, ${role} at ${body}|${name}].`,
    least: 93,
  },
  'N, R of A, said': {
    roles: LEADERS,
    write: ({ name, role, body }) => `[${name}, ${role} of ${body}|${name}], said it was late.`,
    least: 92,
  },
  'said N, R, A': {
    roles: LEADERS,
    write: ({ name, role, bare }) => `“It is late,” said [${name}, ${role}, ${bare}|${name}].`,
    least: 92,
  },
  'A R N said': {
    roles: OFFICES,
    write: ({ name, role, bare }) => `On Monday, [${bare} ${role} ${name}|${name}] said it was late.`,
    least: 87,
  },
  'N, A R, said': {
    roles: OFFICES,
    write: ({ name, role, bare }) => `[${name}, ${bare} ${role}|${name}], said it was late.`,
    least: 87,
  },
  'N, A’s R, said': {
    roles: OFFICES,
    write: ({ name, role, owner }) => `[${name}, ${owner} ${role}|${name}], said it was late.`,
    least: 97,
  },
  'N of A said': {
    roles: [''],
    write: ({ name, body }) => `[${name} of ${body}|${name}] said it was late.`,
    least: 94,
  },
  'A has appointed N as its R': {
    roles: OFFICES,
    write: ({ name, role, body }) =>
      `${body[0]?.toUpperCase()}${body.slice(1)} has appointed ${name} as its ${role}. [${name}|${name}] said it was late.`,
    least: 85,
  },
};

const words = (told: string | undefined): ReadonlySet<string> =>
  new Set((told ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whether at least three in five words of either are the other's. */
function isSame(read: string | undefined, put: string): boolean {
  const [a, b] = [words(read), words(put)];
  const shared = [...b].filter((word) => a.has(word)).length;
  return shared >= 0.6 * Math.max(a.size, b.size);
}

test.each(Object.entries(FORMS))('most bodies are read in “%s”', (_, { roles, write, least }) => {
  const random = randomFrom(20_261_129);
  const draw = (count: number): number => Math.floor(count * random());
  const drawn = REAL_BODIES.filter(() => draw(3) === 0);
  const missed = drawn.filter((body) => {
    const bare = body.replace(/^the /, '');
    const name = NAMES[draw(NAMES.length)] ?? '';
    const role = roles[draw(roles.length)] ?? '';
    const owner = `${body}${body.endsWith('s') ? '’' : '’s'}`;
    const { text, attributions } = readSources(write({ name, role, body, bare, owner }));
    const { speakers } = resolveSpeakers(annotateText(plainArticle(text, { url: '' })), attributions);
    const speaker = speakers.find((other) => other.name === name);
    return (
      !isSame(speaker?.affiliation, bare) ||
      (role !== '' && !isSame(speaker?.role, role) && !isSame(speaker?.role, `${bare} ${role}`))
    );
  });
  const read = 100 - (100 * missed.length) / drawn.length;
  expect(read, missed.join(' | ')).toBeGreaterThanOrEqual(least);
});
