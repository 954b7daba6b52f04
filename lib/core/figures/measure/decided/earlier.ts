import type { Figure } from '../../../model.ts';

/** Of a figure described before in its sentence: what another may take up. */
export type Earlier = Pick<Figure, 'kind' | 'unit' | 'measure'>;
