/**
 * `npm run bench`: what the product costs, as ratios measured in one run, since milliseconds differ from machine to
 * machine. Needs the builds (`npm run build`); never part of the tests. Names after it choose: `npm run bench -- speed growth`.
 */
import { ensureBrowsers } from '../support/ensure-browsers.ts';

/** Loaded when they are asked for. Those without a browser first; the cold load of a model is measured before anything warms it. */
const IN_NODE = {
  models: async () => (await import('./model-load.ts')).measureModelLoad,
  analysis: async () => (await import('./analysis.ts')).measureAnalysis,
  anchoring: async () => (await import('./anchoring.ts')).measureAnchoring,
  beside: async () => (await import('./beside.ts')).measureBeside,
  findings: async () => (await import('./findings.ts')).measureFindings,
  html: async () => (await import('./html.ts')).measureHtml,
  speed: async () => (await import('./speed.ts')).measureSpeed,
  growth: async () => (await import('./growth.ts')).measureGrowth,
};
const IN_BROWSERS = {
  worker: async () => (await import('./worker-load.ts')).measureWorkerLoad,
  clicks: async () => (await import('./clicks.ts')).measureClicks,
  card: async () => (await import('./card.ts')).measureCard,
  memory: async () => (await import('./memory.ts')).measureMemory,
  tasks: async () => (await import('./long-tasks.ts')).measureLongTasks,
  library: async () => (await import('./library.ts')).measureLibrary,
  releases: async () => (await import('./releases.ts')).measureReleases,
  restore: async () => (await import('./restore.ts')).measureRestore,
  export: async () => (await import('./export.ts')).measureExport,
};

const MEASURES = { ...IN_NODE, ...IN_BROWSERS };

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(MEASURES, name));
if (unknown.length > 0) {
  console.error(`bench: ${unknown.join(', ')}: not one of ${Object.keys(MEASURES).join(', ')}`);
  process.exit(2);
}
const parts = Object.entries(MEASURES).filter(([name]) => chosen.length === 0 || chosen.includes(name));
if (parts.some(([name]) => name in IN_BROWSERS)) ensureBrowsers();
for (const [, load] of parts) {
  const measure = await load();
  for (const line of await measure()) console.log(line);
}
