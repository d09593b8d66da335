import { Button } from '../../../ui/button.js';
import { Form } from '../../../ui/form.js';
import { LeaveGuard } from '../../../ui/leave-guard.js';
import { Link } from '../../../ui/link.js';
import { Message } from '../../../ui/message.js';
import { Page } from '../../../ui/page.js';
import { CareManagerView } from './care-manager.view.js';
import { admissionTexts as texts } from './labels.ja.js';
import { StayDetailsView } from './stay-details.view.js';
import { type AdmissionForm, useAdmission } from './use-admission.js';
import { WhoView } from './who.view.js';

/** 入院の登録: person, stay and care manager in one form, with one check. */
export function AdmissionPage({ mayRecord }: { readonly mayRecord: boolean }) {
  return (
    <Page
      title={texts.title}
      lead={
        <>
          <p>{texts.lead}</p>
          <Link to="/stays">{texts.back}</Link>
        </>
      }
    >
      {mayRecord ? <AdmissionView /> : <Message tone="plain">{texts.notYours}</Message>}
    </Page>
  );
}

function AdmissionView() {
  const form = useAdmission();
  const { submission, isUncertain } = form;
  return (
    <Form
      className="stack page-form"
      errors={isUncertain ? [] : submission.summary}
      round={submission.round}
      onSubmit={form.send}
    >
      <LeaveGuard isActive={form.isDirty && !form.isDone} />
      <fieldset className="plain-fieldset" disabled={isUncertain}>
        {form.stayId === null ? (
          <>
            <WhoView form={form} />
            <StayDetailsView form={form} />
          </>
        ) : (
          <Message tone="good">{texts.stayDone}</Message>
        )}
        <CareManagerView draft={form.draft} errors={form.errors} onChange={form.change} />
      </fieldset>
      <Send form={form} />
    </Form>
  );
}

const sendWords = ({ isUncertain, stayId }: AdmissionForm): string => {
  if (isUncertain) return texts.sendAgain;
  return stayId === null ? texts.send : texts.sendRest;
};

/** What happens, how it is taken back, and the button. */
function Send({ form }: { readonly form: AdmissionForm }) {
  return (
    <div className="send-row">
      <ul className="consequences small">
        {texts.happens.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {form.isUncertain && <Message tone="alarm">{texts.uncertain}</Message>}
      <div className="row">
        <Button busy={form.submission.busy}>{sendWords(form)}</Button>
        {form.stayId !== null && <Link to={`/stays/${form.stayId}`}>{texts.toStay}</Link>}
      </div>
    </div>
  );
}
