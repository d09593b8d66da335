import {
  indicatorDefinitions,
  indicatorKindNames,
  indicatorMeasureNames,
  type IndicatorMeasure,
  indicatorSideNames,
  type IndicatorSide,
  type IndicatorsResponse,
} from '@tsunagi/contracts';
import { Panel } from '../../ui/panel.js';
import { FigureView } from './figure.view.js';
import { linesOf, type Sight } from './indicators.model.js';
import { monthName, regionTexts as texts } from './labels.ja.js';

const PAIRED: readonly IndicatorMeasure[] = ['firstWord', 'receipt', 'confirmation', 'reply'];
const SIDES: readonly IndicatorSide[] = ['hospital', 'careOffice'];

interface MeasuresViewProps {
  readonly body: IndicatorsResponse;
  readonly kind: Sight['kind'];
}

const titleOf = (side: IndicatorSide, kind: Sight['kind']): string =>
  side === 'hospital' || kind === 'all'
    ? indicatorSideNames[side]
    : `${indicatorSideNames[side]}(${indicatorKindNames[kind]})`;

/** Every measure a panel: what the hospitals did beside what the offices did, a line per month. */
export function MeasuresView({ body, kind }: MeasuresViewProps) {
  return (
    <>
      <Panel title={indicatorMeasureNames.flag}>
        <FigureView
          title={titleOf('both', kind)}
          definition={indicatorDefinitions.flag.both}
          firstColumn={texts.month}
          lines={linesOf(body, ['flag', 'both'], kind, monthName)}
        />
      </Panel>
      {PAIRED.map((measure) => (
        <Panel key={measure} title={indicatorMeasureNames[measure]}>
          <div className="figure-sides">
            {SIDES.map((side) => (
              <FigureView
                key={side}
                title={titleOf(side, kind)}
                definition={indicatorDefinitions[measure][side]}
                firstColumn={texts.month}
                lines={linesOf(body, [measure, side], kind, monthName)}
              />
            ))}
          </div>
        </Panel>
      ))}
    </>
  );
}
