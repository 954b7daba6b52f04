import { dateWords } from '@/lib/core/record/date-words.ts';

/** An instant as the user's clock has it: "8 Nov 2025, 16:52". */
export function momentWords(instant: string): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${dateWords(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
