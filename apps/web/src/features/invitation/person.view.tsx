import { useState } from 'react';
import { CheckBox } from '../../ui/check-box.js';
import { Field } from '../../ui/field.js';
import type { Acceptance } from './invitation.model.js';
import { invitationTexts as texts } from './labels.ja.js';

interface PersonViewProps {
  readonly acceptance: Acceptance;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (acceptance: Acceptance) => void;
}

export function PersonView({ acceptance, errors, onChange }: PersonViewProps) {
  const [isShown, setIsShown] = useState(false);
  const bind = (name: keyof Acceptance) => ({
    name,
    value: acceptance[name],
    error: errors[name],
    onChange: (value: string) => onChange({ ...acceptance, [name]: value }),
  });
  return (
    <>
      <Field label={texts.name} autoComplete="name" {...bind('name')} />
      <Field label={texts.kana} support={texts.kanaSupport} optional {...bind('kana')} />
      <Field label={texts.login} support={texts.loginSupport} autoComplete="username" {...bind('login')} />
      <Field
        label={texts.password}
        support={texts.passwordSupport}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        {...bind('password')}
      />
      <CheckBox label={texts.show} name="show" isChecked={isShown} onChange={setIsShown} />
    </>
  );
}
