export const MEASURE_WEIGHTS = '';
