import { addDays, civilDateInJapan } from '@tsunagi/domain';
import type { Action, Step } from '../scenario/plan.js';
import { type FilledSections, SECOND_REPORT, sheetSections } from '../scenario/sheet-values.js';
import { type CaseFiles, required } from './case-file.js';

type Written = { id: string; revision: number };

const CONSENT = { form: 'written', givenBy: 'patient', givenOn: '2026-04-01' };

/** What the care office enters. */
export class CareDesk {
  constructor(private readonly files: CaseFiles) {}

  async draftSheet(step: Step, { thorough }: Extract<Action, { kind: 'draftSheet' }>): Promise<void> {
    const { client } = this.files.office(step.stay);
    const body = { stayId: this.files.stayId(step.stay) };
    const drafted = await client.send<Written>('POST', '/api/admission-sheets', body);
    this.files.of(step.stay).sheet = { id: drafted.body.id, revision: drafted.body.revision };
    await this.fill(step, sheetSections(step.stay, thorough));
  }

  async sendSheet(step: Step): Promise<void> {
    const sheet = required(this.files.of(step.stay).sheet, 'a sheet');
    const sending = { channel: 'inbox', consent: CONSENT };
    await this.files
      .office(step.stay)
      .client.send('POST', `/api/admission-sheets/${sheet.id}/sending`, sending);
  }

  /** Receipt and reading have moved the sheet on since it was sent. */
  async sendSecondReport(step: Step): Promise<void> {
    const sheet = required(this.files.of(step.stay).sheet, 'a sheet');
    const { client } = this.files.office(step.stay);
    const shown = await client.get<Written>(`/api/admission-sheets/${sheet.id}`);
    sheet.revision = shown.body.revision;
    await this.fill(step, SECOND_REPORT);
    await this.sendSheet(step);
  }

  private async fill(step: Step, sections: FilledSections): Promise<void> {
    const sheet = required(this.files.of(step.stay).sheet, 'a sheet');
    for (const [section, values] of Object.entries(sections)) {
      const path = `/api/admission-sheets/${sheet.id}/sections/${section}`;
      const headers = { 'if-match': `"${sheet.revision}"` };
      const answer = await this.files
        .office(step.stay)
        .client.send<Written>('PUT', path, { values }, headers);
      sheet.revision = answer.body.revision;
    }
  }

  async confirmReceipt(step: Step): Promise<void> {
    await this.answer(step, 'receipt', {});
  }

  async acknowledge(step: Step, action: Extract<Action, { kind: 'acknowledge' }>): Promise<void> {
    const { answer, earliestOn } = action;
    const reason = answer === 'difficult' ? '福祉用具の納品と訪問看護の契約に日数が必要です。' : null;
    await this.answer(step, 'acknowledgement', { answer, earliestOn, reason });
  }

  private async answer({ stay }: Step, what: string, body: object): Promise<void> {
    const announcementId = required(this.files.of(stay).announcementId, 'an announcement');
    const path = `/api/stays/${this.files.stayId(stay)}/discharge-notice/announcements/${announcementId}/${what}`;
    await this.files.office(stay).client.send('POST', path, body);
  }

  async sendNote(step: Step): Promise<void> {
    const { client } = this.files.office(step.stay);
    const values = {
      'envelope.answerWantedBy': addDays(civilDateInJapan(step.at), 5),
      'purpose.kinds': ['dischargeOutlook', 'conferenceDate'],
      'body.content':
        '退院の見込みと、退院前カンファレンスの日程についてご教示ください。ご家族は夜間の介助に不安をお持ちです。',
      'body.currentState': '入院前は杖で屋内を移動。通所介護を週2回利用していました。',
      'answer.ways': ['onThisSheet', 'telephone'],
    };
    const draft = { stayId: this.files.stayId(step.stay), values };
    const drafted = await client.send<Written>('POST', '/api/liaison-notes', draft);
    this.files.of(step.stay).noteId = drafted.body.id;
    await client.send('POST', `/api/liaison-notes/${drafted.body.id}/sending`, {
      channel: 'inbox',
      consent: CONSENT,
    });
  }

  async closeNote(step: Step): Promise<void> {
    const noteId = required(this.files.of(step.stay).noteId, 'a note');
    await this.files.office(step.stay).client.send('POST', `/api/liaison-notes/${noteId}/closing`, {});
  }
}
