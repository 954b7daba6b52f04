import axe from 'axe-core';

/**
 * What axe finds wrong with a document or element, one line each, with where. Contrast is left out where nothing is
 * laid out (jsdom); tests/page/views.test.tsx has it.
 */
export async function violations(of: Element | Document, withContrast: boolean): Promise<string[]> {
  const { violations } = await axe.run(of, {
    rules: { 'color-contrast': { enabled: withContrast } },
    // Of what is right a name would be worked out for every element.
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
