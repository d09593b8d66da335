import { lazy, type ReactNode, Suspense } from 'react';
import { Button } from './button.js';
import { uiTexts } from './labels.ja.js';

const Modal = lazy(() => import('./modal.js'));

interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Escape or the ground behind it; without it the dialog must be answered. */
  readonly onClose?: () => void;
  readonly isWide?: boolean;
}

/** A question that must be answered before anything else; focus stays inside and returns where it was. */
export function Dialog({ isOpen, ...dialog }: DialogProps) {
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <Modal {...dialog} />
    </Suspense>
  );
}

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Says what it does, e.g. 「取り消す」. */
  readonly confirm: string;
  readonly cancel?: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirm, cancel = uiTexts.cancel, busy, onConfirm, onCancel } = props;
  return (
    <Dialog isOpen={isOpen} title={title} onClose={onCancel}>
      {children}
      <div className="row">
        <Button busy={busy ?? false} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button kind="second" onPress={onCancel}>
          {cancel}
        </Button>
      </div>
    </Dialog>
  );
}
