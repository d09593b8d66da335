import { useLoaded } from '../../platform/use-loaded.js';
import { countInbox } from './inbox.api.js';
import { inboxTexts as texts } from './labels.ja.js';

/** Beside the menu's word; nothing while all is read. */
export function UnreadCount() {
  const [counted] = useLoaded(['inbox', 'counts', null], () => countInbox(null));
  const unread = counted.state === 'ready' ? (counted.body.unread ?? 0) : 0;
  return unread === 0 ? null : <span className="menu-count number">{texts.unread(unread)}</span>;
}
