import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useStore } from '../../platform/store.js';
import { Button } from '../../ui/button.js';
import { CheckBox } from '../../ui/check-box.js';
import { ChoiceGroup } from '../../ui/choice-group.js';
import { FieldFrame } from '../../ui/field-frame.js';
import { Page } from '../../ui/page.js';
import { asked } from './asked.js';
import { searchScopes, searchTexts as texts } from './labels.ja.js';
import { ResultsView } from './results.view.js';
import type { SearchScope } from './search.api.js';
import { shortcutIsOn, turnShortcut } from './shortcut.js';

const SCOPES = Object.entries(searchScopes).map(([value, label]) => ({ value, label }));

/** 人を探す: a name or a part of it leads to the stays of the person. */
export function SearchPage({ atHospital }: { readonly atHospital: boolean }) {
  const query = useStore(asked);
  const [scope, setScope] = useState<SearchScope>('all');
  const isOn = useStore(shortcutIsOn);
  return (
    <Page title={texts.title}>
      <SearchForm query={query} atHospital={atHospital} />
      {query !== '' && (
        <>
          <ChoiceGroup
            label={texts.which}
            name="scope"
            kind="radio"
            inline
            isUnmarked
            choices={SCOPES}
            chosen={[scope]}
            onChange={([chosen]) => setScope(chosen as SearchScope)}
          />
          <ResultsView query={query} scope={scope} atHospital={atHospital} />
        </>
      )}
      <div className="keys-only small">
        <CheckBox label={texts.useKey} name="shortcut" isChecked={isOn} onChange={turnShortcut} />
      </div>
    </Page>
  );
}

function SearchForm({ query, atHospital }: { readonly query: string; readonly atHospital: boolean }) {
  const desk = atHospital ? 'hospital' : 'careOffice';
  const [typed, setTyped] = useState(query);
  const isOn = useStore(shortcutIsOn);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (query === '') input.current?.focus();
  }, [query]);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    asked.set(typed.trim());
  };
  return (
    <form className="panel page-form" role="search" aria-label={texts.title} onSubmit={search}>
      <FieldFrame label={texts.box[desk]} name="query" support={texts.support[desk]} isUnmarked>
        {(links) => (
          <span className="input-row">
            <input
              {...links}
              ref={input}
              className="input"
              type="search"
              data-search=""
              aria-keyshortcuts={isOn ? '/' : undefined}
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button>{texts.go}</Button>
          </span>
        )}
      </FieldFrame>
      <p className="small quiet">{texts.example}</p>
    </form>
  );
}
