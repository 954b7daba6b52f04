import { expect, test } from 'vitest';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { readSources } from './marked-sources.ts';

/**
 * Introductions put together from names, roles, bodies and forms: what one form reads of a role and a body it must read of
 * every other, whoever wrote the text. docs/error-analysis/speakers.md tells what a larger grammar of them showed.
 */
const ROLES = [
  'chief executive',
  'Vice President of Operations',
  'senior fellow',
  'chief medical officer',
  'analyst',
];
const BODIES = [
  'Corbel Foods',
  'University of Lorne',
  'Mayo Clinic',
  'UCLA',
  'Orchard Financial Group, Inc.',
];
const NAMES = ['Ruth Amadi', 'Omar Al-Sayed', 'Priya R. Nair'];

type Form = (name: string, role: string, body: string) => string;
/** As at the head of a sentence. */
const opened = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1);
const surname = (name: string): string => name.split(' ').at(-1) ?? '';
const FORMS: readonly Form[] = [
  (name, role, body) => `[${name}, ${role} at ${body}|${name}], said it was late.`,
  (name, role, body) => `[${name}, Ph.D., ${role}, ${body}|${name}], said it was late.`,
  (name, role, body) => `[${name}, the ${role} of ${body} who came|${name}], said it was late.`,
  (name, role, body) => `[${body} ${role} ${name}|${name}] said it was late.`,
  (name, role, body) => `[The ${role} of ${body} ${name}|${name}] said it was late.`,
  (name, role, body) => `[${opened(role)} ${name} of ${body}|${name}] said it was late.`,
  (name, role, body) => `It rained in May. As ${role} of ${body}, [${name}|${name}] said it was late.`,
  (name, role, body) => `“It is late,” said [${name}, ${role} of ${body}|${name}], on Monday.`,
  (name, role, body) =>
    `The mill met ${name}, M.D., the ${role} at ${body}. [${surname(name)}|${name}] said it was late.`,
  (name, role, body) => `${name} serves as ${role} at ${body}. [${surname(name)}|${name}] said it was late.`,
  (name, role, body) =>
    `${name} joined ${body} as ${role} in 2019. [${surname(name)}|${name}] said it was late.`,
];

/** Every form with every body, and the roles and names in turn. */
const introductions = FORMS.flatMap((form, at) =>
  BODIES.map((body, n) => {
    const role = ROLES[(at + n) % ROLES.length] ?? '';
    const name = NAMES[(at + n) % NAMES.length] ?? '';
    return { marked: readSources(form(name, role, body)), told: [name, opened(role), body] };
  }),
);

/** A name that ends a sentence may leave its full stop there. */
const whole = (words: string): string => words.replace(/\.$/, '');

test('a role and a body are read alike in every form of introduction', () => {
  const read = introductions.map(({ marked }) => {
    const { speakers } = resolveSpeakers(
      annotateText(plainArticle(marked.text, { url: '' })),
      marked.attributions,
    );
    return speakers.flatMap(({ name, role = '', affiliation = '' }) => [
      name,
      opened(role),
      whole(affiliation),
    ]);
  });
  expect(read).toEqual(introductions.map(({ told }) => told.map((word) => whole(word))));
});
