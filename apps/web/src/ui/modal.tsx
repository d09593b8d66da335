import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose?: () => void;
  readonly isWide?: boolean;
}

/** Loaded only when the first dialog opens. */
export default function ModalView({ title, children, onClose, isWide = false }: ModalProps) {
  const change = (isOpen: boolean): void => {
    if (!isOpen) onClose?.();
  };
  return (
    <ModalOverlay
      className="modal-ground"
      isOpen
      isDismissable={onClose !== undefined}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={change}
    >
      <Modal className={isWide ? 'modal modal-wide' : 'modal'}>
        <Dialog className="modal-box">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
