import { useLoaded } from '../../platform/use-loaded.js';
import { findCounts } from './list/list.api.js';

/** 病棟 where somebody lies now: one ward keeps one spelling. */
export function useWards(): readonly string[] {
  const [loaded] = useLoaded(['stays', 'counts'], findCounts);
  return loaded.state === 'ready' ? loaded.body.wards.map(({ ward }) => ward) : [];
}
