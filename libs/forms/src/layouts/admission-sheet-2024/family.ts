import type { Block } from '../form-layout.js';
import { cell, field, growing, heading, label, list, options, row, table, tick } from '../pieces.js';

const LABEL = 26;
const WIDE_LABEL = 34;
const CONTACT = 38;

const contactRow = (title: string, path: string) =>
  row(
    5.4,
    label(title, LABEL),
    cell([
      field(`${path}.name`, 8),
      '（続柄 ',
      field(`${path}.relation`, 3),
      '・',
      field(`${path}.age`, 2),
      ' 才）（',
      options(`${path}.coResidence`),
      '）',
    ]),
    cell(['TEL ', field(`${path}.tel`)], CONTACT),
  );

const family: readonly Block[] = [
  heading('２．家族構成／連絡先について'),
  table(
    row(
      5.8,
      label('世帯構成 ＊', LABEL),
      cell(
        [
          options('family.household'),
          '（',
          field('family.householdOther', 5),
          '）　※',
          tick('family.aloneInDaytime', '日中独居'),
        ],
        undefined,
        { lines: 2 },
      ),
      cell(['※家族構成図（別添可）'], CONTACT),
    ),
    contactRow('主介護者氏名', 'family.mainCaregiver'),
    contactRow('キーパーソン', 'family.keyPerson'),
  ),
];

const wishes: readonly Block[] = [
  heading('３．本人／家族の意向について'),
  table(
    growing(8.4, 2, label('本人の趣味・興味・\n関心領域等', WIDE_LABEL), cell([field('wishes.interests')])),
    growing(8, 5, label('本人の生活歴', WIDE_LABEL), cell([field('wishes.lifeHistory')])),
    growing(
      8.8,
      3,
      label('入院前の本人の\n生活に対する意向', WIDE_LABEL),
      cell([
        tick('wishes.patientWishInCarePlan', '同封の居宅サービス計画（1）参照'),
        '\n',
        field('wishes.patientWish'),
      ]),
    ),
    growing(
      8.8,
      3,
      label('入院前の家族の\n生活に対する意向', WIDE_LABEL),
      cell([
        tick('wishes.familyWishInCarePlan', '同封の居宅サービス計画（1）参照'),
        '\n',
        field('wishes.familyWish'),
      ]),
    ),
  ),
];

const services: readonly Block[] = [
  heading('４．入院前の介護サービスの利用状況について'),
  table(
    growing(
      11.4,
      4,
      label('入院前の介護\nサービスの利用状況', WIDE_LABEL),
      cell([
        '同封の書類をご確認ください。　',
        options('services.enclosed'),
        '（',
        field('services.enclosedOther', 8),
        '）\n',
        list('services.used', '利用中のサービス：'),
      ]),
    ),
  ),
];

export const familyBlocks: readonly Block[] = [...family, ...wishes, ...services];
