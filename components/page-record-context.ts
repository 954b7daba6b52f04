import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NO_RECORD, type PageRecord } from '@/lib/core/record/page-record.ts';
import type { Standing } from '@/lib/core/record/standing.ts';

/** What is on record of the page that is shown. */
export const PageRecordContext = createContext<PageRecord>(NO_RECORD);

/** Whether anything can be kept, and what the user has made of a finding; undefined where nothing. */
export function useStanding(id: string): {
  readonly keeps: boolean;
  readonly standing: Standing | undefined;
} {
  const { keeps, failure, standings } = useContext(PageRecordContext);
  return { keeps: keeps && failure === undefined, standing: standings[id] };
}
