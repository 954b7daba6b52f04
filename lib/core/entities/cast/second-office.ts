import { OFFICES_WITH_DEPUTY } from '../../lexicon/offices.ts';
import type { Entity } from './entity.ts';
import type { Office } from './offices.ts';
import type { RoleForm } from './role-forms.ts';

/** What a role is asked for by. */
export interface Asked {
  readonly head: string;
  readonly modifiers: readonly string[];
}

/**
 * Whether the office is only next to the one that is asked for: "the governor" is no deputy governor, "the health secretary" no
 * shadow health secretary. Of those whose deputies are called so as well, only with what they are for.
 */
export function isSecond({ words }: RoleForm, { head, modifiers }: Asked): boolean {
  const second = [...words].find((word) => SECONDS.test(word));
  if (second === undefined || second === head || modifiers.includes(second)) return false;
  // "Assistant Professor Rao" is called "the history professor".
  if (/^(?:coach|principal|professor)$/.test(head)) return false;
  return modifiers.length > 0 || second === 'shadow' || OFFICES_WITH_DEPUTY.has(head);
}

const SECONDS = /^(?:assistant|deputy|lieutenant|shadow|vice)$/;

/** "special adviser to the president" */
const serves = ({ form, role }: Office, head: string): boolean =>
  !form.heads.has(head) && role.toLowerCase().includes(` to the ${head}`);

/** The offices and ranks of somebody, without a rank that is but a piece of an office: "Deputy [Mayor] Ana Rao", "adviser to the [president] Ana Rao". */
export const officesOf = ({ offices, ranks }: Entity, asked: Asked): readonly Office[] => [
  ...offices,
  ...ranks.filter(
    ({ head }) =>
      !offices.some(
        (office) => (office.form.heads.has(head) && isSecond(office.form, asked)) || serves(office, head),
      ),
  ),
];

/** Whether somebody has only an office next to the one that is asked for, or serves whoever holds it. */
export function isOnlySecond(entity: Entity, asked: Asked): boolean {
  const held = officesOf(entity, asked).filter(({ form }) => form.heads.has(asked.head));
  return held.length > 0
    ? held.every(({ form }) => isSecond(form, asked))
    : entity.offices.some((office) => serves(office, asked.head));
}
