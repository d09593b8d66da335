import { layoutOf } from '../../libs/forms/src/index.js';
import { type FormRequest, renderForm } from '../../libs/forms/src/render-form.js';
import { filledSheet } from '../golden/admission-sheet.samples.js';
import { type Bench, compare, type Figures } from './bench.js';
import { renderPlainly } from './form.plain.js';

const SHEETS = 6;
const ROUNDS = 15;

const request: FormRequest = {
  layout: layoutOf('admission-sheet/2024'),
  values: filledSheet,
  options: {
    look: 'print',
    identity: 'full',
    issuedAt: '2026-11-20T07:30:00.000Z',
    issuer: 'あおぞら居宅介護支援センター',
    reference: 'K7Q2-93XM-4TD8-1',
    marks: [],
  },
};

const printing = (print: (request: FormRequest) => Promise<unknown>) => async (): Promise<number> => {
  for (let sheet = 0; sheet < SHEETS; sheet++) await print(request);
  return SHEETS;
};

const milliseconds = (perSecond: number): string => `${(1000 / perSecond).toFixed(1)} ms`;

async function run(): Promise<Figures> {
  const { speedRatio, ours, baseline } = await compare(printing(renderForm), printing(renderPlainly), ROUNDS);
  return {
    ratio: 1 / speedRatio,
    notes: [`${milliseconds(ours)} against ${milliseconds(baseline)} a sheet`],
  };
}

export const printForm: Bench = {
  name: 'two-page admission sheet as PDF',
  goal: { max: 0.6 },
  baseline: 'the same layout drawn by plain pdfkit with shared parsed fonts',
  run,
};
