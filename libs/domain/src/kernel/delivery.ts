/** 送付の手段 */
export type DeliveryChannel = 'inbox' | 'fax' | 'paper' | 'telephone' | 'mail';
