import { addDays, type CivilDate, type PreparationNeedKind } from '@tsunagi/domain';
import { makeName } from '../../apps/demo/src/region/people.js';
import type { SeededRandom } from '../../apps/demo/src/region/random.js';
import type { Acknowledged, Reply, Wish } from './command.js';

/** What a writer does next; it is told how each wish ended, however late. */
export type Script = Generator<Wish, void, Reply>;

export interface ScriptParts {
  readonly random: SeededRandom;
  readonly officeId: string;
  readonly today: CivilDate;
  /** 0 … `writers` - 1 */
  readonly writer: number;
  readonly writers: number;
  /** Stays with a date, of all writers: where they get into each other's way. */
  readonly commonStays: string[];
}

const DAYS_IN_TURN = 20;
const RECENT_STAYS = 4;
const NEEDS: readonly PreparationNeedKind[] = ['newVisitingNurse', 'newEquipment', 'medicationSupport'];
const SECTIONS = [
  ['wishes', 'wishes.patientWish'],
  ['medication', 'medication.note'],
  ['outlook', 'outlook.note'],
] as const;

const inStream =
  (category: string, id?: string) =>
  (answered: string): string =>
    `${category}-${id ?? answered}`;
const wasDone = (reply: Reply): reply is Acknowledged => reply.outcome === 'acknowledged';

/** Every wish of it changes something or is refused: an acknowledged one has left exactly one event. */
export class CaseWork {
  private turns = 0;

  constructor(private readonly parts: ScriptParts) {}

  *endless(): Script {
    for (;;) yield* this.oneCase();
  }

  private *oneCase(): Script {
    const patient = yield this.registerPatient();
    if (!wasDone(patient)) return;
    const stay = yield this.admit(patient.id);
    if (!wasDone(stay)) return;
    yield this.identifyCareManager(stay.id);
    yield this.addNeed(stay.id);
    yield this.impossibleDate(stay.id);
    const expectedOn = this.nextDay();
    yield this.ofNotice('expect date', stay.id, 'expected-date', { expectedOn });
    this.parts.commonStays.push(stay.id);
    yield* this.tell(stay.id, expectedOn);
    yield* this.fillSheet(stay.id);
    yield* this.moveSomebody();
    yield* this.moveSomebody();
  }

  private *moveSomebody(): Script {
    const stayId = this.parts.random.pick(this.parts.commonStays.slice(-RECENT_STAYS));
    const expectedOn = this.nextDay();
    const moved = yield this.ofNotice('move date', stayId, 'move', {
      expectedOn,
      reason: '病状の経過により',
    });
    if (wasDone(moved)) yield* this.tell(stayId, expectedOn);
  }

  private *tell(stayId: string, expectedOn: CivilDate): Script {
    const consent = { form: 'oral', givenBy: 'patient' };
    const notice = { officeId: this.parts.officeId, grade: 'planned', channel: 'inbox', expectedOn, consent };
    const told = yield this.ofNotice('announce', stayId, 'announcements', notice);
    if (!wasDone(told)) return;
    yield {
      ...this.ofNotice('acknowledge', stayId, `announcements/${told.id}/acknowledgement`, {
        answer: this.parts.random.pick(['possible', 'toBeDiscussed']),
      }),
      side: 'office',
    };
  }

  private *fillSheet(stayId: string): Script {
    const sheet = yield this.ofOffice('draft sheet', 'POST', '/api/admission-sheets', { stayId });
    if (!wasDone(sheet)) return;
    let { revision } = sheet;
    for (const [section, path] of SECTIONS) {
      const values = { [path]: `「家で過ごしたい」${this.turns++}` };
      const filled = yield this.fillSection(sheet.id, section, values, revision);
      if (wasDone(filled)) revision = filled.revision;
      yield this.fillSection(sheet.id, section, { [path]: '古い画面からの記入' }, revision - 1);
    }
    const sending = { channel: 'inbox', consent: { form: 'unrecorded' } };
    yield this.ofOffice('send sheet', 'POST', `/api/admission-sheets/${sheet.id}/sending`, sending);
  }

  private registerPatient(): Wish {
    const details = { ...makeName(this.parts.random, 'female'), sex: 'female', birthDate: '1938-05-05' };
    return this.ofHospital('register patient', '/api/patients', details, inStream('patient'));
  }

  private admit(patientId: string): Wish {
    const admission = { patientId, admittedOn: addDays(this.parts.today, -2), route: 'emergency' };
    const place = { ward: '3階東', attendingPhysician: '髙橋 医師', cause: '自宅で転倒' };
    return this.ofHospital('admit', '/api/stays', { ...admission, ...place }, inStream('hospitalStay'));
  }

  private identifyCareManager(stayId: string): Wish {
    const named = { officeId: this.parts.officeId, careManagerName: '昆野 渚' };
    const path = `/api/stays/${stayId}/care-manager`;
    return this.ofHospital('identify care manager', path, named, inStream('hospitalStay', stayId));
  }

  /** On a stream that the preparation watch writes at the same time. */
  private addNeed(stayId: string): Wish {
    const need = { kind: this.parts.random.pick(NEEDS), note: '退院までに手配' };
    const path = `/api/stays/${stayId}/preparation/needs`;
    return this.ofHospital('add need', path, need, inStream('preparation', stayId));
  }

  private impossibleDate(stayId: string): Wish {
    const expectedOn = addDays(this.parts.today, -9);
    return this.ofNotice('expect date in the past', stayId, 'expected-date', { expectedOn });
  }

  private ofNotice(kind: string, stayId: string, what: string, body: object): Wish {
    const path = `/api/stays/${stayId}/discharge-notice/${what}`;
    return this.ofHospital(kind, path, body, inStream('dischargeNotice', stayId));
  }

  private fillSection(sheetId: string, section: string, values: object, ifMatch: number): Wish {
    const path = `/api/admission-sheets/${sheetId}/sections/${section}`;
    return { ...this.ofOffice('fill section', 'PUT', path, { values }), ifMatch };
  }

  private ofHospital(kind: string, path: string, body: object, streamOf: Wish['streamOf']): Wish {
    return { kind, side: 'hospital', method: 'POST', path, body, streamOf };
  }

  private ofOffice(kind: string, method: Wish['method'], path: string, body: object): Wish {
    return { kind, side: 'office', method, path, body, streamOf: inStream('admissionSheet') };
  }

  /** No two writers ever wish for the same day, and none the same day twice running. */
  private nextDay(): CivilDate {
    const { today, writer, writers } = this.parts;
    return addDays(today, 1 + writer + writers * (this.turns++ % DAYS_IN_TURN));
  }
}
