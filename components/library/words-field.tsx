import { useId } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly value: string;
  /** What is offered to complete with, the commonest first. */
  readonly known: Iterable<string>;
  /** Whether several are typed, parted by commas. */
  readonly isList?: boolean;
  readonly onInput: (value: string) => void;
}

const MOST = 50;

/** Words that were used before complete what is typed, in a list also after a comma: the browser matches the whole field. */
function completions(value: string, known: Iterable<string>, isList: boolean): string[] {
  const done = isList ? value.slice(0, value.lastIndexOf(',') + 1) : '';
  const used = new Set(done.split(',').map((one) => one.trim().toLowerCase()));
  const begun = value.slice(done.length).trim().toLowerCase();
  return [...known]
    .filter((one) => !used.has(one.toLowerCase()) && one.toLowerCase().includes(begun))
    .slice(0, MOST)
    .map((one) => (done === '' ? one : `${done} ${one}`));
}

/** A field for tags, a project or a status. */
export function WordsField({ id, value, known, isList = false, onInput }: Props) {
  const list = useId();
  return (
    <>
      <input
        id={id}
        type="text"
        list={list}
        autocomplete="off"
        placeholder={isList ? 'parted by commas' : ''}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <datalist id={list}>
        {completions(value, known, isList).map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
    </>
  );
}
