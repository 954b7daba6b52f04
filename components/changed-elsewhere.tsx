import { tagsIn } from './words/tags.ts';

/** What is written to a finding, as its form shows it: tags parted by commas. */
interface Written {
  readonly note: string;
  readonly tags?: string;
}

interface Props {
  /** As it was on record when the form was opened. */
  readonly opened: Written;
  /** As it is on record now. */
  readonly now: Written;
  /** What was typed here. */
  readonly typed: Partial<Written>;
  /** What the form's button says. */
  readonly keep: string;
}

const FIELDS = ['note', 'tags'] as const;

/** A field's words without what is no difference when they are kept. */
const kept = (name: (typeof FIELDS)[number], words: string): string =>
  name === 'tags' ? tagsIn(words).join() : words.trim();

/** That another tab changed what is being written here, and to what: nothing where it did not. */
export function ChangedElsewhere({ opened, now, typed, keep }: Props) {
  const said = FIELDS.filter((name) => {
    const [mine, theirs = ''] = [typed[name], now[name]];
    return mine !== undefined && theirs !== opened[name] && kept(name, mine) !== kept(name, theirs);
  }).map((name) => (!now[name] ? `no ${name}` : name === 'note' ? `“${now.note}”` : `tags ${now.tags}`));
  if (said.length === 0) return null;
  return (
    <p class="fault" role="alert">
      Changed in another tab meanwhile, which “{keep}” replaces: {said.join('; ')}
    </p>
  );
}
