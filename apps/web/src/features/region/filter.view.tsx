import { indicatorKindNames } from '@tsunagi/contracts';
import { PrintButton } from '../../ui/print-button.js';
import { Select } from '../../ui/select.js';
import { careKinds, monthBefore, monthsOffered, type Sight, spanOf, spans } from './indicators.model.js';
import { monthName, regionTexts as texts } from './labels.ja.js';

interface FilterViewProps {
  readonly sight: Sight;
  readonly today: string;
  readonly onChange: (sight: Sight) => void;
}

/** Which months and which kind of office; a choice counts at once. */
export function FilterView({ sight, today, onChange }: FilterViewProps) {
  const span = spanOf(sight);
  const offered = spans.includes(span) ? spans : [...spans, span];
  const months = monthsOffered(today);
  const known = months.includes(sight.to) ? months : [sight.to, ...months];
  const look = (to: string, count: number): void =>
    onChange({ ...sight, to, from: monthBefore(to, count - 1) });
  return (
    <section className="panel filter-row screen-only" aria-label={texts.filter}>
      <Select
        label={texts.to}
        name="to"
        isUnmarked
        value={sight.to}
        options={known.map((month) => [month, monthName(month)] as const)}
        onChange={(to) => look(to, span)}
      />
      <Select
        label={texts.span}
        name="span"
        isUnmarked
        value={String(span)}
        options={offered.map((count) => [String(count), texts.months(count)] as const)}
        onChange={(count) => look(sight.to, Number(count))}
      />
      <Select
        label={texts.kind}
        name="kind"
        isUnmarked
        value={sight.kind}
        options={careKinds.map((kind) => [kind, indicatorKindNames[kind]] as const)}
        onChange={(value) => onChange({ ...sight, kind: careKinds.find((kind) => kind === value) ?? 'all' })}
      />
      <PrintButton />
    </section>
  );
}
