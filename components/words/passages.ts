import type { Analysis } from '@/lib/core/model.ts';
import { claimWith } from '../finding.ts';
import type { Finding } from '@/lib/core/record/record.ts';

/** The words of a finding as they stand in the article, pieces told apart, and each wording once. */
export function passageWords(analysis: Analysis, { type, id }: Finding): string {
  const figure = analysis.figures.find((found) => found.id === id);
  const initiative = analysis.initiatives.find((found) => found.id === id);
  const spans = {
    claim: claimWith(analysis, id)?.content,
    figure: figure && [figure],
    initiative: initiative?.mentions,
  }[type];
  return [...new Set(spans?.map(({ text }) => text))].join(' … ');
}
