import { describe, expect, it } from '@jest/globals';
import type { OrganisationResponse } from '@tsunagi/contracts';
import { contactOf, correctionOf } from './contact.model.js';

const known: OrganisationResponse = {
  ...{ organisationId: 'x', kind: 'homeCareSupportOffice', name: '髙橋ケアプラン', kana: null },
  ...{ officialNumber: '0470000003', postalCode: null, address: null, town: '港町', tel: '0226-00-0001' },
  ...{ fax: null, hours: [], closures: [], revision: 3 },
};

describe('名称と連絡先の訂正', () => {
  it('変えなければ、何も送らない', () => {
    expect(correctionOf(contactOf(known), known)).toEqual({});
  });

  it('番号は半角にし、名称は打ったとおりに残す', () => {
    const typed = { ...contactOf(known), tel: '0226−00ー0002 ', name: ' 髙橋ケアプランⅡ ' };
    expect(correctionOf(typed, known)).toEqual({ tel: '0226-00-0002', name: '髙橋ケアプランⅡ' });
  });

  it('空にした欄は消し、名称だけは空のまま送って断られる', () => {
    const typed = { ...contactOf(known), town: ' ', name: '' };
    expect(correctionOf(typed, known)).toEqual({ town: null, name: '' });
  });
});
