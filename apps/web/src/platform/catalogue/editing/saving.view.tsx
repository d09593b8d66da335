import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import { clockTime } from '../../../ui/japanese-date.js';
import type { Editing } from './editing.model.js';
import { editingTexts as texts } from './labels.ja.js';

interface SavingProps {
  readonly editing: Editing;
  /** Inputs of this section that cannot be saved as they are. */
  readonly wrong: number;
  readonly hasUnsaved: boolean;
  readonly onSaveNow: () => void;
  readonly onShowProblems: () => void;
  /** The way on. */
  readonly children: ReactNode;
}

function announced({ saving, savedAt }: Editing): string {
  if (saving.kind === 'away') return texts.away;
  if (saving.kind === 'refused') return saving.message;
  return savedAt === null ? '' : texts.saved(clockTime(new Date(savedAt).toISOString()));
}

function remarkOf({ editing, hasUnsaved }: SavingProps): string {
  if (editing.saving.kind === 'saving') return texts.saving;
  return hasUnsaved && editing.saving.kind === 'quiet' ? texts.unsaved : '';
}

/** When it was last saved, what is not saved yet, and the way on; always in sight, never in the way. */
export function SavingBar(props: SavingProps) {
  const { editing, wrong, onSaveNow, onShowProblems, children } = props;
  const isHeld = editing.saving.kind === 'away' || editing.saving.kind === 'refused';
  return (
    <div className={isHeld ? 'saving-bar saving-bar-held' : 'saving-bar'}>
      <div className="saving-words small">
        <span role="status" className="number">
          {announced(editing)}
        </span>
        {isHeld && (
          <Button kind="second" small onPress={onSaveNow}>
            {texts.saveNow}
          </Button>
        )}
        {wrong > 0 ? (
          <>
            <span>{texts.unsavable(wrong)}</span>
            <Button kind="plain" small onPress={onShowProblems}>
              {texts.showProblems}
            </Button>
          </>
        ) : (
          <span className="quiet">{remarkOf(props)}</span>
        )}
      </div>
      {children}
    </div>
  );
}
