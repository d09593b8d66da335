import type { ConsentReference, DeliveryChannel } from '@tsunagi/domain';

/** 送付の手段 */
export const deliveryChannelNames: Readonly<Record<DeliveryChannel, string>> = {
  inbox: 'つなぎの受信箱',
  fax: 'FAX',
  telephone: '電話',
  paper: '手渡し',
  mail: '郵送',
};

/** 同意の根拠 */
export const consentFormNames: Readonly<Record<ConsentReference['form'], string>> = {
  written: '書面',
  oral: '口頭',
  implied: '黙示(院内掲示など)',
  unrecorded: '未記録',
};

export const consentGiverNames: Readonly<Record<NonNullable<ConsentReference['givenBy']>, string>> = {
  patient: '本人',
  family: '家族',
  representative: '代理人',
};
