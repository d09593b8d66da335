/** Words of the sending itself. */
export const sendTexts = {
  title: '送付する',
  recipient: '送付先',
  mismatch: (printed: string) =>
    `提供書に印刷されるFAX番号(${printed})が、名簿の番号と違います。病院に確かめてください。`,
  channel: '渡し方',
  inboxSupport: '病院の受信箱にすぐ届きます。',
  noReader: 'この病院には、つなぎの受信箱を読む人がまだいません。',
  faxSupport: '送付すると、「下書き」の印のないFAX用のPDFを開けます。',
  paperSupport: '送付すると、「下書き」の印のないPDFを開けます。',
  digits: 'FAX番号の下4けた',
  digitsSupport:
    'FAX機に登録した番号を見て入力してください。番号は、二人で声に出して読み合わせることをおすすめします。',
  needsDigits: 'FAX番号の下4けたを入力してください。',
  wrongDigits: (digits: string) =>
    `送付先のFAX番号の下4けた「${digits}」と違います。番号を確かめて入力し直してください。`,
  noFax: '名簿にFAX番号がありません。病院に確かめるか、ほかの渡し方を選んでください。',
  addressee: (hospital: string) => `渡す相手・宛名が「${hospital}」であることを見比べた`,
  addresseeSupport: '封筒や手渡す相手を、二人で見比べることをおすすめします。',
  needsAddressee: '宛名を見比べて、印を付けてください。',
  consent: '本人・家族の同意',
  needsConsent: '同意をどのように得たかを選んでください。',
  unrecordedSupport: '未記録のままでも送付できます。未記録であることが残ります。',
  givenBy: '同意した人',
  givenOn: '同意を得た日',
  already: 'すでに渡してあるとき',
  alreadyLead:
    '電話・面会・FAXなどで先に渡したときは、実際に渡した日時を残せます。加算の期限はこの日時で決まります。',
  providedOn: '渡した日',
  providedTime: '渡した時刻',
  timeSupport: '例: 9:30',
  needsTime: '渡した時刻を、9:30のように入力してください。',
  needsDay: '渡した日を入力してください。',
  after:
    '送付した内容は変えられません。直すときは、欄を書き直して第2報、第3報として送付します。まちがえて送付したときは、提供書の画面から取り消せます。',
  send: (hospital: string) => `${hospital}へ送付する`,
  sendReport: (hospital: string, version: number) => `${hospital}へ第${version}報を送付する`,
  unknownHospital: '病院',
} as const;
