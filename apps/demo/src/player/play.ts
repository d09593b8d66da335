import type { Action, Step } from '../scenario/plan.js';
import { CareDesk } from './care-desk.js';
import { CaseFiles } from './case-file.js';
import type { Client } from './client.js';
import { HospitalDesk } from './hospital-desk.js';
import type { SettledRegion } from './settle.js';

type Perform = {
  readonly [Kind in Action['kind']]: (step: Step, action: Extract<Action, { kind: Kind }>) => Promise<void>;
};

function performer(hospital: HospitalDesk, office: CareDesk): Perform {
  return {
    registerPatient: (step) => hospital.registerPatient(step),
    planAdmission: (step) => hospital.planAdmission(step),
    admit: (step) => hospital.admit(step),
    admitAgain: (step) => hospital.admitAgain(step),
    correctAdmission: (step, action) => hospital.correctAdmission(step, action),
    cancelAdmission: (step) => hospital.cancelAdmission(step),
    identifyCareManager: (step) => hospital.identifyCareManager(step),
    confirmNoCareManager: (step) => hospital.confirmNoCareManager(step),
    judgeCoordination: (step, action) => hospital.judgeCoordination(step, action),
    draftSheet: (step, action) => office.draftSheet(step, action),
    sendSheet: (step) => office.sendSheet(step),
    confirmSheetReceipt: (step, { version }) => hospital.confirmSheetReceipt(step, version),
    readSheet: (step, { version }) => hospital.readSheet(step, version),
    sendSecondReport: (step) => office.sendSecondReport(step),
    foresee: (step, action) => hospital.foresee(step, action),
    expect: (step, action) => hospital.expect(step, action),
    move: (step, action) => hospital.move(step, action),
    withdrawDate: (step) => hospital.withdrawDate(step),
    announce: (step, action) => hospital.announce(step, action),
    confirmReceipt: (step) => office.confirmReceipt(step),
    acknowledge: (step, action) => office.acknowledge(step, action),
    addNeed: (step, action) => hospital.addNeed(step, action),
    sendNote: (step) => office.sendNote(step),
    answerNote: (step) => hospital.answerNote(step),
    closeNote: (step) => office.closeNote(step),
    discharge: (step, action) => hospital.discharge(step, action),
    transfer: (step) => hospital.transfer(step),
    die: (step) => hospital.die(step),
  };
}

/** Plays the steps in their order, moving the simulated clock to each. */
export class Player {
  readonly files: CaseFiles;
  private readonly perform: Perform;
  private now = '';

  constructor(
    region: SettledRegion,
    private readonly clock: Client,
  ) {
    this.files = new CaseFiles(region);
    this.perform = performer(new HospitalDesk(this.files), new CareDesk(this.files));
  }

  async moveClock(to: string): Promise<void> {
    if (to <= this.now) return;
    await this.clock.move(to);
    this.now = to;
  }

  async play(step: Step): Promise<void> {
    await this.moveClock(step.at);
    const perform = this.perform[step.action.kind] as (step: Step, action: Action) => Promise<void>;
    await perform(step, step.action);
  }
}
