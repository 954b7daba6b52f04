/** The part of papaparse that core uses; its own types would bring Node's into a layer that knows no platform. */
interface UnparseConfig {
  readonly newline: string;
  /** Text that matches gets a leading apostrophe. */
  readonly escapeFormulae: RegExp;
}

declare const Papa: { unparse: (rows: (string | number)[][], config: UnparseConfig) => string };
// oxlint-disable-next-line import/no-default-export -- what the package exports
export default Papa;
