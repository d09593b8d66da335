import type { SheetValues } from '@tsunagi/domain';
import type { PlannedStay } from './plan.js';

/** What a care manager types, by section of the 2024 edition; the rest arrives prefilled. */
export type FilledSections = Readonly<Record<string, SheetValues>>;

const chosen = <T>(stay: PlannedStay, salt: number, choices: readonly [T, ...T[]]): T => {
  const number = Number(stay.key.slice(1)) + salt;
  return choices[number % choices.length] ?? choices[0];
};

const adl = (stay: PlannedStay, salt: number): string =>
  chosen(stay, salt, ['independent', 'watched', 'partlyAssisted', 'partlyAssisted', 'fullyAssisted']);

function personAndFamily(stay: PlannedStay): FilledSections {
  const alone = chosen(stay, 2, [true, false, false]);
  return {
    person: {
      'person.housingType': chosen(stay, 0, ['house', 'house', 'apartment']),
      'person.floors': 2,
      'person.livingFloor': 1,
      'person.elevator': 'none',
      'person.housingNote': '玄関に15cmの段差。浴室に手すりなし。',
    },
    family: {
      'family.household': alone ? 'alone' : chosen(stay, 1, ['elderlyOnly', 'withChild']),
      'family.aloneInDaytime': !alone,
      'family.mainCaregiver.name': `${stay.patient.name.split(' ')[0] ?? ''} 道子`,
      'family.mainCaregiver.relation': '長女',
      'family.mainCaregiver.age': 61,
      'family.mainCaregiver.coResidence': alone ? 'apart' : 'together',
      'family.mainCaregiver.tel': '090-0000-1234',
      'family.keyPerson.name': `${stay.patient.name.split(' ')[0] ?? ''} 道子`,
      'family.keyPerson.relation': '長女',
      'family.keyPerson.age': 61,
      'family.keyPerson.tel': '090-0000-1234',
    },
  };
}

function wishesAndServices(stay: PlannedStay): FilledSections {
  return {
    wishes: {
      'wishes.interests': chosen(stay, 3, [
        '編み物、民謡、畑仕事。花の名前に詳しい。',
        '将棋、相撲中継、庭いじり。元大工で、手先の細かい仕事を好む。',
        '孫との電話、短歌、ラジオ体操。',
      ]),
      'wishes.lifeHistory':
        '漁家に生まれ、遠洋船の乗組員として四十年働く。退職後は町内会の世話役を長く務めた。震災後に高台の現住所へ移り、畑を続けている。',
      'wishes.patientWish': '「家で最期まで過ごしたい。畑に出られるようになりたい」',
      'wishes.familyWish': '長女:できるだけ家でみたいが、夜間のトイレ介助に不安がある。',
    },
    services: {
      'services.enclosed': ['carePlanTables'],
      'services.used': [
        {
          serviceType: '通所介護',
          providerName: 'デイサービス浜風',
          frequency: '週2回',
          tel: '0226-00-1111',
        },
        {
          serviceType: '訪問介護',
          providerName: 'ヘルパーステーション凪',
          frequency: '週3回',
          tel: '0226-00-2222',
        },
      ],
    },
  };
}

function outlookAndConference(stay: PlannedStay): FilledSections {
  return {
    outlook: {
      'outlook.homeRequirements':
        '夜間のポータブルトイレ動作が見守りで可能になること。内服の自己管理(一包化)。',
      'outlook.householdAfter': chosen(stay, 1, ['elderlyOnly', 'withChild', 'alone']),
      'outlook.householdCare': 'needed',
      'outlook.householdCareNote': '介護者に腰痛があり、抱え上げる介助は困難。',
      'outlook.caregiverAfter': 'sameAsSection2',
      'outlook.careCapacity': chosen(stay, 4, ['sufficient', 'partial', 'partial', 'notExpected']),
      'outlook.abuseSuspicion': 'none',
      'outlook.note': '環境の変化で不穏になりやすいため、使い慣れた時計と写真を持参する予定。',
    },
    conference: {
      'conference.wantInHospitalConference': chosen(stay, 5, [true, false]),
      'conference.wantPreDischargeConference': true,
      'conference.preDischargeConferenceRequest': '福祉用具の事業所も同席を希望。',
    },
  };
}

function dailyLiving(stay: PlannedStay): SheetValues {
  return {
    'function.paralysis': chosen(stay, 6, ['none', 'mild', 'moderate']),
    'function.pressureUlcer': 'none',
    'function.mobility': adl(stay, 0),
    'function.indoorAids': ['cane'],
    'function.outdoorAids': ['wheelchair'],
    'function.transferring': adl(stay, 1),
    'function.dressing': adl(stay, 2),
    'function.grooming': adl(stay, 3),
    'function.bathing': adl(stay, 4),
    'function.eating': 'independent',
    'function.posture': adl(stay, 1),
    'function.mealsPerDay': 3,
    'function.mealRestriction': 'present',
    'function.mealRestrictionNote': '塩分6g',
    'function.mealForm': chosen(stay, 7, ['normal', 'normal', 'chopped']),
    'function.intakeRoute': 'oral',
    'function.thickening': chosen(stay, 8, ['none', 'present']),
    'function.swallowing': chosen(stay, 9, ['noChoking', 'sometimesChokes']),
    'function.denture': 'present',
    'function.dentureKinds': ['partial'],
    'function.urination': adl(stay, 2),
    'function.defecation': adl(stay, 2),
    'function.portableToilet': 'night',
    'function.diaper': 'night',
  };
}

function healthAndMedication(stay: PlannedStay): FilledSections {
  return {
    function: {
      ...dailyLiving(stay),
      'function.sleep': 'poor',
      'function.sleepNote': '夜間頻尿',
      'function.sleepingPill': 'none',
      'function.smoking': 'none',
      'function.alcohol': 'none',
      'function.vision': 'someDifficulty',
      'function.hearing': chosen(stay, 3, ['noProblem', 'someDifficulty']),
      'function.mentalIssues': chosen<readonly string[]>(stay, 2, [
        ['none'],
        ['insomnia', 'dayNightReversal'],
      ]),
      'function.diseaseHistory': ['cerebrovascularDisease', 'other'],
      'function.diseaseHistoryOther': '高血圧症、脊柱管狭窄症',
      'function.recentAdmission': 'none',
      'function.admissionFrequency': 'occasional',
      'function.medicalProcedures': ['none'],
    },
    medication: {
      'medication.oral': 'present',
      'medication.oralNote': 'アムロジピン5mg 他3種(お薬手帳の写しを同封)',
      'medication.homeCareGuidance': 'none',
      'medication.management': 'others',
      'medication.manager': '長女',
      'medication.adherence': 'sometimesForgets',
    },
    familyPhysician: {
      'familyPhysician.clinicName': '㈲汐凪内科クリニック',
      'familyPhysician.tel': '0226-00-3333',
      'familyPhysician.doctorName': '﨑山 德惠',
      'familyPhysician.method': 'outpatient',
      'familyPhysician.frequency': 1,
    },
  };
}

/** A hurried sheet leaves most boxes blank: blank is not "none". */
export function sheetSections(stay: PlannedStay, thorough: boolean): FilledSections {
  const urgent = { ...personAndFamily(stay), ...healthAndMedication(stay) };
  return thorough ? { ...urgent, ...wishesAndServices(stay), ...outlookAndConference(stay) } : urgent;
}

export const SECOND_REPORT: FilledSections = {
  medication: { 'medication.note': '11日に処方変更あり。最新のお薬手帳の写しを持参します。' },
};
