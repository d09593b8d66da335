export const stayMessages = {
  plannedOrAdmitted: '入院予定日(plannedOn)か入院日(admittedOn)の、どちらか一つを入力してください。',
  routeMissing: '入院を登録するときは、入院経路を選んでください。',
  onlyWithAdmission: '入院予定には入れられません。入院したときに登録してください。',
  fromOrCursor: '先頭からの件数(from)と頁の続き(cursor)は、どちらか一つを指定してください。',
} as const;
