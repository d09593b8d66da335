import type { ReactNode } from 'react';

interface MessageProps {
  readonly tone: 'plain' | 'good' | 'care' | 'alarm';
  readonly children: ReactNode;
}

/** Read out at once when something went wrong, at the next pause otherwise. */
export function Message({ tone, children }: MessageProps) {
  return (
    <div className={`message message-${tone}`} role={tone === 'alarm' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
