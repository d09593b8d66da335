import { admissionSheet2024 } from '@tsunagi/contracts';
import { footer } from '../footer.js';
import type { FormLayout } from '../form-layout.js';
import { cell, date, field, heading, line, table, words } from '../pieces.js';
import { bodyRows } from './body-functions.js';
import { familyBlocks } from './family.js';
import { headBlocks } from './head.js';
import { lifeRows } from './life-functions.js';
import { medicationBlocks } from './medication.js';
import { conferenceBlocks, outlookBlocks } from './outlook.js';
import { personBlocks } from './person.js';

const patientLine = [
  words('患者氏名　', 'fixed'),
  field('person.name', 12, { style: 'strong', suffix: '　様' }),
  words('　　記入日　', 'fixed'),
  date('header.writtenOn'),
];

/** 入院時情報提供書, national example form: page 1 the person and the wishes, page 2 body and life functions. */
export const admissionSheet2024Layout: FormLayout = {
  id: 'admission-sheet/2024',
  catalogue: admissionSheet2024,
  page: { width: 210, height: 297, top: 15, right: 12, bottom: 12, left: 20 },
  pages: [
    { blocks: [...headBlocks, ...personBlocks, ...familyBlocks, ...outlookBlocks] },
    {
      blocks: [
        line(7.4, cell(patientLine, undefined, { align: 'right' })),
        ...conferenceBlocks,
        heading('７．身体・生活機能の状況／療養生活上の課題について'),
        table(...bodyRows, ...lifeRows),
        ...medicationBlocks,
      ],
    },
  ],
  continuation: {
    title: '別紙（続き）',
    heading: [
      cell([words('入院時情報提供書', 'strong')], 50),
      cell(patientLine, undefined, { align: 'right' }),
    ],
  },
  footer,
  masks: {
    'person.name': 'name',
    'person.kana': 'omitted',
    'person.birthDate': 'omitted',
    'person.postalCode': 'omitted',
    'person.address': 'municipality',
    'person.tel': 'omitted',
    'family.mainCaregiver.name': 'name',
    'family.mainCaregiver.tel': 'omitted',
    'family.keyPerson.name': 'name',
    'family.keyPerson.tel': 'omitted',
    'outlook.caregiverAfterPerson.name': 'name',
  },
  notPrinted: {},
};
