import type { UnresolvedAttribution } from '@/lib/core/attribution/find-attributions.ts';
import type { TextSpan } from '@/lib/core/model.ts';

/**
 * An invented article with its sources marked, each with the name of who speaks ("-" for nobody):
 * `[Finance Minister Ana Rao|Ana Rao] said it was late. It would close, [she|Ana Rao] added.`
 * `facts` has lines of `name | role | affiliation | alias; alias`; a field that is left out or empty is not looked at, "-" is none.
 */
interface SpeakerCase {
  readonly text: string;
  readonly facts?: readonly string[];
}

/** Cases by what they are about. */
export type SpeakerCases = Readonly<Record<string, readonly SpeakerCase[]>>;

interface MarkedSources {
  readonly text: string;
  readonly attributions: readonly UnresolvedAttribution[];
  /** Who speaks, one for each attribution. */
  readonly speakers: readonly string[];
}

/** The text without its marks, with an attribution for each marked source; a source before a colon is a label. */
export function readSources(marked: string): MarkedSources {
  let text = '';
  const found: { source: TextSpan; speaker: string }[] = [];
  for (const [whole, source, speaker] of marked.matchAll(/\[([^[\]|]+)\|([^[\]|]+)\]|[^[]+|\[/g)) {
    if (source === undefined || speaker === undefined) {
      text += whole;
      continue;
    }
    found.push({
      source: { start: text.length, end: text.length + source.length, text: source },
      speaker,
    });
    text += source;
  }
  const attributions = found.map(({ source }, at): UnresolvedAttribution => {
    const isLabel = text[source.end] === ':';
    const cue = { start: source.end, end: source.end + 1, text: text.slice(source.end, source.end + 1) };
    const rest = text.slice(source.end + 1).split('\n')[0] ?? '';
    const start = source.end + 1 + rest.length - rest.trimStart().length;
    const content = [{ start, end: source.end + 1 + rest.length, text: rest.trimStart() }];
    const kind = isLabel ? 'direct' : 'indirect';
    const stance = { act: 'say', tone: 'neutral' } as const;
    return { id: `a${at + 1}`, kind, source, cue, stance, content, confidence: 1 };
  });
  return { text, attributions, speakers: found.map(({ speaker }) => speaker) };
}
