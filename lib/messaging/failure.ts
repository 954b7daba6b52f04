import type { Failure } from './messages.ts';

/** An error as data, with the sentence that the user reads. */
export function failureOf(error: unknown, message: string): Failure {
  return { message, detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
