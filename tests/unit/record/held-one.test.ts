import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { merge, nameIn, split } from '@/lib/core/record/held-one.ts';

let count = 0;
const newId = (): string => `s${(count += 1)}`;
const SITE = 'news.example';

const identity = (names: readonly string[], site: string | null = null): HeldOne => ({
  id: newId(),
  name: names[0] ?? '',
  names,
  site,
});

describe('the name that a speaker goes by', () => {
  test('is its own where nothing is merged', () => {
    expect(nameIn([], 'Ana Ríos', SITE)).toBe('Ana Ríos');
    expect(nameIn([identity(['Ana Ríos', 'Ríos'], 'other.example')], 'Ríos', SITE)).toBe('Ríos');
  });

  test('is the site’s, then everybody’s', () => {
    const identities = [identity(['Ana Ríos', 'mayor'], SITE), identity(['Ana M. Ríos', 'Ana Ríos'])];
    expect(nameIn(identities, 'mayor', SITE)).toBe('Ana M. Ríos');
    expect(nameIn(identities, 'mayor', 'other.example')).toBe('mayor');
    expect(nameIn(identities, 'Ana Ríos', 'other.example')).toBe('Ana M. Ríos');
  });

  test('is the site’s where both merge the same names', () => {
    const identities = [identity(['Ríos', 'Ana Ríos'], SITE), identity(['Ana Ríos', 'Ríos'])];
    expect(nameIn(identities, 'Ana Ríos', SITE)).toBe('Ríos');
    expect(nameIn(identities, 'Ríos', SITE)).toBe('Ríos');
    expect(nameIn(identities, 'Ríos', 'other.example')).toBe('Ana Ríos');
  });
});

describe('merging and splitting', () => {
  test('what was merged comes along', () => {
    const first = merge([], ['Ríos'], 'Ana Ríos', null, newId);
    const both = merge(first, ['Ana Ríos'], 'Ana M. Ríos', null, newId);
    expect(both).toEqual([
      { id: first[0]?.id, name: 'Ana M. Ríos', names: ['Ana Ríos', 'Ríos', 'Ana M. Ríos'], site: null },
    ]);
    expect(nameIn(both, 'Ríos', SITE)).toBe('Ana M. Ríos');
  });

  test('a name taken out goes by itself again, the others stay', () => {
    const all = merge([], ['Ríos', 'the mayor'], 'Ana Ríos', SITE, newId);
    const left = split(all, 'the mayor', SITE);
    expect(nameIn(left, 'the mayor', SITE)).toBe('the mayor');
    expect(nameIn(left, 'Ríos', SITE)).toBe('Ana Ríos');
    expect(nameIn(split(all, 'Ana Ríos', SITE), 'the mayor', SITE)).toBe('Ríos');
    expect(split(left, 'Ríos', SITE)).toEqual([]);
    expect(split(left, 'somebody else', SITE)).toEqual(left);
  });

  const aName = fc.constantFrom('Ana Ríos', 'Ríos', 'the mayor', 'Tomas Kest', 'Kest', 'union', 'Union');
  const aSite = fc.constantFrom(null, SITE, 'other.example');
  const aMerge = fc.record({
    names: fc.array(aName, { minLength: 1, maxLength: 3 }),
    into: aName,
    site: aSite,
  });
  const merges = fc.array(aMerge, { maxLength: 6 });
  const done = (list: readonly { names: string[]; into: string; site: string | null }[]): HeldOne[] =>
    list.reduce<HeldOne[]>((all, { names, into, site }) => merge(all, names, into, site, newId), []);

  test('no name is in two identities of one site, and each goes by one of its names', () => {
    fc.assert(
      fc.property(merges, (list) => {
        for (const site of [null, SITE]) {
          const names = done(list)
            .filter((one) => one.site === site)
            .flatMap((one) => one.names);
          expect(new Set(names).size).toBe(names.length);
        }
        for (const { name, names } of done(list)) expect(names).toContain(name);
      }),
    );
  });

  test('what is merged on a site goes by one name there; doing it again changes nothing', () => {
    fc.assert(
      fc.property(merges, aMerge, (list, last) => {
        const once = done([...list, last]);
        const site = last.site ?? 'elsewhere.example';
        const shown = new Set([last.into, ...last.names].map((name) => nameIn(once, name, site)));
        expect(shown.size).toBe(1);
        const again = merge(once, last.names, last.into, last.site, newId);
        for (const name of last.names) expect(nameIn(again, name, site)).toBe(nameIn(once, name, site));
      }),
    );
  });

  test('merges of a site and of everywhere that lead back to their beginning give one name', () => {
    const all = done([
      { names: ['Union'], into: 'union', site: null },
      { names: ['Ana Ríos'], into: 'the mayor', site: null },
      { names: ['union'], into: 'Ana Ríos', site: SITE },
      { names: ['the mayor'], into: 'Union', site: SITE },
    ]);
    expect(new Set(['the mayor', 'Union'].map((name) => nameIn(all, name, SITE))).size).toBe(1);
  });

  test('a name that was shown is shown as itself', () => {
    fc.assert(
      fc.property(merges, aName, (list, name) => {
        const shown = nameIn(done(list), name, SITE);
        expect(nameIn(done(list), shown, SITE)).toBe(shown);
      }),
    );
  });
});
