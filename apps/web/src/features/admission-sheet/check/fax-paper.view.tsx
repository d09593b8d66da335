import { fieldsOf, type SheetResponse } from '@tsunagi/contracts';
import { textOrNull } from '../../../platform/catalogue/shown-sections.js';
import { LoadedView } from '../../../ui/loaded.js';
import { Message } from '../../../ui/message.js';
import { editionOf } from '../editions.js';
import { nameOf } from '../sheet.model.js';
import { usePaper } from '../sheet.reads.js';
import { sendTexts as texts } from './send-labels.ja.js';

/** A fax has larger letters, so more pages, and leaves out what not everybody may see. */
export function FaxPaper({ sheet }: { readonly sheet: SheetResponse }) {
  const [loaded, reload] = usePaper(sheet, 'fax');
  const catalogue = editionOf(sheet.edition);
  const leftOut = fieldsOf(catalogue).filter(
    (field) => field.audience === 'restricted' && textOrNull(field, sheet.values[field.path]) !== null,
  );
  return (
    <div className="stack-small">
      <LoadedView loaded={loaded} onRetry={reload}>
        {({ pages, continued }) => (
          <>
            <p>{texts.faxPages(pages)}</p>
            {continued.length > 0 && (
              <p className="small">
                {texts.faxContinued(continued.map((path) => nameOf(catalogue, path) ?? path).join('、'))}
              </p>
            )}
          </>
        )}
      </LoadedView>
      {leftOut.length > 0 && (
        <Message tone="care">{texts.notOnFax(leftOut.map(({ label }) => label).join('、'))}</Message>
      )}
    </div>
  );
}
