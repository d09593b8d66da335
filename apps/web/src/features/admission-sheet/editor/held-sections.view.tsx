import { useOpenEditing } from '../../../platform/catalogue/editing/use-editing.js';
import { Link } from '../../../ui/link.js';
import { Message } from '../../../ui/message.js';
import { heldSections } from './held-section.model.js';
import { heldTexts as texts } from './labels.ja.js';

interface HeldSectionsProps {
  readonly sheetId: string;
  /** The section that is open says it itself. */
  readonly except?: string;
}

/** What was typed in this window and could not be saved yet, with the way to it; nothing when all is saved. */
export function HeldSections({ sheetId, except }: HeldSectionsProps) {
  const editing = useOpenEditing(sheetId);
  const held = editing === null ? [] : heldSections(editing).filter(({ id }) => id !== except);
  if (held.length === 0) return null;
  return (
    <Message tone="care">
      <p>{texts.title}</p>
      <ul>
        {held.map(({ id, title, reason }) => (
          <li key={id} className="row">
            <Link to={`/sheets/${sheetId}/sections/${id}`} className="touch-link">
              {title}
            </Link>
            <span className="small">{reason}</span>
          </li>
        ))}
      </ul>
    </Message>
  );
}
