import type { Tally } from '../tally.js';
import type {
  IndicatorCellResponse,
  IndicatorFigureResponse,
} from '../show-indicators/indicators.response.js';
import type { Circulation } from './circulations.js';
import { veilsOf } from './veils.js';

type Number = Pick<IndicatorCellResponse, 'count' | 'hidden'>;

function numbersOf({ flows }: Circulation): ReadonlyMap<string, Number> {
  const veils = veilsOf(flows);
  return new Map(
    flows.map(({ id, count }, index) => {
      const hidden = veils[index] ?? null;
      return [id, { count: hidden === null ? count : null, hidden }];
    }),
  );
}

/** The tables of one circulation as they may be shown. A number that is not in it is not shown. */
export function publish(circulation: Circulation, tallies: readonly Tally[]): IndicatorFigureResponse[] {
  const numbers = numbersOf(circulation);
  const find = (id: string): Number =>
    numbers.get(circulation.sameAs.get(id) ?? id) ?? { count: null, hidden: 'protectsOthers' };
  return tallies.map((tally) => {
    const kinds = tally.side === 'hospital' ? tally.kinds : (['all', ...tally.kinds] as const);
    return {
      ...{ measure: tally.measure, side: tally.side },
      rows: kinds.map((kind) => ({
        kind,
        cells: (['total', ...tally.classes] as const).map((counted) => ({
          class: counted,
          ...find(tally.id(kind, counted)),
        })),
      })),
    };
  });
}
