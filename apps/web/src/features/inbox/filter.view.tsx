import { inboxKindNames, inboxStateNames } from '@tsunagi/contracts';
import { replaceAddress } from '../../ui/address.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Link } from '../../ui/link.js';
import { Select } from '../../ui/select.js';
import { useWide } from '../../ui/use-wide.js';
import {
  addressOf,
  countOf,
  type Counts,
  filterOf,
  type InboxFilter,
  type InboxState,
  type StateFilter,
} from './inbox.model.js';
import { inboxTexts as texts } from './labels.ja.js';

interface FilterViewProps {
  readonly filter: InboxFilter;
  /** `null` while they are not known. */
  readonly counts: Counts | null;
}

const STATES: readonly (readonly [StateFilter, string])[] = [
  ['open', texts.open],
  ...(Object.entries(inboxStateNames) as [InboxState, string][]),
  ['all', texts.all],
];
const KINDS = [['', texts.allKinds] as const, ...Object.entries(inboxKindNames)];

const nameOf = (state: StateFilter): string => STATES.find(([each]) => each === state)?.[1] ?? '';

/** Both filters stand in the address; a telephone folds them away. */
export function FilterView(props: FilterViewProps) {
  const { state, kind } = props.filter;
  const chosen = [nameOf(state), ...(kind === null ? [] : [inboxKindNames[kind]])].join('・');
  return useWide() ? (
    <Filters {...props} />
  ) : (
    <Disclosure title={texts.filtered(chosen)}>
      <Filters {...props} />
    </Disclosure>
  );
}

function Filters({ filter, counts }: FilterViewProps) {
  const { state, kind } = filter;
  const showKind = (value: string): void =>
    replaceAddress(addressOf({ ...filterOf(new URLSearchParams({ kind: value })), state }));
  return (
    <div className="inbox-filter screen-only">
      <nav className="tabs inbox-tabs" aria-label={texts.filter}>
        {STATES.map(([each, name]) => (
          <Link key={each} to={addressOf({ state: each, kind })} className="tab" current={state === each}>
            <span>{name}</span>
            <span className="tab-count">{counts ? texts.count(countOf(counts, each)) : ''}</span>
          </Link>
        ))}
      </nav>
      <Select
        name="kind"
        label={texts.kind}
        isUnmarked
        options={KINDS}
        value={kind ?? ''}
        onChange={showKind}
      />
    </div>
  );
}
