import { loadModel } from '@/lib/cli/load-model.ts';
import { compareTexts } from '@/lib/core/align/comparison.ts';
import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

export const read = (text: string, url: string): Analysis => analyse(plainArticle(text, { url }), model);

/** An invented release. */
export const RELEASE = `Harbour board doubles its dredging budget

TARN BAY, 4 March 2024. The Tarn Bay Harbour Board today approved a budget of $34 million for the coming year.

“We will not close the eastern quay before the new terminal opens, and nobody who works there will lose a job,” said Ines Lundqvar, chief executive of the Tarn Bay Harbour Board. “The dredging programme keeps 1,240 vessels a year moving.”

Olav Brandt, who chairs the dockers' union, said the union had been promised a say in every change of shifts.`;

/** A report of it: a number is another, a sentence is in another mouth, and one is from elsewhere. */
export const REPORT = `Tarn Bay spends more on its mud

“The dredging programme keeps 1,420 vessels a year moving,” said Ines Lundqvar, chief executive of the Tarn Bay Harbour Board.

“We will not close the eastern quay before the new terminal opens, and nobody who works there will lose a job,” Olav Brandt, chair of the dockers’ union, told reporters. He also said dockers had been promised a say in changes of shifts.

“My crew had never heard of it,” said Petra Holm, who sails a tug.`;

export const released = read(RELEASE, 'https://board.example/budget');
export const report = read(REPORT, 'https://courant.example/mud');
export const comparison = compareTexts(report, released);
