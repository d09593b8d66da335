import { useState } from 'react';
import type { Submission } from '../../platform/use-submit.js';
import { Button } from '../../ui/button.js';
import { CheckBox } from '../../ui/check-box.js';
import { Field } from '../../ui/field.js';
import { Form } from '../../ui/form.js';
import { sessionTexts as texts } from './labels.ja.js';
import { meant, missingIn } from './sign-in.model.js';

interface SignInViewProps {
  readonly submission: Submission;
  readonly onSubmit: (login: string, password: string) => void;
}

export function SignInView({ submission, onSubmit }: SignInViewProps) {
  const [typed, setTyped] = useState({ login: '', password: '' });
  const [isShown, setIsShown] = useState(false);
  const { busy, errors, summary, round, refuse } = submission;
  const submit = (): void => {
    const missing = missingIn(typed);
    if (Object.keys(missing).length > 0) return refuse(missing);
    const { login, password } = meant(typed);
    onSubmit(login, password);
  };
  return (
    <Form onSubmit={submit} errors={summary} round={round}>
      <Field
        label={texts.login}
        name="login"
        autoComplete="username"
        value={typed.login}
        onChange={(login) => setTyped({ ...typed, login })}
        error={errors['login']}
      />
      <Field
        label={texts.password}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        value={typed.password}
        onChange={(password) => setTyped({ ...typed, password })}
        error={errors['password']}
      />
      <CheckBox label={texts.show} name="show" isChecked={isShown} onChange={setIsShown} />
      <Button busy={busy}>{texts.submit}</Button>
      <p className="small quiet">{texts.help}</p>
    </Form>
  );
}
