import { PreparationExplained } from '../../platform/preparation/explained.view.js';
import { Button } from '../../ui/button.js';
import { shortDate } from '../../ui/japanese-date.js';
import { Message } from '../../ui/message.js';
import { StatusLine } from '../../ui/status-line.js';
import { noticeTexts as texts } from './labels.ja.js';
import type { PreviewAhead } from './use-preview.js';

interface PreviewViewProps extends PreviewAhead {
  readonly date: string | null;
  readonly onChoose: (date: string) => void;
}

/** Live below the date: how many days there are, how they were counted, and the first date that would do. */
export function PreviewView({ preview, isCurrent, failure, date, onChoose }: PreviewViewProps) {
  if (failure !== null) return <Message tone="care">{failure}</Message>;
  return (
    <section className="ahead" aria-label={texts.days}>
      <StatusLine>{spoken(preview, isCurrent, date)}</StatusLine>
      {preview && <FirstDay first={preview.firstSufficientOn} date={date} onChoose={onChoose} />}
      {preview && date !== null && <PreparationExplained preview={preview} isOpen />}
    </section>
  );
}

function spoken(preview: PreviewAhead['preview'], isCurrent: boolean, date: string | null): string {
  if (!isCurrent) return texts.counting;
  if (date === null) return texts.beforeDate;
  return preview?.sentence ?? '';
}

interface FirstDayProps {
  readonly first: string | null;
  readonly date: string | null;
  readonly onChoose: (date: string) => void;
}

function FirstDay({ first, date, onChoose }: FirstDayProps) {
  if (first === null) return null;
  if (first === date) return <p className="small">{texts.firstIsChosen}</p>;
  return (
    <div className="row">
      <Button kind="second" onPress={() => onChoose(first)}>
        {texts.chooseFirst(shortDate(first))}
      </Button>
    </div>
  );
}
