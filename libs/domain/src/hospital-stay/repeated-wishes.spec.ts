import {
  aCancelledDischarge,
  aDeath,
  aDischarge,
  aHospitalTransfer,
  anAdmittedPatient,
  anIdentifiedCareManager,
  aPlannedAdmission,
  CARE_MANAGER,
  HOSPITAL,
  NURSE,
  OFFICE,
  OTHER_OFFICE,
  PATIENT,
  STAY,
  SUPPORT_CENTER,
} from '../../../../test/support/builders/hospital-stay.js';
import { expectAnyOrderToBeRead, expectRepeatsToBeQuiet } from '../../../../test/support/repeated-wishes.js';
import { hospitalStay, type HospitalStayCommand } from './index.js';

const occurredAt = '2026-12-20T00:00:00.000Z';
const owner = { stayId: STAY, hospitalId: HOSPITAL, patientId: PATIENT, occurredAt };
const place = { ward: '3階東', room: null, department: null, attendingPhysician: null, cause: null };

const commands: readonly HospitalStayCommand[] = [
  { type: 'PlanAdmission', ...owner, ...place, plannedOn: '2026-12-25' },
  { type: 'PlanAdmission', ...owner, ...place, plannedOn: '2026-12-26' },
  { type: 'AdmitPatient', ...owner, ...place, admittedOn: '2026-12-10', admittedAt: null, route: 'planned' },
  {
    type: 'AdmitPatient',
    ...owner,
    ...place,
    admittedOn: '2026-12-11',
    admittedAt: null,
    route: 'emergency',
  },
  { type: 'CorrectAdmission', moment: { admittedOn: '2026-12-12', admittedAt: null }, occurredAt },
  { type: 'CorrectAdmission', ward: null, cause: '骨折', occurredAt },
  { type: 'CancelAdmission', reason: '誤り', occurredAt },
  {
    type: 'IdentifyCareManager',
    officeId: OFFICE,
    careManagerId: CARE_MANAGER,
    careManagerName: null,
    occurredAt,
  },
  {
    type: 'IdentifyCareManager',
    officeId: OFFICE,
    careManagerId: null,
    careManagerName: '菅原 実',
    occurredAt,
  },
  {
    type: 'IdentifyCareManager',
    officeId: OTHER_OFFICE,
    careManagerId: null,
    careManagerName: null,
    occurredAt,
  },
  { type: 'ConfirmNoCareManager', communitySupportCenterId: SUPPORT_CENTER, occurredAt },
  { type: 'ConfirmNoCareManager', communitySupportCenterId: null, occurredAt },
  {
    ...{ type: 'JudgeDischargeCoordination', needed: true, judgedOn: '2026-12-13', judgedBy: NURSE },
    ...{ criteria: ['helpWithEating', 'terminalCancer'], reason: null, occurredAt },
  },
  {
    ...{ type: 'JudgeDischargeCoordination', needed: false, judgedOn: '2026-12-13', judgedBy: NURSE },
    ...{ criteria: [], reason: '自立', occurredAt },
  },
  {
    type: 'MakeHospitalTransfer',
    transferredOn: '2026-12-15',
    toHospitalId: null,
    toHospitalName: '県外',
    occurredAt,
  },
  { type: 'DischargePatient', dischargedOn: '2026-12-11', destination: 'home', occurredAt },
  { type: 'DischargePatient', dischargedOn: '2026-12-18', destination: 'facility', occurredAt },
  { type: 'RecordDeath', diedOn: '2026-12-18', occurredAt },
  { type: 'CancelDischarge', reason: '発熱', occurredAt },
];

describe('入院の記録をどの順で重ねても', () => {
  it('受け付けた願いは、二度目には何も起こさない', () => expectRepeatsToBeQuiet(hospitalStay, commands));
  it('どの出来事の並びも、消去されていても読める', () =>
    expectAnyOrderToBeRead(hospitalStay, [
      aPlannedAdmission(),
      anAdmittedPatient(),
      anIdentifiedCareManager(),
      aDischarge(),
      aHospitalTransfer(),
      aDeath(),
      aCancelledDischarge(),
    ]));
});
