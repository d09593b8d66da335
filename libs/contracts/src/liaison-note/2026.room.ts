import type { PrintedBox } from '../printed-room/room.js';

/** Made by `node docs/forms/generate.mjs` from the layouts and the fonts; not to be edited. */
// prettier-ignore
export const liaisonNote2026Boxes: readonly PrintedBox[] = [
  {"print":{"width":23.055,"lines":2},"fax":{"width":20.342,"lines":2},"pieces":[{"path":"envelope.toInstitution","suffix":"　御中","always":true}]},
  {"print":{"width":23.055,"lines":2},"fax":{"width":20.342,"lines":2},"pieces":[{"path":"envelope.fromOffice"},{"words":"\n事業所番号 "},{"path":"envelope.fromOfficeNumber"}]},
  {"print":{"width":23.055,"lines":3},"fax":{"width":20.342,"lines":3},"pieces":[{"path":"envelope.toDepartment"},{"words":"\n"},{"path":"envelope.toDoctor","suffix":"　先生","always":true}]},
  {"print":{"width":23.055,"lines":3},"fax":{"width":20.342,"lines":3},"pieces":[{"path":"envelope.careManagerName"},{"words":"\nメール "},{"path":"envelope.mail"}]},
  {"print":{"width":11.149,"lines":1},"fax":{"width":9.837,"lines":1},"pieces":[{"path":"envelope.tel"}]},
  {"print":{"width":11.149,"lines":1},"fax":{"width":9.837,"lines":1},"pieces":[{"path":"envelope.fax"}]},
  {"print":{"width":23.055,"lines":1},"fax":{"width":20.342,"lines":1},"pieces":[{"path":"client.kana"}]},
  {"print":{"width":23.055,"lines":2},"fax":{"width":20.342,"lines":1},"pieces":[{"path":"client.name","suffix":"　様","always":true}]},
  {"print":{"width":23.055,"lines":2},"fax":{"width":20.342,"lines":2},"pieces":[{"path":"client.address"}]},
  {"print":{"width":23.055,"lines":2},"fax":{"width":20.342,"lines":2},"pieces":[{"path":"client.insuredNumber"}]},
  {"print":{"width":23.055,"lines":2},"fax":{"width":20.342,"lines":2},"pieces":[{"words":"昭和63年12月31日","kept":true},{"words":"　"},{"path":"client.ward"}]},
  {"print":{"width":56.692,"lines":2},"fax":{"width":50.023,"lines":2},"pieces":[{"words":"☑本人／家族の同意を得ています","kept":true},{"words":"（","joined":true},{"words":"昭和63年12月31日","kept":true},{"words":"　"},{"words":"☑本人","kept":true},{"words":"　"},{"words":"☑家族","kept":true},{"words":"（続柄 ","joined":true},{"path":"consent.familyRelation"},{"words":"）　"},{"words":"□同意書あり","kept":true},{"words":"　"},{"words":"☑口頭","kept":true},{"words":"）"}]},
  {"print":{"width":56.692,"lines":5},"fax":{"width":50.023,"lines":5},"pieces":[{"words":"☑ケアプラン作成（新規・更新・区分変更）にあたっての医学的意見","kept":true},{"words":"　"},{"words":"☑ケアプラン原案についての意見","kept":true},{"words":"　"},{"words":"☑サービス担当者会議の開催案内・意見照会","kept":true},{"words":"　"},{"words":"☑服薬について","kept":true},{"words":"　"},{"words":"☑福祉用具（貸与・購入）について","kept":true},{"words":"　"},{"words":"☑利用者の状態についての相談","kept":true},{"words":"　"},{"words":"☑担当ケアマネジャーとしての挨拶","kept":true},{"words":"　"},{"words":"☑入院の確認・担当窓口の確認","kept":true},{"words":"　"},{"words":"☑退院の見通しの確認","kept":true},{"words":"　"},{"words":"☑カンファレンスの日程の確認","kept":true},{"words":"　"},{"words":"☑訪問看護・リハビリの指示の要否","kept":true},{"words":"　"},{"words":"☑その他","kept":true},{"words":"（","joined":true},{"path":"purpose.other"},{"words":"）"}]},
  {"print":{"width":56.692,"lines":8},"fax":{"width":50.023,"lines":6},"pieces":[{"path":"body.content"}]},
  {"print":{"width":56.692,"lines":3},"fax":{"width":50.023,"lines":3},"pieces":[{"path":"body.currentState"}]},
  {"print":{"width":56.692,"lines":2},"fax":{"width":50.023,"lines":2},"pieces":[{"path":"body.servicesInUse"}]},
  {"print":{"width":56.692,"lines":2},"fax":{"width":50.023,"lines":2},"pieces":[{"words":"☑ケアプラン第1表","kept":true},{"words":"　"},{"words":"☑ケアプラン第2表","kept":true},{"words":"　"},{"words":"☑ケアプラン第3表","kept":true},{"words":"　"},{"words":"☑利用票","kept":true},{"words":"　"},{"words":"☑その他","kept":true},{"words":"（","joined":true},{"path":"body.attachedOther"},{"words":"）"}]},
  {"print":{"width":34.015,"lines":1},"fax":{"width":30.013,"lines":1},"pieces":[{"path":"envelope.fromOffice"},{"path":"envelope.careManagerName","lead":"　","suffix":" 様","always":true}]},
  {"print":{"width":12.094,"lines":1},"fax":{"width":10.671,"lines":1},"pieces":[{"path":"envelope.fax"}]},
  {"print":{"width":34.015,"lines":1},"fax":{"width":30.013,"lines":1},"pieces":[{"path":"envelope.toInstitution","suffix":"　","always":true},{"path":"reply.answererName","lead":"氏名 ","always":true}]},
  {"print":{"width":56.692,"lines":2},"fax":{"width":50.023,"lines":2},"pieces":[{"words":"☑以下のとおり","kept":true},{"words":"　"},{"words":"☑電話ください","kept":true},{"words":"（曜日・時間帯 ","joined":true},{"path":"reply.callTimes"},{"words":"）　"},{"words":"☑受診時に同席","kept":true},{"words":"\n"},{"words":"☑面談します","kept":true},{"words":"（","joined":true},{"words":"12月31日（土）","kept":true},{"words":" "},{"words":"23:59","kept":true},{"words":"）　"},{"words":"☑サービス担当者会議","kept":true},{"words":"（","joined":true},{"words":"□出席","kept":true},{"words":"　"},{"words":"□欠席","kept":true},{"words":"　"},{"words":"☑書面回答","kept":true},{"words":"）"}]},
  {"print":{"width":56.692,"lines":9},"fax":{"width":50.023,"lines":7},"pieces":[{"words":"☑特に意見なし","kept":true},{"words":"\n"},{"path":"reply.opinion"}]},
  {"print":{"width":56.692,"lines":2},"fax":{"width":50.023,"lines":2},"pieces":[{"path":"reply.signature"}]},
];
