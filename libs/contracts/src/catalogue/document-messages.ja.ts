/** What a document's request lacks, beyond its fields. */
export const documentMessages = {
  occurredInTheFuture: '日時がこれから先になっています。実際に起きた日時を指定してください。',
  addresseeMissing: '宛先の病院・事業所を指定してください。',
  subjectMissing: '入院か患者のどちらかを指定してください。',
} as const;
