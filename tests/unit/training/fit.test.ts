import { expect, test } from 'vitest';
import { NO_CALIBRATION } from '@/lib/training/calibrate.ts';
import { fitCalibration } from '@/lib/training/calibrate.ts';
import { fit, SETTINGS } from '@/lib/training/fit.ts';
import { packModel } from '@/lib/training/pack.ts';
import type { GoldArticle } from '@/lib/training/polnear.ts';
import { unpackModel } from '@/lib/core/attribution/tagger/model.ts';
import { sayingVerdicts } from '@/lib/training/sayings.ts';
import { verdictsOn } from '@/lib/training/verdicts.ts';
import { readWordClasses } from '@/lib/training/word-classes.ts';

const FEW = { ...SETTINGS, epochs: 2, averageFrom: 2, l1: 1 };
const NAMES = ['Rao', 'Lee', 'Okoro', 'Silva', 'Novak', 'Haddad'];
const CLAIMS = ['the bridge would close', 'nobody had asked', 'taxes were too high', 'it was late'];

/** Invented articles in which names say things, annotated. */
function invented(): GoldArticle[] {
  return NAMES.map((name, n) => {
    let text = 'The board met on Monday and the river was calm.\n\n';
    const attributions = CLAIMS.map((claim, m) => {
      const start = text.length;
      const cue = (n + m) % 2 === 0 ? 'said' : 'argued';
      text += `${name} ${cue} ${claim}. The rain went on.\n\n`;
      const at = start + name.length + 1;
      const from = at + cue.length + 1;
      return {
        source: [{ start, end: start + name.length }],
        cue: [{ start: at, end: at + cue.length }],
        content: [{ start: from, end: from + claim.length }],
      };
    });
    return { name, text, attributions };
  });
}

function bytesOf(articles: readonly GoldArticle[]): Uint8Array {
  const fitted = fit(articles, readWordClasses(), () => {}, FEW);
  const model = unpackModel(packModel(fitted, NO_CALIBRATION, NO_CALIBRATION));
  const verifier = fitCalibration(articles.flatMap((article) => sayingVerdicts(model, article)));
  return new Uint8Array(packModel(fitted, fitCalibration(verdictsOn(model, articles)), verifier));
}

test('the same articles give the same bytes, and other articles other ones', () => {
  const articles = invented();
  const first = bytesOf(articles);
  expect(first.length).toBeGreaterThan(100_000);
  expect(bytesOf(articles)).toEqual(first);
  expect(bytesOf(articles.slice(1))).not.toEqual(first);
}, 60_000);
