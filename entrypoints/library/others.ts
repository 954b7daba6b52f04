import { askBackground } from '@/lib/messaging/channel.ts';

/** What other pages and the background tell each other once they wrote. */
interface Written {
  /** `RecordedArticle.id`; empty where only names were merged or parted. */
  readonly articles: readonly string[];
}

/** Other pages of the library, which are told what was written here, and tell it. */
export function others(onWritten: (articles: readonly string[]) => unknown) {
  const channel = new BroadcastChannel('library');
  channel.addEventListener('message', ({ data }: MessageEvent<Written>) => void onWritten(data.articles));
  return {
    tell: (articles: readonly string[]): void => {
      // A channel has no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel.postMessage({ articles } satisfies Written);
    },
  };
}

/**
 * Has open pages show what is on record now, of articles by their addresses; of any where none is given. By a message, which starts a
 * background that was stopped: it hears no channel.
 */
export function tellPages(addresses: readonly string[]): void {
  void askBackground('library-changed', { addresses: [...new Set(addresses)] });
}
