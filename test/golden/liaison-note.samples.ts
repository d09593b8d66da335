import type { LiaisonNote2026Values } from '@tsunagi/contracts';

/** A question about the discharge of a person in hospital. */
export const filledNote: LiaisonNote2026Values = {
  'envelope.sentOn': '2026-12-21',
  'envelope.toInstitution': '総合中央病院',
  'envelope.toDepartment': '呼吸器内科',
  'envelope.toDoctor': '德永　惠',
  'envelope.fromOffice': 'あおぞら居宅介護支援センター',
  'envelope.fromOfficeNumber': '0470500123',
  'envelope.careManagerName': '邉見　濵枝',
  'envelope.tel': '0226-98-7654',
  'envelope.fax': '0226-98-7655',
  'envelope.mail': 'hemmi@aozora.example',
  'envelope.pageCount': 2,
  'envelope.answerWantedBy': '2026-12-25',
  'envelope.urgency': 'urgent',
  'client.name': '葛󠄀城　𠮷之助',
  'client.kana': 'かつらぎ　よしのすけ',
  'client.birthDate': '1940-03-10',
  'client.age': 86,
  'client.sex': 'male',
  'client.address': '宮城県気仙沼市立石五丁目13番1号　メゾン・ド・立石203号室',
  'client.careLevel': 'care3',
  'client.careLevelFrom': '2026-04-01',
  'client.careLevelTo': '2028-03-31',
  'client.insuredNumber': '0000123456',
  'client.admittedOn': '2026-11-19',
  'client.ward': '3階東病棟',
  'client.expectedDischargeOn': '2027-01-15',
  'consent.obtained': true,
  'consent.givenOn': '2026-11-20',
  'consent.givenBy': ['patient', 'family'],
  'consent.familyRelation': '長女',
  'consent.form': 'written',
  'purpose.kinds': ['medication', 'dischargeOutlook', 'conferenceDate'],
  'body.content':
    '退院後の住環境の準備のため、退院の見通しをお知らせください。\n夜間の酸素の要否が決まりましたら、福祉用具の事業所を同席させたいと考えております。カンファレンスの候補日もあわせてご教示ください。',
  'body.currentState': '入院前は室内を杖で歩行。夜間は妻の介助でポータブルトイレを使用していた。',
  'body.servicesInUse': '訪問介護 週3回、通所リハビリ 週2回、福祉用具貸与（手すり・歩行器）',
  'body.attached': ['carePlan1', 'carePlan2'],
  'answer.ways': ['onThisSheet', 'meeting'],
  'answer.meetingOn1': '2026-12-24',
  'answer.meetingTime1': '14:00',
  'answer.meetingOn2': '2026-12-25',
  'answer.meetingTime2': '10:30',
};

/** The same note with its reply half filled in. */
export const answeredNote: LiaisonNote2026Values = {
  ...filledNote,
  'reply.answeredOn': '2026-12-23',
  'reply.answererRole': 'medicalSocialWorker',
  'reply.answererName': '髙橋　祐子',
  'reply.ways': ['asBelow', 'serviceTeamMeeting'],
  'reply.serviceTeamMeeting': 'attends',
  'reply.opinion':
    '酸素は夜間のみ1Lの予定です。12月28日に主治医が最終判断します。カンファレンスは1月8日14時でお願いします。',
  'reply.signature': '髙橋',
};

/** A question and an answer that one page does not hold. */
export const overflowingNote: LiaisonNote2026Values = {
  ...answeredNote,
  'body.content':
    '退院後の住環境の準備のため、退院の見通しをお知らせください。夜間の酸素の要否と、その手配の分担も伺いたく存じます。'.repeat(
      20,
    ),
  'reply.opinion': '夜間の酸素は1Lで継続し、手配は病院で行います。物品は地域連携室からお渡しします。'.repeat(24),
};
