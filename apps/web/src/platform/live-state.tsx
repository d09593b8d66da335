import { liveTexts as texts } from './labels.ja.js';
import { live } from './live.js';
import { useStore } from './store.js';

/** Quiet: whether what is shown is the latest. Only the trouble is read out. */
export function LiveState() {
  const isLive = useStore(live);
  return (
    <p className="live-state small quiet">
      {isLive === true && texts.live}
      <span role="status">{isLive === false && texts.reconnecting}</span>
    </p>
  );
}
