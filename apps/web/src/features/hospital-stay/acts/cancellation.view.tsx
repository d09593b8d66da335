import { TextArea } from '../../../ui/text-area.js';
import { ActForm } from './act-form.js';
import type { ActName } from './act-name.js';
import { found, said } from './act.model.js';
import { actErrors as errors, actTexts as texts } from './labels.ja.js';
import { type ActProps, useAct, useDraft } from './use-act.js';

interface CancellationProps extends ActProps {
  readonly name: Extract<ActName, 'admission-cancellation' | 'discharge-cancellation'>;
}

/** 入院の取消, or 退院の取消: only a reason is asked for. */
export function CancellationAct({ stay, name }: CancellationProps) {
  const act = useAct(name, stay);
  const [{ reason }, change, isDirty] = useDraft(() => ({ reason: '' }));
  const send = (): void =>
    act.send(found({ reason: said(reason) === null && errors.reason }), { reason: said(reason) });
  return (
    <ActForm act={act} isDirty={isDirty} onSubmit={send}>
      <TextArea
        label={texts.reason}
        name="reason"
        value={reason}
        error={act.errors['reason']}
        onChange={(text) => change({ reason: text })}
      />
    </ActForm>
  );
}
