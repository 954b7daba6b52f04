import type { Figure } from '../../../model.ts';

/** Of the figure described right before: what another may take up. */
export type Earlier = Pick<Figure, 'kind' | 'unit' | 'measure'>;
