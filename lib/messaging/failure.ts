import type { Failure } from './messages.ts';

/** An error whose message is a sentence for the user. */
export class ForUser extends Error {
  override readonly name = 'ForUser';
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** An error as data, with the sentence that the user reads: its own where it has one, else `message`. */
export function failureOf(error: unknown, message: string): Failure {
  if (error instanceof ForUser)
    return { message: error.message, detail: detailOf(error.cause ?? error.message) };
  return { message, detail: detailOf(error) };
}
