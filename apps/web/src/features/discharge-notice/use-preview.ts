import type { PreparationPreview } from '@tsunagi/contracts';
import { useRef } from 'react';
import { findPreview } from '../../platform/preparation/preview.api.js';
import { useLoaded } from '../../platform/use-loaded.js';
import { useSettled } from '../../platform/use-settled.js';

export interface PreviewAhead {
  /** The last answer that came; it stays in sight while the next one is worked out. */
  readonly preview: PreparationPreview | null;
  /** What is shown belongs to the date that stands in the field. */
  readonly isCurrent: boolean;
  readonly failure: string | null;
}

/** 準備日数 for a date that is being chosen; the answer for the last date wins. */
export function usePreview(stayId: string, date: string | null): PreviewAhead {
  const asked = useSettled(date ?? '');
  const [loaded] = useLoaded(['stay', stayId, 'preview', asked], () => findPreview(stayId, asked));
  const last = useRef<PreparationPreview | null>(null);
  if (loaded.state === 'ready') last.current = loaded.body;
  return {
    preview: last.current,
    isCurrent: loaded.state === 'ready' && asked === (date ?? ''),
    failure: loaded.state === 'failed' ? loaded.message : null,
  };
}
