import { readOnce } from '../../text/read-once.ts';
import type { AnnotatedText, Sentence } from '../../model.ts';
import { daysBetween } from '../../periods/calendar.ts';
import { type TimeExpression, timesIn } from '../../periods/find-times.ts';
import type { Standing } from '../scene.ts';
import { surveyTime } from './survey-time.ts';

/** Words of those who count and ask. */
const STUDY = new Set(
  'study studies survey surveys poll researchers analysis analysed analyzed surveyed data'.split(' '),
);
/** Days of a study's span at least: shorter ones are those of its asking or of its print. */
const LEAST = 700;
/** Sentences behind the one that tells of a study, within which its shares are told. */
const WITHIN = 3;

/** A study's years, and the tokens behind it within which its shares are told. */
interface Study {
  readonly time: TimeExpression;
  readonly first: number;
  readonly end: number;
}

const studyOf = readOnce(findStudy);

/** The years that a study told of before speaks of: "data of 2008 to 2016 from 500,000 adults"; undefined where none or several are told. */
export function studyPeriod(text: AnnotatedText, standing: Standing): TimeExpression | undefined {
  const { figure, scene } = standing;
  if (figure.kind !== 'percent' && figure.kind !== 'ratio') return undefined;
  if (scene.phrases.some(({ kind, verb }) => kind === 'time' || verb?.ahead === true)) return undefined;
  const study = studyOf(text);
  return study !== undefined && figure.firstToken >= study.first && figure.firstToken < study.end
    ? study.time
    : undefined;
}

function tellsOfStudy({ tokens }: AnnotatedText, { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < endToken; at += 1) if (STUDY.has(tokens[at]?.norm ?? '')) return true;
  return false;
}

function findStudy(text: AnnotatedText): Study | undefined {
  const found: Study[] = [];
  text.sentences.forEach((sentence, index) => {
    if (!tellsOfStudy(text, sentence)) return;
    const spans = timesIn(text, sentence).filter(
      ({ kind, interval }) =>
        kind === 'period' && interval !== undefined && daysBetween(interval.start, interval.end) >= LEAST,
    );
    const asked = spans.length === 0 ? listedSurvey(text, sentence) : undefined;
    const [time = asked] = spans;
    if (time === undefined || spans.length > 1) return;
    const last = text.sentences[Math.min(index + WITHIN, text.sentences.length - 1)];
    found.push({ time, first: sentence.firstToken, end: last?.endToken ?? sentence.endToken });
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "A 2022 survey found that:", with what it found in the lines below. */
function listedSurvey(text: AnnotatedText, sentence: Sentence): TimeExpression | undefined {
  const { firstToken, endToken } = sentence;
  return text.tokens[endToken - 1]?.text === ':'
    ? surveyTime(text.tokens, timesIn(text, sentence), firstToken, endToken)
    : undefined;
}
