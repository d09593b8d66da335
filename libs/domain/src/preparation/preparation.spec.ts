import { aNotice, assess, preparationFacts, stayId } from '../../../../test/support/builders/preparation.js';
import { erased, given } from '../../../../test/support/given.js';
import { fold } from '../kernel/index.js';
import {
  assessPreparation,
  type AssessPreparation,
  preparation,
  type PreparationEvent,
  type PreparationFacts,
} from './index.js';

const occurredAt = '2026-12-09T06:30:00.000Z';
const needId = '00000000-0000-4000-8000-0000000000d1';
const MON = '2026-12-14';

const added: PreparationEvent = {
  type: 'PreparationNeedAdded',
  data: { occurredAt, stayId, needId, kind: 'newEquipment' },
  personal: { note: 'ベッド' },
};
const met: PreparationEvent = { type: 'PreparationNeedMet', data: { occurredAt, needId }, personal: null };
const waived: PreparationEvent = {
  type: 'PreparationNeedWaived',
  data: { occurredAt, needId },
  personal: { reason: '家族が用意した' },
};
const addNeed = {
  type: 'AddPreparationNeed',
  stayId,
  needId,
  kind: 'newEquipment',
  note: 'ベッド',
  occurredAt,
} as const;
const meetNeed = { type: 'MeetPreparationNeed', needId, occurredAt } as const;
const waiveNeed = { type: 'WaivePreparationNeed', needId, reason: '家族が用意した', occurredAt } as const;

const assessedBy = (command: AssessPreparation): PreparationEvent => ({
  type: 'PreparationAssessed',
  data: {
    occurredAt: command.occurredAt,
    stayId,
    result: assessPreparation(command.rule, command.facts, [], command.occurredAt),
  },
  personal: null,
});
const told: Partial<PreparationFacts> = {
  expectedOn: MON,
  announcements: [aNotice('2026-12-09', '15:00', MON)],
};

describe('準備を要すること', () => {
  it('挙げられる', () => {
    given(preparation, []).when(addNeed).then([added]);
  });

  it('同じものを二度挙げても何も起こらない', () => {
    given(preparation, [added]).when(addNeed).then([]);
  });

  it('同じ番号で別のことは挙げられない', () => {
    given(preparation, [added])
      .when({ ...addNeed, kind: 'terminal' })
      .thenRefused('PREPARATION_NEED_ID_TAKEN');
  });

  it('済んだことにでき、二度目は何も起こらない', () => {
    given(preparation, [added]).when(meetNeed).then([met]);
    given(preparation, [added, met]).when(meetNeed).then([]);
  });

  it('理由を添えて不要にでき、二度目は何も起こらない', () => {
    given(preparation, [added]).when(waiveNeed).then([waived]);
    given(preparation, [added, waived]).when(waiveNeed).then([]);
  });

  it('理由なしには不要にできない', () => {
    given(preparation, [added])
      .when({ ...waiveNeed, reason: '  ' })
      .thenRefused('PREPARATION_WAIVER_REASON_MISSING');
  });

  it('挙がっていないことは済ませることも不要にすることもできない', () => {
    given(preparation, []).when(meetNeed).thenRefused('PREPARATION_NEED_UNKNOWN');
    given(preparation, []).when(waiveNeed).thenRefused('PREPARATION_NEED_UNKNOWN');
  });

  it('不要にしたものを済んだことにはできず、その逆もできない', () => {
    given(preparation, [added, waived]).when(meetNeed).thenRefused('PREPARATION_NEED_ALREADY_WAIVED');
    given(preparation, [added, met]).when(waiveNeed).thenRefused('PREPARATION_NEED_ALREADY_MET');
  });

  it('個人の記載が消えても、判断は変わらない', () => {
    expect(fold(preparation, erased([added, waived]))).toEqual(fold(preparation, [added, waived]));
  });
});

describe('準備期間の判定', () => {
  it('結果を記録する', () => {
    given(preparation, [])
      .when(assess(told))
      .then([assessedBy(assess(told))]);
  });

  it('時がたっても結果が同じなら記録しない', () => {
    given(preparation, [assessedBy(assess(told))])
      .when(assess(told, ['2026-12-10', '06:00']))
      .then([]);
  });

  it('予定日が動けば新しい結果を記録する', () => {
    const moved = assess({ ...told, expectedOn: '2026-12-16' });
    given(preparation, [assessedBy(assess(told))])
      .when(moved)
      .then([assessedBy(moved)]);
  });

  it('要することが加われば結果が変わり、済めば元に戻る', () => {
    const stateWith = fold(preparation, [assessedBy(assess(told)), added]);
    expect(preparation.decide(assess(told), stateWith)).toMatchObject([
      { data: { result: { profile: 'P2' } } },
    ]);
    given(preparation, [assessedBy(assess(told)), added, met])
      .when(assess(told))
      .then([]);
  });

  it.each([
    ['不要と判定されていれば「不要」', { gate: 'notNeeded' }, 'notNeeded'],
    ['まだ判定されていなければ「未判定」で、決して不足ではない', { gate: 'notJudged' }, 'notJudged'],
    ['予定日がなければ「予定日未定」', { expectedOn: null, announcements: [] }, 'noDate'],
  ] as const)('%s', (_title, change, status) => {
    const command = assess({ ...told, ...change });
    given(preparation, [])
      .when(command)
      .then([assessedBy(command)]);
    expect(assessPreparation(command.rule, command.facts, [], occurredAt)).toMatchObject({
      status,
      usableDays: null,
      requiredDays: null,
    });
  });

  it('死亡や転院では、それまでの判定を静かに取り下げる', () => {
    for (const outOfScope of ['death', 'hospitalTransfer'] as const) {
      const over = assess({ ...told, outOfScope });
      given(preparation, [assessedBy(assess(told))])
        .when(over)
        .then([assessedBy(over)]);
    }
  });

  it('判定のないまま死亡や転院で終わった入院には、何も記録しない', () => {
    given(preparation, [])
      .when(assess({ ...told, outOfScope: 'death' }))
      .then([]);
  });

  it('対象外になったあとは、何が変わっても黙っている', () => {
    const over = assess({ ...told, outOfScope: 'death' });
    given(preparation, [assessedBy(assess(told)), assessedBy(over), added])
      .when(over)
      .then([]);
  });

  it('判定は根拠をすべて残す', () => {
    const { facts, rule } = assess(told);
    expect(assessPreparation(rule, preparationFacts(facts), [], occurredAt)).toMatchObject({
      ruleId: 'prep-default-JP',
      ruleVersion: 1,
      inputs: { gate: 'careManager', calendarOf: 'office', dischargeOn: MON, noticeConfirmed: true },
    });
  });
});
