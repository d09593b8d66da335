import { type FormEvent, useState } from 'react';
import type { Submission } from '../../platform/use-submit.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Message } from '../../ui/message.js';
import { sessionTexts } from './labels.ja.js';

interface SignInViewProps {
  readonly submission: Submission;
  readonly onSubmit: (login: string, password: string) => void;
}

export function SignInView({ submission, onSubmit }: SignInViewProps) {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit(login.trim(), password);
  };
  return (
    <form className="panel form" onSubmit={submit} noValidate>
      {submission.message && <Message tone="alarm">{submission.message}</Message>}
      <Field
        label={sessionTexts.login}
        name="login"
        autoComplete="username"
        value={login}
        onChange={setLogin}
        error={submission.errors['login']}
      />
      <Field
        label={sessionTexts.password}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={submission.errors['password']}
      />
      <Button busy={submission.busy}>{sessionTexts.submit}</Button>
      <p className="small quiet">{sessionTexts.help}</p>
    </form>
  );
}
