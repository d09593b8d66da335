import type { Block } from '../form-layout.js';
import { cell, field, growing, heading, label, options, row, table, tick } from '../pieces.js';

const LABEL = 34;
const CONFERENCE_LABEL = 60;

export const outlookBlocks: readonly Block[] = [
  heading('５．今後の在宅生活の展望について（ケアマネジャーとしての意見）'),
  table(
    growing(8, 3, label('在宅生活に必要な要件', LABEL), cell([field('outlook.homeRequirements')])),
    row(
      5.8,
      label('退院後の世帯状況 ＊', LABEL),
      cell(
        [
          options('outlook.householdAfter', 'alone', 'elderlyOnly', 'withChild'),
          '（家族構成員数 ',
          field('outlook.householdMembers', 2),
          ' 名）　',
          options('outlook.householdAfter', 'other'),
          '（',
          field('outlook.householdAfterOther', 5),
          '）　※',
          tick('outlook.aloneInDaytimeAfter', '日中独居'),
        ],
        undefined,
        { lines: 2 },
      ),
    ),
    row(
      5.8,
      label('世帯に対する配慮', LABEL),
      cell([options('outlook.householdCare'), '（', field('outlook.householdCareNote', 24), '）']),
    ),
    row(
      5.8,
      label('退院後の主介護者', LABEL),
      cell([
        options('outlook.caregiverAfter'),
        '（氏名 ',
        field('outlook.caregiverAfterPerson.name', 9),
        '　続柄 ',
        field('outlook.caregiverAfterPerson.relation', 4),
        '・年齢 ',
        field('outlook.caregiverAfterPerson.age', 3),
        ' 才）',
      ]),
    ),
    row(5.2, label('介護力 ＊', LABEL), cell([options('outlook.careCapacity')])),
    row(
      5.8,
      label('家族や同居者等による\n虐待の疑い ＊', LABEL),
      cell([options('outlook.abuseSuspicion'), '（', field('outlook.abuseSuspicionNote', 24), '）']),
    ),
    growing(8, 4, label('特記事項', LABEL), cell([field('outlook.note')])),
  ),
];

export const conferenceBlocks: readonly Block[] = [
  heading('６．カンファレンス等について（ケアマネジャーからの希望）'),
  table(
    growing(
      5.8,
      1,
      label('「院内の多職種カンファレンス」への参加', CONFERENCE_LABEL),
      cell([tick('conference.wantInHospitalConference', '希望あり')]),
    ),
    growing(
      5.8,
      5,
      label('「退院前カンファレンス」への参加', CONFERENCE_LABEL),
      cell([
        tick('conference.wantPreDischargeConference', '希望あり'),
        '　・具体的な要望（',
        field('conference.preDischargeConferenceRequest', 16),
        '）',
      ]),
    ),
    growing(
      5.8,
      1,
      label('「退院前訪問指導」を実施する場合の同行', CONFERENCE_LABEL),
      cell([tick('conference.wantHomeVisitJoin', '希望あり')]),
    ),
  ),
];
