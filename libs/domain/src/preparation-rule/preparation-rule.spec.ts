import { aRegionalRule } from '../../../../test/support/builders/preparation-rules.js';
import { given } from '../../../../test/support/given.js';
import type { PreparationRule } from '../kernel/index.js';
import {
  type AdoptPreparationRule,
  checkRule,
  defaultPreparationRuleV1,
  preparationRule,
  type PreparationRuleEvent,
  preparationRuleInForce,
  preparationRuleStreamId,
} from './index.js';

const occurredAt = '2027-02-01T03:00:00.000Z';
const officeId = '00000000-0000-4000-8000-0000000000b1';
const adopt = (rule: PreparationRule, at = occurredAt): AdoptPreparationRule => ({
  type: 'AdoptPreparationRule',
  rule,
  occurredAt: at,
});
const adopted = (rule: PreparationRule): PreparationRuleEvent => ({
  type: 'PreparationRuleAdopted',
  data: { occurredAt, rule },
  personal: null,
});
const withTasks = (change: (tasks: PreparationRule['tasks']) => PreparationRule['tasks']): PreparationRule =>
  aRegionalRule({ tasks: change(aRegionalRule().tasks) });

describe('準備期間のルールの制定', () => {
  it('先の日から効くルールを、版のまるごとで残す', () => {
    given(preparationRule, [])
      .when(adopt(aRegionalRule()))
      .then([adopted(aRegionalRule())]);
  });

  it('同じ版をもう一度制定しても何も起こらない', () => {
    given(preparationRule, [adopted(aRegionalRule())])
      .when(adopt(aRegionalRule(), '2027-05-01T00:00:00.000Z'))
      .then([]);
  });

  it.each(['2027-01-31', '2027-02-01'])('過ぎた日やその日(%s)から効かせることはできない', (effectiveFrom) => {
    given(preparationRule, [])
      .when(adopt(aRegionalRule({ effectiveFrom })))
      .thenRefused('RULE_EFFECTIVE_FROM_NOT_AHEAD', { effectiveFrom });
  });

  it('日付は日本の日で比べる', () => {
    given(preparationRule, [])
      .when(adopt(aRegionalRule({ effectiveFrom: '2027-02-02' }), '2027-02-01T15:00:00.000Z'))
      .thenRefused('RULE_EFFECTIVE_FROM_NOT_AHEAD');
  });

  it('版は前へしか進まない', () => {
    given(preparationRule, [adopted(aRegionalRule({ version: 2 }))])
      .when(adopt(aRegionalRule({ version: 2, noticeCutoff: '10:00' })))
      .thenRefused('RULE_VERSION_NOT_ASCENDING', { version: 2, latestVersion: 2 });
  });

  it('別の範囲のルールは混ぜられない', () => {
    given(preparationRule, [adopted(aRegionalRule())])
      .when(adopt(aRegionalRule({ version: 2, scope: { kind: 'office', organisationId: officeId } })))
      .thenRefused('RULE_SCOPE_DIFFERENT');
  });

  it('製品に付いてくる既定のルールは書きかえられない', () => {
    given(preparationRule, [])
      .when(adopt({ ...defaultPreparationRuleV1, version: 2, effectiveFrom: '2027-04-01' }))
      .thenRefused('RULE_DEFAULT_NOT_ADOPTABLE');
  });
});

describe('ルールの検査', () => {
  it('既定のルールは通る', () => {
    expect(() => checkRule(defaultPreparationRuleV1)).not.toThrow();
  });

  it.each<[string, PreparationRule, string]>([
    [
      '自分を待つ仕事',
      withTasks((tasks) => tasks.map((task) => (task.id === 'T01' ? { ...task, after: ['T06'] } : task))),
      'RULE_TASKS_CIRCULAR',
    ],
    [
      '型の中だけで輪になる仕事',
      aRegionalRule({
        profiles: aRegionalRule().profiles.map((profile) => ({ ...profile, extraAfter: { T01: ['T03'] } })),
      }),
      'RULE_TASKS_CIRCULAR',
    ],
    [
      '最低が標準を上回る仕事',
      withTasks((tasks) => tasks.map((task) => ({ ...task, minimum: task.standard + 1 }))),
      'RULE_MINIMUM_ABOVE_STANDARD',
    ],
    ['二度出てくる仕事', withTasks((tasks) => [...tasks, ...tasks.slice(0, 1)]), 'RULE_DUPLICATE_ID'],
    ['知らない仕事を待つ仕事', withTasks((tasks) => tasks.slice(1)), 'RULE_UNKNOWN_ID'],
    ['ない型を既定とするルール', aRegionalRule({ defaultProfile: 'P9' }), 'RULE_UNKNOWN_ID'],
    ['ありえない時刻', aRegionalRule({ noticeCutoff: '25:00' }), 'RULE_VALUE_INVALID'],
    ['存在しない日', aRegionalRule({ effectiveFrom: '2027-02-29' }), 'RULE_VALUE_INVALID'],
    ['空の名前', aRegionalRule({ name: ' ' }), 'RULE_VALUE_INVALID'],
    ['負の日数', aRegionalRule({ closedDayDischargeAdds: -1 }), 'RULE_VALUE_INVALID'],
  ])('%sを断る', (_title, rule, code) => {
    given(preparationRule, []).when(adopt(rule)).thenRefused(code);
  });
});

describe('効いているルール', () => {
  const office = aRegionalRule({ id: 'office', scope: { kind: 'office', organisationId: officeId } });
  const hospital = aRegionalRule({ id: 'hospital', scope: { kind: 'hospital', organisationId: officeId } });
  const region = aRegionalRule({ id: 'region' });

  it('事業所、病院、圏域、既定の順に選ぶ', () => {
    const day = '2027-04-01';
    expect(preparationRuleInForce([region, hospital, office], day).id).toBe('office');
    expect(preparationRuleInForce([region, hospital], day).id).toBe('hospital');
    expect(preparationRuleInForce([region], day).id).toBe('region');
    expect(preparationRuleInForce([], day).id).toBe('prep-default-JP');
  });

  it('まだ効いていない版は、次の範囲に譲る', () => {
    expect(preparationRuleInForce([office], '2027-03-31').id).toBe('prep-default-JP');
  });

  it('効いている版のうち最も新しい版を選ぶ', () => {
    const next = { ...region, version: 2, effectiveFrom: '2027-06-01' };
    expect(preparationRuleInForce([next, region], '2027-05-31').version).toBe(1);
    expect(preparationRuleInForce([next, region], '2027-06-01').version).toBe(2);
  });

  it('既定の最初の版より前の退院にも、その版を使う', () => {
    expect(preparationRuleInForce([], '2026-10-01')).toBe(defaultPreparationRuleV1);
  });

  it('範囲ごとに一つの流れに残す', () => {
    expect(preparationRuleStreamId(defaultPreparationRuleV1.scope)).toBe('default');
    expect(preparationRuleStreamId(office.scope)).toBe(officeId);
  });
});
