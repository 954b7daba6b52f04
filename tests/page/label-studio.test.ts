import { afterEach, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { readArticle } from '@/lib/page/article.ts';
import { type LabelStudioResult, parseLabelStudio } from '@/lib/training/label-studio-result.ts';
import { openPage, ownPages } from '../support/pages.ts';
import { SAMPLE } from '../unit/export/sample.ts';

interface Task {
  readonly data: { readonly text: string; readonly label_config: string };
  readonly predictions: readonly { readonly result: readonly LabelStudioResult[] }[];
}

/** Of Label Studio's front end, as far as it is asked. https://github.com/HumanSignal/label-studio-frontend */
interface Shown {
  readonly id: string;
  readonly regionStore: {
    /** The ids end in "#" and one of the annotation; the spans are the marks in the text. */
    readonly regions: readonly { readonly id: string; readonly _spans: readonly HTMLElement[] | null }[];
  };
  serializeAnnotation(): readonly LabelStudioResult[];
}
interface FrontEnd {
  readonly annotationStore: {
    readonly predictions: readonly Shown[];
    addAnnotationFromPrediction(prediction: Shown): Shown;
    selectAnnotation(id: string): void;
  };
}
declare global {
  var LabelStudio: new (id: string, options: object) => unknown;
}

const script = await commands.labelStudio();

async function load(source: string): Promise<void> {
  const element = document.createElement('script');
  element.src = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.head.append(element);
  await loaded;
}
if (script !== null) await load(script);

afterEach(() => document.getElementById('label-studio')?.remove());

/** A task's prediction as an annotation of whoever puts it right: the words that each region marks, and what is saved. */
async function opened({ data, predictions }: Task) {
  document.body.insertAdjacentHTML('beforeend', '<div id="label-studio"></div>');
  const { annotationStore } = await new Promise<FrontEnd>((resolve) => {
    const task = { id: 1, data, annotations: [], predictions: predictions.map((one) => ({ id: 1, ...one })) };
    const interfaces = ['panel', 'controls', 'side-column', 'predictions:menu'];
    return new LabelStudio('label-studio', {
      config: data.label_config,
      interfaces,
      task,
      user: { pk: 1 },
      onLabelStudioLoad: resolve,
    });
  });
  const [prediction] = annotationStore.predictions;
  if (prediction === undefined) throw new Error('no prediction');
  const annotation = annotationStore.addAnnotationFromPrediction(prediction);
  annotationStore.selectAnnotation(annotation.id);
  const { regions } = annotation.regionStore;
  await vi.waitUntil(() => regions.every(({ _spans: spans }) => spans?.[0]?.isConnected), {
    timeout: 60_000,
  });
  return {
    marked: regions.map(({ id, _spans: spans }) => [
      id.split('#')[0],
      spans?.map(({ textContent }) => textContent).join(''),
    ]),
    saved: annotation.serializeAnnotation(),
  };
}

const taskOf = (analysis: Analysis): Task =>
  (JSON.parse(exportAnalysis(analysis, 'label-studio').text) as [Task])[0];

async function analysisOf(html: string): Promise<Analysis> {
  const read = readArticle(await openPage(html), 'https://news.example/story');
  if (read === null) throw new Error('no article');
  return commands.analyseInNode(read.article);
}

const ANALYSES: readonly (readonly [string, () => Promise<Analysis>])[] = [
  ['the sample', () => Promise.resolve(SAMPLE)],
  ['a press statement', () => analysisOf(ownPages.get('press-statement') ?? '')],
  ['hearsay', () => analysisOf(ownPages.get('hearsay') ?? '')],
];

test.skipIf(script === null).each(ANALYSES)(
  'every region of %s marks its words in Label Studio’s front end, and is saved as it was exported, to be learnt from',
  async (_, analysed) => {
    const analysis = await analysed();
    const task = taskOf(analysis);
    const result = task.predictions[0]?.result ?? [];
    const { marked, saved } = await opened(task);
    expect(marked.length).toBeGreaterThan(10);
    expect(marked).toEqual(result.flatMap(({ id, value }) => (value ? [[id, value.text]] : [])));
    expect(saved).toEqual(result.map((one) => (one.value ? { ...one, origin: 'prediction' } : one)));
    expect(parseLabelStudio(task.data.text, saved)).toHaveLength(analysis.attributions.length);
  },
);
