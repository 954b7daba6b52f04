import type { ArticleText } from '@/lib/core/model.ts';
import type { PageRecord } from '@/lib/core/record/page-record.ts';
import { Icon, RECORD } from './icons.tsx';
import { MenuButton } from './menu-button.tsx';

interface Props {
  /** Undefined while there is nothing to put on record. */
  readonly record: PageRecord | undefined;
  /** What was read, which may be less than the page. */
  readonly article: ArticleText | undefined;
  readonly onRecordPage: (on: boolean) => void;
  readonly onLibrary: () => void;
}

/** Puts the page on record; once something of it is, tells how much, and what can be done with that. */
export function RecordButton({ record, article, onRecordPage, onLibrary }: Props) {
  const count = Object.values(record?.standings ?? {}).filter(({ onRecord }) => onRecord).length;
  const isOff = record === undefined || !record.keeps || record.failure !== undefined;
  const what = article?.articles ? 'this article' : article?.partial ? 'this part' : 'page';
  const put = `Put ${what} on record`;
  if (count === 0 || isOff)
    return (
      <button
        type="button"
        class={`button ${isOff ? '' : 'primary'} ${what === 'page' ? '' : 'long'}`}
        disabled={isOff}
        onClick={() => onRecordPage(true)}
      >
        <Icon path={RECORD} />
        {put}
      </button>
    );
  return (
    <MenuButton
      class="button recorded"
      opens="up"
      name="On record"
      items={[
        { label: record.whole ? 'Put on record what is new' : put, onSelect: () => onRecordPage(true) },
        { label: 'Take page off record', onSelect: () => onRecordPage(false) },
        { label: 'See it in the library', startsGroup: true, onSelect: onLibrary },
      ]}
    >
      <Icon path={RECORD} isFilled />
      {count} on record
    </MenuButton>
  );
}
