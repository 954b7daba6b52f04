import { Brand } from './brand.tsx';
import { PrivacyLines } from './privacy-lines.tsx';
import { type ReadingMode, ReadingModeChoice } from './reading-mode.tsx';

/** What came of "Continue": the chosen mode is set, or the browser was told no. */
export type WelcomeOutcome = ReadingMode | 'declined';

interface Props {
  readonly mode: ReadingMode;
  readonly outcome: WelcomeOutcome | undefined;
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
export function WelcomeView({ mode, outcome, asks, onMode, onContinue }: Props) {
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
        <div>
          <p class="specimen">
            <span class="m-claim">
              In the first half of 2025, China’s total cross-border e‑commerce import and export volume
              reached <span class="m-figure">1.37 trillion yuan</span>
            </span>
            , Wang said. China released the <span class="m-initiative">Global Data Security Initiative</span>.
          </p>
          <ul class="kinds" aria-label="How they are marked">
            <li class="claim">Claim</li>
            <li class="figure">Figure</li>
            <li class="initiative">Initiative</li>
          </ul>
        </div>
      </div>
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
