import { unpackModel } from '../core/attribution/tagger/model.ts';
import type { Answer, Task } from './build-model.ts';
import { NO_CALIBRATION } from './calibrate.ts';
import { fit } from './fit.ts';
import { packModel } from './pack.ts';
import { verdictsOn } from './verdicts.ts';
import { readWordClasses } from './word-classes.ts';

const answer = (message: Answer): void => void process.send?.(message);

process.on('message', ({ articles, unseen, settings }: Task) => {
  const fitted = fit(articles, readWordClasses(), (news) => answer({ news }), settings);
  // Verdicts are told on the packed model, since that is what users have.
  const model =
    unseen.length === 0 ? undefined : unpackModel(packModel(fitted, NO_CALIBRATION, NO_CALIBRATION));
  answer({ fitted, verdicts: model === undefined ? [] : verdictsOn(model, unseen) });
});
