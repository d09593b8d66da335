import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { inputIdOf, Need } from './field-frame.js';
import { uiTexts } from './labels.ja.js';

export interface ComboItem {
  readonly id: string;
  /** What stands in the field once it is chosen. */
  readonly name: string;
  /** A second line that tells namesakes apart. */
  readonly detail: string;
}

interface ComboFieldProps {
  readonly label: string;
  readonly name: string;
  readonly support?: string;
  /** In the open list before anything is typed. */
  readonly hint?: string;
  readonly optional?: boolean;
  readonly error?: string | undefined;
  readonly items: readonly ComboItem[];
  readonly typed: string;
  readonly chosen: string | null;
  readonly isSearching: boolean;
  readonly onType: (typed: string) => void;
  readonly onChoose: (id: string | null) => void;
}

/** Type a part, choose from what is found; the finding is done by whoever gives the items. */
export function ComboField(field: ComboFieldProps) {
  const { label, name, support, error, items, optional = false } = field;
  return (
    <ComboBox
      className="field"
      items={items}
      inputValue={field.typed}
      selectedKey={field.chosen}
      onInputChange={field.onType}
      onSelectionChange={(key) => field.onChoose(key === null ? null : String(key))}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
      isInvalid={error !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
    >
      <Label className="field-label">
        {label}
        <Need optional={optional} />
      </Label>
      {support && (
        <Text slot="description" className="field-support">
          {support}
        </Text>
      )}
      <span className="input-row combo-row">
        <Input id={inputIdOf(name)} className="input" name={name} spellCheck={false} />
        <Button className="combo-open" aria-label={uiTexts.choose}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </Button>
      </span>
      <FieldError className="field-error">{error && `${uiTexts.errorMark}${error}`}</FieldError>
      <Found {...field} />
    </ComboBox>
  );
}

function emptyWords({ typed, hint, isSearching }: ComboFieldProps): string {
  if (typed.trim() === '') return hint ?? uiTexts.typeToSearch;
  return isSearching ? uiTexts.searching : uiTexts.noneFound;
}

function Found(field: ComboFieldProps) {
  return (
    <Popover className="combo-list" offset={4}>
      <ListBox renderEmptyState={() => <p className="combo-empty quiet">{emptyWords(field)}</p>}>
        {(item: ComboItem) => (
          <ListBoxItem id={item.id} textValue={item.name} className="combo-item">
            <Text slot="label">{item.name}</Text>
            <Text slot="description" className="small quiet">
              {item.detail}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
