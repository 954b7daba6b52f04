/**
 * `npm run bench`: what the product costs, as ratios measured in one run, since milliseconds differ from machine to
 * machine. Needs the builds (`npm run build`); never part of the tests. Names after it choose: `npm run bench -- speed growth`.
 */
import { ensureBrowsers } from '../support/ensure-browsers.ts';
import { measureAnalysis } from './analysis.ts';
import { measureAnchoring } from './anchoring.ts';
import { measureBeside } from './beside.ts';
import { measureCard } from './card.ts';
import { measureClicks } from './clicks.ts';
import { measureExport } from './export.ts';
import { measureFindings } from './findings.ts';
import { measureGrowth } from './growth.ts';
import { measureHtml } from './html.ts';
import { measureLibrary } from './library.ts';
import { measureLongTasks } from './long-tasks.ts';
import { measureMemory } from './memory.ts';
import { measureModelLoad } from './model-load.ts';
import { measureReleases } from './releases.ts';
import { measureRestore } from './restore.ts';
import { measureSpeed } from './speed.ts';
import { measureWorkerLoad } from './worker-load.ts';

/** Those without a browser first; the cold load of a model is measured before anything warms it. */
const IN_NODE = {
  models: measureModelLoad,
  analysis: measureAnalysis,
  anchoring: measureAnchoring,
  beside: measureBeside,
  findings: measureFindings,
  html: measureHtml,
  speed: measureSpeed,
  growth: measureGrowth,
};
const IN_BROWSERS = {
  worker: measureWorkerLoad,
  clicks: measureClicks,
  card: measureCard,
  memory: measureMemory,
  tasks: measureLongTasks,
  library: measureLibrary,
  releases: measureReleases,
  restore: measureRestore,
  export: measureExport,
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
for (const [, measure] of parts) {
  for (const line of await measure()) console.log(line);
}
