import { hospitalStay, type HospitalStayCommand } from '@tsunagi/domain';
import { dayOf, momentOf, refusalOf } from './decided.js';
import type { Finding } from './finding.js';
import { component, type Message } from './ssmix2.js';

const HOSPITAL = 'hospital';

function admissionOf(message: Message): HospitalStayCommand {
  const admitted = message.field('PV1', 44);
  const place = message.field('PV1', 3);
  const physician = message.field('PV1', 7);
  return {
    type: 'AdmitPatient',
    ...{ stayId: 'stay', hospitalId: HOSPITAL, patientId: message.patientNumber },
    ...{ admittedOn: dayOf(admitted), admittedAt: momentOf(admitted), route: 'planned' },
    ...{ ward: component(place, 1) || null, room: component(place, 2) || null },
    department: message.field('PV1', 10) || null,
    attendingPhysician: `${component(physician, 2)} ${component(physician, 3)}`.trim() || null,
    ...{ cause: null, occurredAt: momentOf(admitted) },
  };
}

/** PV1-36 by HL7 table 0112. */
function endOf(message: Message): HospitalStayCommand {
  const ended = message.field('PV1', 45);
  const code = message.field('PV1', 36);
  const [on, occurredAt] = [dayOf(ended), momentOf(ended)];
  if (/^(2\d|4[0-2])$/.test(code)) return { type: 'RecordDeath', diedOn: on, occurredAt };
  if (code === '02')
    return {
      type: 'MakeHospitalTransfer',
      transferredOn: on,
      toHospitalId: null,
      toHospitalName: null,
      occurredAt,
    };
  const destination = /^0[16]$/.test(code) ? 'home' : /^0[345]$/.test(code) ? 'facility' : 'other';
  return { type: 'DischargePatient', dischargedOn: on, destination, occurredAt };
}

interface Stay {
  readonly admission: Message;
  readonly end: Message;
}

/** Each end with the latest admission of that patient before it. */
function staysOf(messages: readonly Message[]): readonly Stay[] {
  const admissions = messages.filter(({ kind }) => kind === 'ADT-22');
  const ends = messages.filter(({ kind }) => kind === 'ADT-52');
  return ends.flatMap((end) => {
    const before = admissions
      .filter(({ patientNumber }) => patientNumber === end.patientNumber)
      .filter((one) => one.field('PV1', 44) <= end.field('PV1', 45))
      .sort((one, other) => one.field('PV1', 44).localeCompare(other.field('PV1', 44)));
    const admission = before.at(-1);
    return admission === undefined ? [] : [{ admission, end }];
  });
}

/** Admit → discharge, transfer or death, with the dates as the hospital wrote them. */
export function checkStays(messages: readonly Message[]): Finding {
  const ends = messages.filter(({ kind }) => kind === 'ADT-52').length;
  const stays = staysOf(messages);
  const kinds: Record<string, number> = {};
  const refused = stays.flatMap(({ admission, end }) => {
    const commands = [admissionOf(admission), endOf(end)];
    const [, { type }] = commands as [HospitalStayCommand, HospitalStayCommand];
    kinds[type] = (kinds[type] ?? 0) + 1;
    const code = refusalOf(hospitalStay, commands);
    return code === null ? [] : [`stay of patient ${end.patientNumber}: ${code}`];
  });
  return {
    lines: [`SS-MIX2 stays: ${stays.length - refused.length} of ${ends} accepted (${JSON.stringify(kinds)})`],
    faults: [
      ...refused,
      ...(stays.length === ends && ends > 0 ? [] : [`${ends - stays.length} ends without an admission`]),
    ],
  };
}
