import { preparationStatusNames, stayAttentionNames, type StayCountsResponse } from '@tsunagi/contracts';
import { moveTo } from '../../../ui/address.js';
import { Link } from '../../../ui/link.js';
import { Select } from '../../../ui/select.js';
import { useWide } from '../../../ui/wide.js';
import { addressOf, type FilterWord, isNarrowed, type ListFilter, withChoice } from './filter.model.js';
import { listTexts as texts, windows } from './labels.ja.js';

interface FilterProps {
  readonly filter: ListFilter;
  /** `null` until they have come. */
  readonly counts: StayCountsResponse | null;
  readonly atHospital: boolean;
}

type Option = readonly [value: string, label: string];

const ALL: Option = ['', texts.all];

const counted = (value: string, name: string, count: number): Option => [value, texts.counted(name, count)];

/** What is chosen can be chosen, also before the counts are known or when nobody is left. */
const including = (options: readonly Option[], chosen: string, name: string): readonly Option[] =>
  options.some(([value]) => value === chosen) ? options : [...options, [chosen, name]];

const attentionsOf = (counts: StayCountsResponse | null): readonly Option[] => [
  ALL,
  ...(counts
    ? counts.attentions.map(({ attention, name, count }) => counted(attention, name, count))
    : Object.entries(stayAttentionNames)),
];

const wardsOf = (counts: StayCountsResponse | null, chosen: string): readonly Option[] =>
  including(
    [ALL, ...(counts?.wards ?? []).map(({ ward, count }) => counted(ward, ward, count))],
    chosen,
    chosen,
  );

const statusesOf = (counts: StayCountsResponse | null): readonly Option[] => [
  ALL,
  counted('admitted', texts.admitted, counts?.admitted ?? 0),
  counted('planned', texts.planned, counts?.planned ?? 0),
];

const preparationsOf = (counts: StayCountsResponse | null, chosen: ListFilter['preparation']) =>
  including(
    [ALL, ...(counts?.preparation ?? []).map((one) => counted(one.status, one.statusName, one.count))],
    chosen,
    chosen === '' ? texts.all : preparationStatusNames[chosen],
  );

/** Every change is a new address: it can be sent to a colleague, and 戻る undoes it. */
function Choice({
  filter,
  word,
  options,
}: {
  readonly filter: ListFilter;
  readonly word: FilterWord;
  readonly options: readonly Option[];
}) {
  const choose = (value: string): void => moveTo(addressOf(withChoice(filter, word, value)));
  return (
    <Select
      name={word}
      label={texts[word]}
      isUnmarked
      value={filter[word]}
      options={options}
      onChange={choose}
    />
  );
}

export function StayFilter({ filter, counts, atHospital }: FilterProps) {
  const isWide = useWide();
  return (
    <details className="stay-filter-box screen-only" open={isWide || isNarrowed(filter)}>
      <summary>{texts.filters}</summary>
      <Choices filter={filter} counts={counts} atHospital={atHospital} />
    </details>
  );
}

function Choices({ filter, counts, atHospital }: FilterProps) {
  const { isOpen, ward, preparation } = filter;
  return (
    <fieldset className="stay-filter">
      <legend className="hidden-text">{texts.filters}</legend>
      {atHospital && isOpen && <Choice filter={filter} word="attention" options={attentionsOf(counts)} />}
      {atHospital && <Choice filter={filter} word="ward" options={wardsOf(counts, ward)} />}
      {isOpen && (
        <>
          <Choice filter={filter} word="within" options={[ALL, ...Object.entries(windows)]} />
          <Choice filter={filter} word="preparation" options={preparationsOf(counts, preparation)} />
          <Choice filter={filter} word="status" options={statusesOf(counts)} />
        </>
      )}
      {isNarrowed(filter) && (
        <p className="stay-filter-clear">
          <Link to={isOpen ? '/stays' : '/stays?open=no'}>{texts.clear}</Link>
        </p>
      )}
    </fieldset>
  );
}
