import type { NeedResponse, PreparationPreview } from '@tsunagi/contracts';
import { helpfulDates, PreparationExplained } from '../../platform/preparation/explained.view.js';
import { findPreview } from '../../platform/preparation/preview.api.js';
import { preparationTones } from '../../platform/preparation-tone.js';
import { type Loaded, useLoaded } from '../../platform/use-loaded.js';
import { Badge } from '../../ui/badge.js';
import { Facts } from '../../ui/facts.js';
import { LoadedView } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { preparationPanelTexts as texts } from './labels.ja.js';
import { NeedsView } from './needs.view.js';

interface PreparationPanelProps {
  readonly stayId: string;
  readonly needs: readonly NeedResponse[];
  readonly mayChange: boolean;
}

/** The days as they are now, for the date that is expected. */
export const usePreparation = (stayId: string): readonly [Loaded<PreparationPreview>, () => void] =>
  useLoaded(['stay', stayId, 'preparation'], () => findPreview(stayId));

/** 退院準備の日数 on the page of the stay: the sum with its reasons, and what has to be prepared. */
export function PreparationPanel({ stayId, needs, mayChange }: PreparationPanelProps) {
  const [loaded, reload] = usePreparation(stayId);
  return (
    <Panel title={texts.title}>
      <LoadedView loaded={loaded} onRetry={reload}>
        {(preview) => <Days preview={preview} />}
      </LoadedView>
      <NeedsView {...{ stayId, needs, mayChange }} />
    </Panel>
  );
}

function Days({ preview }: { readonly preview: PreparationPreview }) {
  const { sentence, status, statusName, requiredDays } = preview;
  const dates = helpfulDates(preview);
  return (
    <>
      {requiredDays === null && (
        <div>
          <Badge tone={preparationTones[status]} text={statusName} />
        </div>
      )}
      <p>{sentence}</p>
      {dates.length > 0 && <Facts facts={dates} />}
      <PreparationExplained preview={preview} />
    </>
  );
}
