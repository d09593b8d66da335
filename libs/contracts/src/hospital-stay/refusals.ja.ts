import type { HospitalStayRefusalCode } from '@tsunagi/domain';

/** 入院の記録が受け付けられないときに、どうすればよいかを伝える文。 */
export const hospitalStayRefusals: Readonly<Record<HospitalStayRefusalCode, string>> = {
  STAY_NOT_STARTED: 'この入院はまだ登録されていません。先に入院または入院予定を登録してください。',
  STAY_CANCELLED: 'この入院は取り消されています。新しい入院として登録してください。',
  STAY_ALREADY_ENDED:
    'この入院は{endedOn}に終わっています。日付や転帰を直すときは、先に退院を取り消してください。',
  STAY_NOT_ENDED: 'まだ退院していないので、取り消す退院がありません。',
  STAY_BELONGS_TO_ANOTHER:
    'この入院は別の患者または病院のものです。患者を確かめ、新しい入院として登録してください。',
  PATIENT_NOT_ADMITTED_YET: 'まだ入院していません。先に入院日を登録してください。',
  PATIENT_ALREADY_ADMITTED:
    '{admittedOn}の入院として登録されています。内容を直すときは「入院の訂正」を使ってください。',
  PLANNED_ADMISSION_TOO_FAR_AHEAD: '入院予定日{plannedOn}は一年以上先です。年を確かめてください。',
  ADMISSION_IN_THE_FUTURE:
    '入院日{admittedOn}はまだ来ていません。日付を確かめるか、入院予定として登録してください。',
  ADMISSION_TIME_ON_ANOTHER_DAY:
    '入院時刻が入院日{admittedOn}と別の日を指しています。どちらかを直してください。',
  ADMISSION_AFTER_END: '入院日を退院日{endedOn}より後にはできません。日付を確かめてください。',
  END_BEFORE_ADMISSION:
    '入院日{admittedOn}より前の日付は登録できません。日付を確かめるか、先に入院日を訂正してください。',
  END_IN_THE_FUTURE: '{endedOn}はまだ来ていません。これからの退院は「退院予定」として登録してください。',
  TRANSFER_TO_THE_SAME_HOSPITAL:
    '転院先が同じ病院になっています。院内の移動は「入院の訂正」で病棟を変えてください。',
  JUDGEMENT_IN_THE_FUTURE: '判定日{judgedOn}はまだ来ていません。日付を確かめてください。',
  JUDGEMENT_WITHOUT_CRITERION:
    '担当ケアマネジャーがいない方を「必要」とするときは、当てはまる基準を選ぶか、理由を書いてください。',
  JUDGEMENT_AGAINST_CRITERIA:
    '基準に当てはまる項目があるため「不要」にできません。項目を外すか、「必要」にしてください。',
};
