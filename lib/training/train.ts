import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unpackModel } from '../core/attribution/tagger/model.ts';
import { alteredCopies } from './altered-copies.ts';
import { buildModel } from './build-model.ts';
import { evaluate, printReport } from './evaluate.ts';
import { readBrat } from './brat.ts';
import { fitCalibration, meanOf } from './calibrate.ts';
import { readPoolArticles, readRealArticles } from './gold-articles.ts';
import { readLabelStudio } from './label-studio.ts';
import { SETTINGS } from './fit.ts';
import { withVerifier } from './pack.ts';
import { readPolnear } from './polnear.ts';
import { sayingVerdicts } from './sayings.ts';
import type { Settings } from './trainer.ts';

const USAGE = `usage: npm run train -- FOLDER [--real FOLDER | --without-real] [--brat FOLDER] [--label-studio FILE] [--dev FOLDER] [--out FILE] [--epochs N]
       npm run train -- --verifier [--real FOLDER] [--model FILE] [--out FILE]
       npm run train -- --report FOLDER [--model FILE]

Trains the attribution model on a folder in PolNeAR's format (text/*.txt, attributions/*.ann) and on the real articles of
gold-real, train-real and pool (by our own labels, pool-labels.jsonl) in the folder of --real (../shared by default) that are
not kept unread (tests/evaluation/kept-unread.json), writes it to public/attribution-model.bin (or FILE) and prints its scores on the folder
of --dev (a folder "dev" beside FOLDER by default).

With --brat it learns also from a folder of NAME.txt and NAME.ann: what the export for brat wrote, put right there; with
--label-studio from what Label Studio exports (JSON) of such tasks. --without-real leaves the real articles out; --epochs goes through all articles so often (7 times by default).

With --verifier only what decides which claims are shown is fitted again, to the pool's articles, from the weights on that the
model in public/attribution-model.bin (or FILE) has: for a model whose tagger has not seen the pool.

With --report nothing is trained: the scores of the model in public/attribution-model.bin (or FILE) on FOLDER are printed.`;

/** What the browsers' stores and a quick start allow, in bytes. */
const LARGEST_MODEL = 900_000;
const ROOT = join(import.meta.dirname, '../..');
const MODEL = join(ROOT, 'public/attribution-model.bin');
const SHARED = join(ROOT, '../shared');
const KEPT_UNREAD = join(ROOT, 'tests/evaluation/kept-unread.json');

interface Sources {
  /** In PolNeAR's format. */
  readonly folder: string;
  /** The folder with real articles; undefined where none are wanted. */
  readonly real: string | undefined;
  readonly brat: string | undefined;
  readonly labelStudio: string | undefined;
}

/** Of fewer epochs than are averaged over by default, the last one counts. */
function settingsOf(epochs: string | undefined): Settings {
  const wanted = Number(epochs ?? SETTINGS.epochs);
  if (!Number.isInteger(wanted) || wanted < 1) throw new Error(`--epochs ${epochs} is no number of epochs`);
  return { ...SETTINGS, epochs: wanted, averageFrom: Math.min(wanted, SETTINGS.averageFrom) };
}

async function train(
  { folder, real, brat, labelStudio }: Sources,
  settings: Settings,
  dev: string,
  out: string,
): Promise<void> {
  const started = performance.now();
  const tell = (news: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${news}`);
  };
  const articles = [
    ...readPolnear(folder),
    ...(real === undefined ? [] : readRealArticles(real, KEPT_UNREAD)),
    ...(brat === undefined ? [] : readBrat(brat)),
    ...(labelStudio === undefined ? [] : readLabelStudio(labelStudio)),
  ];
  const { bytes } = await buildModel(articles, tell, settings);
  if (bytes.byteLength > LARGEST_MODEL) {
    throw new Error(
      `the model takes ${bytes.byteLength} bytes, more than ${LARGEST_MODEL}: keep fewer weights (pack.ts)`,
    );
  }
  writeFileSync(out, new Uint8Array(bytes));
  tell(`${out}: ${bytes.byteLength} bytes`);
  if (existsSync(dev)) printReport(evaluate(unpackModel(bytes), readPolnear(dev)));
  else tell(`no scores: ${dev} is not there`);
}

/** What one of two texts counts for of which one is a copy of the other. */
const HALF = 0.5;

/**
 * Fits a model's verifier again, to articles that its tagger has not seen and to copies of them with other cues and names; half
 * of the way, since they are few and of one kind.
 */
function refitVerifier(real: string, model: string, out: string): void {
  const bytes = new Uint8Array(readFileSync(model)).buffer;
  const unpacked = unpackModel(bytes);
  const articles = readPoolArticles(real, KEPT_UNREAD);
  const copies = alteredCopies(readRealArticles(real, KEPT_UNREAD)).slice(-articles.length);
  const verdicts = [...articles, ...copies].flatMap((article) =>
    sayingVerdicts(unpacked, article).map((own) => ({ ...own, weight: (own.weight ?? 1) * HALF })),
  );
  const own = meanOf(unpacked.verifier, fitCalibration(verdicts, unpacked.verifier));
  writeFileSync(out, new Uint8Array(withVerifier(bytes, unpacked.verifier, own)));
  console.log(`${verdicts.length} findings judged, ${out} written`);
}

/** Prints the scores of a packed model on a folder. */
function report(folder: string, model: string): void {
  const bytes = new Uint8Array(readFileSync(model));
  printReport(evaluate(unpackModel(bytes.buffer), readPolnear(folder)));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    brat: { type: 'string' },
    dev: { type: 'string' },
    epochs: { type: 'string' },
    'label-studio': { type: 'string' },
    model: { type: 'string' },
    out: { type: 'string' },
    real: { type: 'string' },
    report: { type: 'string' },
    verifier: { type: 'boolean' },
    'without-real': { type: 'boolean' },
  },
});
const [folder] = positionals;
if (values.report !== undefined && positionals.length === 0) {
  report(values.report, values.model ?? MODEL);
} else if (values.verifier === true && positionals.length === 0) {
  refitVerifier(values.real ?? SHARED, values.model ?? MODEL, values.out ?? MODEL);
} else if (folder === undefined || positionals.length > 1 || values.report !== undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { dev = join(folder, '../dev'), out = MODEL } = values;
  const real = values['without-real'] === true ? undefined : (values.real ?? SHARED);
  const { brat, 'label-studio': labelStudio } = values;
  await train({ folder, real, brat, labelStudio }, settingsOf(values.epochs), dev, out);
}
