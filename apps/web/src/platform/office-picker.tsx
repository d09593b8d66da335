import type { OrganisationLineResponse, OrganisationPageResponse } from '@tsunagi/contracts';
import { useState } from 'react';
import { ComboField, type ComboItem } from '../ui/combo-field.js';
import { organisationKinds, pickerTexts as texts } from './office-picker.ja.js';
import { type Answer, read } from './server.api.js';
import { useLoaded } from './use-loaded.js';
import { useSettled } from './use-settled.js';

export type Office = OrganisationLineResponse;
type Kind = 'careOffice' | 'communitySupportCenter' | 'hospital';

interface OfficePickerProps {
  readonly label: string;
  /** Of the field in the request, e.g. `officeId`. */
  readonly name: string;
  readonly kind: Kind;
  readonly chosen: Office | null;
  /** `null` as soon as something else is typed. */
  readonly onChoose: (office: Office | null) => void;
  readonly support?: string;
  readonly optional?: boolean;
  readonly error?: string | undefined;
}

const OFFERED = 20;

function findOffices(kind: Kind, typed: string): Promise<Answer<OrganisationPageResponse>> {
  const asked = { kind, limit: String(OFFERED), ...(typed === '' ? {} : { query: typed }) };
  return read<OrganisationPageResponse>(`/api/organisations?${new URLSearchParams(asked)}`);
}

/** 種類・町・電話: what tells two offices of one name apart. */
export function officeWords({ kind, town, address, tel, fax, officialNumber }: Office): string {
  const words = [organisationKinds[kind], town ?? address, tel && texts.tel(tel), fax && texts.fax(fax)];
  return [...words, officialNumber && texts.number(officialNumber)].filter(Boolean).join('・');
}

const itemOf = (office: Office): ComboItem => ({
  id: office.organisationId,
  name: office.name,
  detail: officeWords(office),
});

interface Finding {
  readonly typed: string;
  readonly found: readonly Office[];
  readonly isSearching: boolean;
  readonly type: (typed: string) => void;
}

/** What is typed, and what the region has under it. */
function useFinding(kind: Kind, chosen: Office | null): Finding {
  const [typed, type] = useState(chosen?.name ?? '');
  const wanted = typed === chosen?.name ? '' : typed.trim();
  const asked = useSettled(wanted);
  const [loaded] = useLoaded(['organisations', kind, asked], () => findOffices(kind, asked));
  const isSearching = loaded.state === 'loading' || asked !== wanted;
  // What was found for an earlier text is not offered: it would change under the arrow keys.
  const found = loaded.state === 'ready' && !isSearching ? loaded.body.rows : [];
  return { typed, found, isSearching, type };
}

/** 事業所・センター・病院 of the region, found by any part of name, kana, number or town. */
export function OfficePicker({ kind, chosen, onChoose, ...field }: OfficePickerProps) {
  const { typed, found, isSearching, type } = useFinding(kind, chosen);
  const change = (text: string): void => {
    type(text);
    if (chosen !== null && text !== chosen.name) onChoose(null);
  };
  const choose = (id: string | null): void => {
    const office = found.find(({ organisationId }) => organisationId === id);
    if (!office) return;
    type(office.name);
    onChoose(office);
  };
  return (
    <div className="picked">
      <ComboField
        {...field}
        support={field.support ?? texts.support}
        items={found.map(itemOf)}
        typed={typed}
        chosen={chosen === null ? null : chosen.organisationId}
        isSearching={isSearching}
        onType={change}
        onChoose={choose}
      />
      <p className="field-note" role="status">
        {chosen && `→ ${chosen.name}(${officeWords(chosen)})`}
      </p>
    </div>
  );
}
