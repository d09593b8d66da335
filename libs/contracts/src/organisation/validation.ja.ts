export const organisationMessages = {
  weekly:
    '日曜から土曜まで七日分を、休みの日は null、開く日は {"opensAt":"08:30","closesAt":"17:30"} の形で入力してください。',
  dayOfYear: '月と日を MM-DD の形で入力してください(例: 12-29)。',
  notACareOffice: '登録されている居宅介護支援事業所・地域包括支援センターなどを指定してください。',
  notASupportCenter: '登録されている地域包括支援センターを指定してください。',
  notAHospital: '登録されている病院を指定してください。ないときは名称だけを入れてください。',
  notOfTheOffice: 'この事業所に在籍している職員を指定してください。',
} as const;
