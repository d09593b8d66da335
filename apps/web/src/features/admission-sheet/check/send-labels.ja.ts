/** Words of the sending itself. */
export const sendTexts = {
  title: '送付する',
  mismatch: (printed: string) =>
    `提供書に印刷されるFAX番号(${printed})が、名簿の番号と違います。病院に確かめてください。`,
  faxPages: (pages: number) => `FAXではA4で${pages}枚になります。`,
  faxContinued: (fields: string) => `字が大きくなるため、別紙に続く項目: ${fields}`,
  notOnFax: (fields: string) => `FAXには印刷されない項目があります。電話で伝えてください: ${fields}`,
  already: 'すでに渡してあるとき',
  alreadyLead:
    '電話・面会・FAXなどで先に渡したときは、実際に渡した日時を残せます。加算の期限はこの日時で決まります。',
  providedOn: '渡した日',
  providedTime: '渡した時刻',
  timeSupport: '例: 9:30',
  after:
    '送付した内容は変えられません。直すときは、欄を書き直して第2報、第3報として送付します。まちがえて送付したときは、提供書の画面から取り消せます。',
  send: (hospital: string) => `${hospital}へ送付する`,
  sendReport: (hospital: string, version: number) => `${hospital}へ第${version}報を送付する`,
  unknownHospital: '病院',
} as const;
