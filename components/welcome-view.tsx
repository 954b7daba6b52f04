import { Brand } from './brand.tsx';
import { PrivacyLines } from './privacy-lines.tsx';
import { WelcomeSpecimen } from './welcome-specimen.tsx';
import { type ReadingMode, ReadingModeChoice } from './reading-mode.tsx';

/** What came of "Continue": the chosen mode is set, or the browser was told no. */
export type WelcomeOutcome = ReadingMode | 'declined';

interface Props {
  readonly mode: ReadingMode;
  readonly outcome: WelcomeOutcome | undefined;
  /** How its button is kept in the toolbar of this browser. */
  readonly pinning: string;
  /** What the browser asks before it allows every site, in its own words. */
  readonly asks: string;
  readonly onMode: (mode: ReadingMode) => void;
  readonly onContinue: () => void;
}

const OUTCOMES: Readonly<Record<WelcomeOutcome, string>> = {
  click: 'Ready. Open an article and press the On the Record button in the toolbar.',
  'every-site': 'Ready. Open an article, and it is marked.',
  declined: 'Your browser gave no access, so pages are read only when you click the toolbar button.',
};

/** The first page after installation: what it does, and when it may. */
export function WelcomeView({ mode, outcome, asks, pinning, onMode, onContinue }: Props) {
  return (
    <main class="otr welcome">
      <Brand />
      <div class="top">
        <div>
          <h1>Who said what, marked on the page you read.</h1>
          <p class="lead">
            On the Record finds claims, figures and initiatives in news articles and press statements, and
            lists them with who said them.
          </p>
        </div>
        <WelcomeSpecimen />
      </div>
      <p class="hints">
        <b>Keep it at hand.</b> {pinning} A mark that is also a link opens as a link: hold Alt and click to
        open its card.
      </p>
      <ReadingModeChoice mode={mode} asks={asks} onMode={onMode} />
      <div class="go">
        <button type="button" class="button primary" onClick={onContinue}>
          Continue
        </button>
        <output>
          {outcome
            ? OUTCOMES[outcome]
            : 'You can change this in the options at any time, for one site or for all.'}
        </output>
      </div>
      <PrivacyLines />
    </main>
  );
}
