import { parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from 'react-aria-components';
import { uiTexts } from '../labels.ja.js';
import ModalView from '../modal.js';

interface CalendarDialogProps {
  readonly title: string;
  readonly date: string | null;
  readonly today: string;
  readonly onChoose: (date: string) => void;
  readonly onClose: () => void;
}

/** A month to choose a day from, with the arrow keys or a finger. */
export default function CalendarDialog({ title, date, today, onChoose, onClose }: CalendarDialogProps) {
  return (
    <I18nProvider locale="ja-JP">
      <ModalView title={title} onClose={onClose}>
        <Calendar
          aria-label={title}
          autoFocus
          defaultFocusedValue={parseDate(date ?? today)}
          value={date === null ? null : parseDate(date)}
          onChange={(chosen) => onChoose(chosen.toString())}
        >
          <header className="calendar-head">
            <Button slot="previous" className="button button-second" aria-label={uiTexts.previousMonth}>
              ‹
            </Button>
            <Heading level={3} />
            <Button slot="next" className="button button-second" aria-label={uiTexts.nextMonth}>
              ›
            </Button>
          </header>
          <CalendarGrid className="calendar">
            <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>
              {(day) => <CalendarCell date={day} className="calendar-day number" />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </ModalView>
    </I18nProvider>
  );
}
