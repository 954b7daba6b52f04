/**
 * `npm run bench`: what the product costs, as ratios measured in one run, since milliseconds differ from machine to
 * machine. Needs the builds (`npm run build`); never part of the tests.
 */
import { ensureBrowsers } from '../support/ensure-browsers.ts';
import { measureAnalysis } from './analysis.ts';
import { measureClicks } from './clicks.ts';
import { measureLongTasks } from './long-tasks.ts';
import { measureMemory } from './memory.ts';

ensureBrowsers();
for (const measure of [measureAnalysis, measureClicks, measureMemory, measureLongTasks]) {
  for (const line of await measure()) console.log(line);
}
