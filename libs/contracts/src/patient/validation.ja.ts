export const patientMessages = {
  writtenDate:
    '実在する日付を入力してください(例: 1935-04-05、昭和10年4月5日、S10.4.5)。元号の始まりと終わりも確かめます。',
} as const;
