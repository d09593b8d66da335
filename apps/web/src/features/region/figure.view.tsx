import { hiddenReasonNames, indicatorClassNames, type IndicatorCellResponse } from '@tsunagi/contracts';
import { useId } from 'react';
import { largestOf, type Line } from './indicators.model.js';
import { regionTexts as texts } from './labels.ja.js';

interface FigureViewProps {
  readonly title: string;
  /** 数え方, in words. */
  readonly definition: string | undefined;
  /** What the lines are: months or kinds. */
  readonly firstColumn: string;
  readonly lines: readonly Line[];
}

/** One table of figures: the numbers as text, with a plain bar under each. */
export function FigureView({ title, definition, firstColumn, lines }: FigureViewProps) {
  const id = useId();
  return (
    <div className="figure">
      <h3 id={id}>{title}</h3>
      <p className="small quiet">{definition}</p>
      {lines.length > 0 ? (
        <div className="figure-scroll" role="group" aria-labelledby={id} tabIndex={0}>
          <table className="figure-table" aria-labelledby={id}>
            <Head firstColumn={firstColumn} lines={lines} />
            <Rows lines={lines} />
          </table>
        </div>
      ) : (
        <p className="quiet">{texts.empty}</p>
      )}
    </div>
  );
}

function Head({ firstColumn, lines }: Pick<FigureViewProps, 'firstColumn' | 'lines'>) {
  return (
    <thead>
      <tr>
        <th scope="col">{firstColumn}</th>
        {lines[0]?.cells.map((cell) => (
          <th key={cell.class} scope="col">
            {indicatorClassNames[cell.class]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Rows({ lines }: Pick<FigureViewProps, 'lines'>) {
  const largest = largestOf(lines);
  return (
    <tbody>
      {lines.map(({ name, cells }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cells.map((cell) => (
            <td key={cell.class}>
              <Count cell={cell} largest={largest} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Count({ cell, largest }: { readonly cell: IndicatorCellResponse; readonly largest: number }) {
  if (cell.count === null) {
    return <span className="figure-hidden">{hiddenReasonNames[cell.hidden ?? 'protectsOthers']}</span>;
  }
  return (
    <>
      <span className="number">{cell.count}</span>
      {cell.class !== 'total' && (
        <span className="figure-bar" aria-hidden="true">
          {cell.count > 0 && <span style={{ width: `${(cell.count / largest) * 100}%` }} />}
        </span>
      )}
    </>
  );
}
