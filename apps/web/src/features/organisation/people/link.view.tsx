import type { InvitationResponse } from '@tsunagi/contracts';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { moment } from '../../../ui/japanese-date.js';
import { LeaveGuard } from '../../../ui/leave-guard.js';
import { StatusLine } from '../../../ui/status-line.js';
import { peopleTexts as texts } from './labels.ja.js';

interface LinkViewProps {
  readonly invitation: InvitationResponse;
  readonly onClose: () => void;
}

/** What was said about copying, and how to copy. */
function useCopy(text: string): readonly [said: string | null, copy: () => void] {
  const [said, setSaid] = useState<string | null>(null);
  const written = (): Promise<void> =>
    navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
  const copy = (): void =>
    void written().then(
      () => setSaid(texts.copied),
      () => setSaid(texts.copyFailed),
    );
  return [said, copy];
}

/** The link, once: how to copy it and how to hand it over. */
export function LinkView({ invitation, onClose }: LinkViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const link = `${window.location.origin}${invitation.link}`;
  const [said, copy] = useCopy(link);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="message message-good stack-small">
      <h3 tabIndex={-1} ref={heading}>
        {texts.linkTitle}
      </h3>
      <p>{texts.linkOnce}</p>
      <Field
        label={texts.link}
        name="link"
        isUnmarked
        value={link}
        note={texts.until(moment(invitation.expiresAt))}
        onChange={() => undefined}
      />
      <div className="row">
        <Button onPress={copy}>{texts.copy}</Button>
        <Button kind="second" onPress={onClose}>
          {texts.linkClose}
        </Button>
        <StatusLine>{said}</StatusLine>
      </div>
      <ul className="points">
        {texts.handOver.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <LeaveGuard isActive={said !== texts.copied} />
    </div>
  );
}
