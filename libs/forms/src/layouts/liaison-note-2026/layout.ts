import { liaisonNote2026 } from '@tsunagi/contracts';
import { footer } from '../footer.js';
import type { FormLayout } from '../form-layout.js';
import { cell, date, field, words } from '../pieces.js';
import { bodyBlocks } from './body.js';
import { clientBlocks } from './client.js';
import { envelopeBlocks } from './envelope.js';
import { replyBlocks } from './reply.js';

const clientLine = [
  words('利用者氏名　', 'fixed'),
  field('client.name', 12, { style: 'strong', suffix: '　様' }),
  words('　　発信日　', 'fixed'),
  date('envelope.sentOn'),
];

/** 連携連絡票: the upper half asks, the lower half is cut off and comes back without a name. */
export const liaisonNote2026Layout: FormLayout = {
  id: 'liaison-note/2026',
  catalogue: liaisonNote2026,
  page: { width: 210, height: 297, top: 15, right: 12, bottom: 12, left: 20 },
  pages: [{ blocks: [...envelopeBlocks, ...clientBlocks, ...bodyBlocks, ...replyBlocks] }],
  continuation: {
    title: '別紙（続き）',
    heading: [cell([words('連携連絡票', 'strong')], 50), cell(clientLine, undefined, { align: 'right' })],
  },
  footer,
  pageCount: { path: 'envelope.pageCount', unless: 'body.attached' },
  masks: {
    'client.name': 'name',
    'client.kana': 'omitted',
    'client.birthDate': 'omitted',
    'client.address': 'municipality',
    'client.insuredNumber': 'omitted',
  },
  notPrinted: {},
};
