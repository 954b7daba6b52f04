import { KIND_WORDS } from '../../words/claims.ts';
import type { AttributionKind } from '@/lib/core/model.ts';
import type { Body } from '@/lib/core/record/record.ts';
import { amountOf } from '@/lib/core/record/amount-words.ts';
import type { Edits } from '../actions.ts';

/** A field of the form, as it stands in it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What the field takes, in grey while it is empty. */
  readonly hint?: string;
  /** Set for a field with a choice of values, and their words. */
  readonly choices?: Readonly<Record<string, string>>;
}

const FORMS: Readonly<Record<AttributionKind, string>> = {
  direct: KIND_WORDS.direct.long,
  indirect: KIND_WORDS.indirect.long,
  mixed: KIND_WORDS.mixed.long,
};

function field(name: string, label: string, value: string | undefined, hint?: string): Field {
  return { name, label, value: value ?? '', ...(hint && { hint }) };
}

/** The fields that a finding of this type is corrected in. */
export function fieldsOf(body: Body): readonly Field[] {
  switch (body.type) {
    case 'claim':
      return [
        field('speaker', 'Speaker', body.speaker?.name, 'nobody named'),
        field('role', 'Role', body.speaker?.role),
        field('affiliation', 'Affiliation', body.speaker?.affiliation),
        field('cue', 'Words that report', body.cue?.text, 'as they stand: said, has warned'),
        { ...field('kind', 'Form', body.kind), choices: FORMS },
      ];
    case 'figure':
      return [
        field('value', 'Value', amountOf(body).full, '1.37 trillion, 12–15'),
        field('unit', 'Unit', body.unit, 'CNY, %, kg'),
        field('measure', 'Measure', body.measure),
        field('period', 'Period', body.period, 'first half of 2025'),
      ];
  }
  const [deed] = body.deeds;
  return [
    field('name', 'Name', body.name),
    field('action', 'Deed', deed?.action, 'signed, launched'),
    field('actors', 'By', deed?.actors.join('; '), 'parted by semicolons'),
    field('counterparts', 'With', deed?.counterparts.join('; '), 'parted by semicolons'),
    field('date', 'Date', deed?.date, 'July 2025'),
  ];
}

function parties(words: string): string[] {
  return words
    .split(';')
    .map((party) => party.trim())
    .filter(Boolean);
}

/** What the form changed; undefined where nothing is. The first deed is the one that the form shows. */
export function editsOf(body: Body, values: Readonly<Record<string, string>>): Edits | undefined {
  const changed = Object.fromEntries(
    fieldsOf(body).flatMap(({ name, value }) => {
      const words = (values[name] ?? value).trim();
      return words === value ? [] : [[name, words]];
    }),
  );
  if (Object.keys(changed).length === 0) return undefined;
  if (body.type === 'figure') return { type: 'figure', ...changed };
  if (body.type === 'claim') {
    const { speaker, kind, ...rest } = changed;
    return {
      type: 'claim',
      ...rest,
      ...(speaker !== undefined && { speaker: speaker === '' ? null : { name: speaker } }),
      ...(kind !== undefined && { kind: kind as AttributionKind }),
    };
  }
  const { name, actors, counterparts, ...rest } = changed;
  const isDeedChanged = Object.keys(changed).some((field) => field !== 'name');
  const first = {
    ...(body.deeds.length > 0 && { of: 0 }),
    ...rest,
    ...(actors !== undefined && { actors: parties(actors) }),
    ...(counterparts !== undefined && { counterparts: parties(counterparts) }),
  };
  const others = body.deeds.slice(1).map((_, index) => ({ of: index + 1 }));
  // A deed without a word for it is taken away.
  const deeds = rest['action'] === '' ? others : [first, ...others];
  return {
    type: 'initiative',
    ...(name !== undefined && { name }),
    ...(isDeedChanged && { deeds }),
  };
}
