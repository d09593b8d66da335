import { civilDateInJapan, instantInJapan } from '@tsunagi/domain';
import type { Action, PlannedStay, Step } from '../scenario/plan.js';
import { type CaseFiles, required } from './case-file.js';

type Of<Kind extends Action['kind']> = Extract<Action, { kind: Kind }>;
type Written = { id: string };

/** What the liaison office enters. */
export class HospitalDesk {
  constructor(private readonly files: CaseFiles) {}

  async registerPatient({ stay }: Step): Promise<void> {
    const { name, kana, sex, birthDate, address, tel } = stay.patient;
    const { hospitalPatientNumber, insuredNumber, careLevel, certification } = stay.patient;
    const { client } = this.files.hospital(stay);
    const details = { name, kana, sex, birthDate, address, tel, hospitalPatientNumber, insuredNumber };
    const answer = await client.send<Written>('POST', '/api/patients', details);
    this.files.rememberPatient(stay, answer.body.id);
    const validity =
      careLevel === null || careLevel === 'independent'
        ? {}
        : { validFrom: '2026-04-01', validTo: '2028-03-31' };
    const recorded = { status: certification, careLevel, ...validity };
    await client.send('POST', `/api/patients/${answer.body.id}/certification`, recorded);
  }

  async planAdmission({ stay }: Step): Promise<void> {
    const { ward, department, physician, admittedOn } = stay;
    const plan = { ward, department, attendingPhysician: physician, plannedOn: admittedOn };
    const body = { patientId: this.files.patientId(stay), ...plan };
    const answer = await this.files.hospital(stay).client.send<Written>('POST', '/api/stays', body);
    this.files.of(stay).stayId = answer.body.id;
  }

  async admit(step: Step): Promise<void> {
    const { stay } = step;
    const file = this.files.of(stay);
    if (file.stayId !== null) return this.post(step, 'admission', this.admission(stay));
    file.admissionKey = `${stay.key}-admission`;
    const answer = await this.files
      .hospital(stay)
      .client.send<Written>('POST', '/api/stays', this.newStay(stay), {
        'idempotency-key': file.admissionKey,
      });
    file.stayId = answer.body.id;
  }

  /** The same admission arrives twice; the second changes nothing. */
  async admitAgain(step: Step): Promise<void> {
    const key = required(this.files.of(step.stay).admissionKey, 'an admission');
    const { client } = this.files.hospital(step.stay);
    await client.send('POST', '/api/stays', this.newStay(step.stay), { 'idempotency-key': key });
  }

  private newStay(stay: PlannedStay): object {
    return { patientId: this.files.patientId(stay), ...this.admission(stay) };
  }

  private admission(stay: PlannedStay): object {
    const { ward, department, physician, cause, route, admittedOn, admittedTime } = stay;
    const admittedAt = admittedTime === null ? null : instantInJapan(admittedOn, admittedTime);
    const place = { ward, department, attendingPhysician: physician, cause };
    return { admittedOn, admittedAt, route, ...place };
  }

  correctAdmission(step: Step, { admittedTime }: Of<'correctAdmission'>): Promise<void> {
    const { admittedOn } = step.stay;
    const admittedAt = instantInJapan(admittedOn, admittedTime);
    return this.post(step, 'admission-correction', { admittedOn, admittedAt });
  }

  cancelAdmission(step: Step): Promise<void> {
    return this.post(step, 'admission-cancellation', { reason: '入力誤りのため' });
  }

  identifyCareManager(step: Step): Promise<void> {
    const { organisationId, staffId, name } = this.files.office(step.stay);
    const careManager = { officeId: organisationId, careManagerId: staffId, careManagerName: name };
    return this.post(step, 'care-manager', careManager);
  }

  confirmNoCareManager(step: Step): Promise<void> {
    const communitySupportCenterId = this.files.office(step.stay).organisationId;
    return this.post(step, 'no-care-manager', { communitySupportCenterId });
  }

  judgeCoordination(step: Step, { needed }: Of<'judgeCoordination'>): Promise<void> {
    const criteria = needed ? ['helpToStandOrWalk'] : [];
    return this.post(step, 'coordination-judgement', { needed, criteria });
  }

  foresee(step: Step, { from, to }: Of<'foresee'>): Promise<void> {
    return this.post(step, 'discharge-notice/foresight', { from, to });
  }

  async expect(step: Step, { expectedOn }: Of<'expect'>): Promise<void> {
    this.files.of(step.stay).expectedOn = expectedOn;
    await this.post(step, 'discharge-notice/expected-date', { expectedOn });
  }

  async move(step: Step, { expectedOn }: Of<'move'>): Promise<void> {
    this.files.of(step.stay).expectedOn = expectedOn;
    await this.post(step, 'discharge-notice/move', { expectedOn, reason: '病状の経過により' });
  }

  async withdrawDate(step: Step): Promise<void> {
    this.files.of(step.stay).expectedOn = null;
    await this.post(step, 'discharge-notice/withdrawal', { reason: '発熱のため' });
  }

  async announce(step: Step, { grade, channel }: Of<'announce'>): Promise<void> {
    const { stay } = step;
    const file = this.files.of(stay);
    const consent = { form: 'oral', givenBy: 'patient', givenOn: civilDateInJapan(step.at) };
    const officeId = this.files.office(stay).organisationId;
    const notice = { officeId, grade, channel, expectedOn: file.expectedOn, consent };
    const path = `/api/stays/${this.files.stayId(stay)}/discharge-notice/announcements`;
    const answer = await this.files.hospital(stay).client.send<Written>('POST', path, notice);
    file.announcementId = answer.body.id;
    file.announcements += 1;
  }

  addNeed(step: Step, { need }: Of<'addNeed'>): Promise<void> {
    return this.post(step, 'preparation/needs', { kind: need });
  }

  discharge(step: Step, { destination }: Of<'discharge'>): Promise<void> {
    return this.post(step, 'discharge', { dischargedOn: civilDateInJapan(step.at), destination });
  }

  transfer(step: Step): Promise<void> {
    const transferredOn = civilDateInJapan(step.at);
    return this.post(step, 'hospital-transfer', { transferredOn, toHospitalName: '県立中央病院(架空)' });
  }

  die(step: Step): Promise<void> {
    return this.post(step, 'death', { diedOn: civilDateInJapan(step.at) });
  }

  async confirmSheetReceipt({ stay }: Step, version: number): Promise<void> {
    const { id } = required(this.files.of(stay).sheet, 'a sheet');
    await this.files
      .hospital(stay)
      .client.send('POST', `/api/admission-sheets/${id}/versions/${version}/receipt`, {});
  }

  async readSheet({ stay }: Step, version: number): Promise<void> {
    const { id } = required(this.files.of(stay).sheet, 'a sheet');
    await this.files
      .hospital(stay)
      .client.send('POST', `/api/admission-sheets/${id}/versions/${version}/reading`, {});
  }

  async answerNote({ stay, at }: Step): Promise<void> {
    const noteId = required(this.files.of(stay).noteId, 'a note');
    const values = {
      'reply.answeredOn': civilDateInJapan(at),
      'reply.answererRole': 'medicalSocialWorker',
      'reply.answererName': this.files.hospital(stay).name,
      'reply.ways': ['asBelow'],
      'reply.opinion':
        '歩行は見守りで可能となっています。退院は来週後半の見込みです。訪問看護の導入をご検討ください。',
    };
    const answer = { completeness: 'full', values };
    await this.files.hospital(stay).client.send('POST', `/api/liaison-notes/${noteId}/answer`, answer);
  }

  private async post({ stay, at, happenedAt }: Step, path: string, body: object): Promise<void> {
    const late = happenedAt === at ? {} : { occurredAt: happenedAt };
    const address = `/api/stays/${this.files.stayId(stay)}/${path}`;
    await this.files.hospital(stay).client.send('POST', address, { ...body, ...late });
  }
}
