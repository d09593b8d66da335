import type { RegisterPatientRequest, RegisterStayRequest } from '@tsunagi/contracts';

export type Route = NonNullable<RegisterStayRequest['route']>;
export type Sex = NonNullable<RegisterPatientRequest['sex']>;

export const admissionTexts = {
  title: '入院を登録する',
  lead: '分かっていることだけで登録できます。あとから訂正・取消ができます。',
  back: '一覧に戻る',
  who: 'どなたの入院ですか',
  find: '患者を探す',
  findSupport: '氏名・フリガナ・患者ID・生年月日のどれか。自院に登録されている方から探します。',
  findHint: '氏名・フリガナ・患者ID・生年月日の一部を入れてください',
  asNew: '新しい患者として登録する',
  asNewOf: (typed: string) => `「${typed}」を新しい患者として登録する`,
  asNewDetail: '自院に登録のない方のとき',
  other: '別の方を選ぶ',
  registered: '患者の登録は済みました。',
  noName: '(氏名なし)',
  number: (number: string) => `患者ID ${number}`,
  age: (years: number) => `${years}歳`,
  inHospital: (day: string, ward: string) => `${day}から入院中です${ward}。`,
  isPlanned: (day: string, ward: string) => `${day}に入院の予定があります${ward}。`,
  ward: (ward: string) => `(${ward})`,
  openStay: 'その入院を開く',
  notTwice: '先に、その入院の退院を記録してください。',
  usePlan: '予定していた入院が始まったときは、その入院を開いて「入院が始まった」を選んでください。',
  namesakes: '似た方がすでに登録されています。同じ方なら、こちらを選んでください。',
  useThis: 'この方を選ぶ',
  useThisOf: (name: string) => `${name}を選ぶ`,
  newPerson: '新しい患者',
  name: '氏名',
  nameSupport: '保険証などの字のまま、変えずに残します。',
  kana: 'フリガナ',
  kanaSupport: 'ひらがな・半角カナでも入れられます。',
  birthDate: '生年月日',
  sex: '性別',
  birthSupport: '例: S10.4.5、1935/4/5、3100405',
  patientNumber: '患者ID',
  patientNumberSupport: '自院の患者番号。例: 0012345',
  more: '住所・電話・被保険者番号を入れる(あとからでもかまいません)',
  address: '住所',
  tel: '電話番号',
  insuredNumber: '介護保険の被保険者番号',
  insuredSupport: '10桁。Hで始まる番号も入れられます。',
  stay: '入院',
  state: '入院の状態',
  admitted: '入院した',
  planned: 'これから入院する(予定)',
  admittedOn: '入院日',
  plannedOn: '入院予定日',
  admittedAt: '入院時刻',
  timeSupport: '24時間で。例: 14:05、1405',
  route: '入院経路',
  wardField: '病棟',
  room: '病室',
  department: '診療科',
  physician: '主治医',
  cause: '入院の原因',
  careManager: '担当ケアマネジャー',
  careManagerState: '担当のケアマネジャーは',
  office: '担当の事業所・センター',
  careManagerName: '担当者の氏名',
  center: '住所地の地域包括支援センター',
  centerSupport: '分かるときだけ。この登録だけでは、センターに入院は見えません。',
  send: '入院を登録する',
  sendAgain: '同じ内容でもう一度送る',
  sendRest: '担当の事業所を登録する',
  toStay: '担当の登録をあとにして、入院を開く',
  happens: [
    '担当の事業所・センターを選ぶと、この入院(氏名・入院日・病棟)がその事業所に見え、受信箱に届きます。',
    'まちがえたときは、入院の画面から訂正・取消ができ、担当も変えられます。',
  ],
  uncertain:
    '登録できたか確かめられませんでした。同じ入院が二重にならないように、いま送った内容のまま送り直します。直すのは、そのあとでできます。',
  stayDone: '入院は登録できました。担当の登録だけが残っています。',
} as const;

export const routeNames: Readonly<Record<Route, string>> = {
  planned: '予定入院',
  emergency: '緊急入院',
  hospitalTransfer: '転院',
};

export const sexNames: Readonly<Record<Sex, string>> = {
  male: '男性',
  female: '女性',
  other: 'その他',
  unknown: '分からない',
};

export const careManagerChoices = {
  identified: '分かっている',
  unknown: 'まだ確認していない',
  none: '担当はいない',
} as const;

/** What to do about a field. */
export const admissionErrors = {
  who: '患者を探して選ぶか、新しい患者として登録してください。',
  inHospital: 'この方は入院中です。先に、その入院の退院を記録してください。',
  name: '氏名を入れてください。',
  admittedOn: '入院日を入れてください。',
  plannedOn: '入院予定日を入れてください。',
  future: '入院日がまだ来ていません。日付を直すか、「これから入院する(予定)」を選んでください。',
  admittedAt: '入院時刻は 14:05 のように、24時間で入れてください。',
  route: '入院経路を選んでください。',
  office: '担当の事業所・センターを、候補から選んでください。',
} as const;
