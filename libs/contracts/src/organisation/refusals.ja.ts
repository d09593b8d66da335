import type { OrganisationRefusalCode } from '@tsunagi/domain';

/** 病院・事業所の記録が受け付けられないときに、どうすればよいかを伝える文。 */
export const organisationRefusals: Readonly<Record<OrganisationRefusalCode, string>> = {
  ORGANISATION_NOT_REGISTERED: 'この病院・事業所はまだ登録されていません。先に登録してください。',
  ORGANISATION_ALREADY_REGISTERED:
    'この病院・事業所は登録されています。名称や連絡先を直すときは「基本情報の訂正」を使ってください。',
  ORGANISATION_NEEDS_A_NAME: '名称を入れてください。',
  OFFICIAL_NUMBER_INVALID:
    '番号{officialNumber}は10桁でないか、最後の検証番号が合いません。指定通知書で確かめるか、空けて登録してください。',
  WEEK_INCOMPLETE: '営業時間は日曜から土曜まで七日分を入れてください。休みの曜日は「休み」にします。',
  CLOSES_BEFORE_OPENING: '終業時刻は始業時刻より後にしてください。',
  NEVER_OPEN: '少なくとも一つの曜日に営業時間を入れてください。',
  YEARLY_CLOSURE_IMPOSSIBLE: '毎年の休業日に、暦にない日があります。月と日を確かめてください。',
  CLOSURE_REVERSED: '休業の始まり{from}が終わり{to}より後になっています。日付を入れ替えてください。',
  CLOSURE_TOO_LONG: '一度の休業は一年以内にしてください。長く休むときは営業時間を変えてください。',
  CLOSURE_ID_TAKEN: 'この休業は別の期間で登録されています。取り消してから、改めて登録してください。',
  CLOSURE_UNKNOWN: 'この休業は見つかりません。一覧を読み込み直してください。',
  ROLE_DOES_NOT_FIT: 'この役割はこの種類の組織には置けません。役割を選び直してください。',
  STAFF_MEMBER_NEEDS_A_NAME: '職員の氏名を入れてください。',
  STAFF_MEMBER_ALREADY_JOINED:
    'この職員は在籍中です。役割は「役割を変える」で、氏名は退職を記録してから登録し直して変えてください。',
  STAFF_MEMBER_UNKNOWN: 'この職員は登録されていません。一覧を読み込み直してください。',
  STAFF_MEMBER_HAS_LEFT: 'この職員は退職しています。戻られたときは、改めて招待してください。',
  LAST_ADMINISTRATOR: '管理者が一人もいなくなります。先に別の人を管理者にしてから、やり直してください。',
};
