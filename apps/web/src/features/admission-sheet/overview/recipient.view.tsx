import type { ContactResponse, SheetResponse } from '@tsunagi/contracts';
import { Facts } from '../../../ui/facts.js';
import { shortDate } from '../../../ui/japanese-date.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { Panel } from '../../../ui/panel.js';
import { overviewTexts as texts } from '../labels.ja.js';
import { useHospital } from '../sheet.reads.js';
import { textAt } from '../sheet.model.js';

/** Who gets it, with the numbers of the directory. */
export function RecipientView({ sheet }: { readonly sheet: SheetResponse }) {
  const [loaded, reload] = useHospital(sheet);
  return (
    <Panel title={texts.recipient}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(contact) => (
          <RecipientFacts contact={contact} person={textAt(sheet.values, 'header.hospitalContact')} />
        )}
      </LoadedView>
    </Panel>
  );
}

interface RecipientFactsProps {
  readonly contact: ContactResponse;
  readonly person: string | null;
}

export function RecipientFacts({ contact, person }: RecipientFactsProps) {
  const { name, tel, fax, closedToday, nextOpenOn } = contact;
  return (
    <>
      <p className="recipient-name">{name}</p>
      <Facts
        facts={[
          [texts.window, texts.officeOfHospital],
          ...(person === null ? [] : [[texts.contact, `${person} 様`] as const]),
          [texts.tel, <span className="number">{tel ?? texts.noNumber}</span>],
          [texts.fax, <span className="number">{fax ?? texts.noNumber}</span>],
        ]}
      />
      {closedToday !== null && nextOpenOn !== null && (
        <Message tone="care">{texts.closedToday(shortDate(nextOpenOn))}</Message>
      )}
    </>
  );
}
