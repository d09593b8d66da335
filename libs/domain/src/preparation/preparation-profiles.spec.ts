import { defaultRule as rule } from '../../../../test/support/builders/preparation-rules.js';
import { preparationFacts } from '../../../../test/support/builders/preparation.js';
import { instantInJapan, type PreparationNeedKind } from '../kernel/index.js';
import { assessPreparation, criticalPath, type PreparationFacts, taskGraph } from './index.js';

const profileFor = (needs: readonly PreparationNeedKind[], facts: Partial<PreparationFacts> = {}) =>
  assessPreparation(
    rule,
    preparationFacts({ expectedOn: '2026-12-18', ...facts }),
    needs,
    instantInJapan('2026-12-09', '10:00'),
  );

describe('準備の型', () => {
  it.each<[string, readonly PreparationNeedKind[], Partial<PreparationFacts>, string]>([
    ['担当がいて何もなければ', [], {}, 'P1'],
    ['3日以内で変化がなければ', [], { admittedOn: '2026-12-16' }, 'P0'],
    ['3日以内でも用具が要れば', ['newEquipment'], { admittedOn: '2026-12-16' }, 'P2'],
    ['要介護度が変わりそうなら', ['careLevelRevisionExpected'], {}, 'P2'],
    ['ADL が入院時より低下していれば', ['adlDecline'], {}, 'P2'],
    ['新しい医療処置があれば', ['newProcedure'], {}, 'P3'],
    ['訪問看護を新しく使うなら', ['newVisitingNurse'], {}, 'P3'],
    ['担当がいなければ', [], { hasCareManager: false, officeId: null }, 'P4'],
    ['申請中なら', [], { certification: 'applied' }, 'P4'],
    ['未申請なら', [], { certification: 'notApplied' }, 'P4'],
    ['住宅改修が要れば', ['homeModification'], {}, 'P5'],
    ['人工呼吸器を使うなら', ['ventilatorOrCentralVenous'], {}, 'P6'],
    ['いくつも当たれば最も長い型、つまり住宅改修と処置なら', ['newProcedure', 'homeModification'], {}, 'P5'],
    ['終末期は何より先に', ['terminal', 'homeModification', 'ventilatorOrCentralVenous'], {}, 'P7'],
  ])('%s %s', (_title, needs, facts, profile) => {
    expect(profileFor(needs, facts).profile).toBe(profile);
  });

  it('当たった型をすべて残す', () => {
    expect(profileFor(['newProcedure', 'homeModification']).inputs.profiles).toEqual(['P3', 'P5']);
  });

  it('軽度者の用具には例外給付の確認が加わる', () => {
    expect(profileFor(['newEquipment'], { careLevel: 'care1' }).inputs.addedTasks).toEqual(['T08']);
    expect(profileFor(['newEquipment'], { careLevel: 'care2' }).inputs.addedTasks).toEqual([]);
  });

  it('身寄りのない人には、その調整が加わり、間に合わない仕事として名が挙がる', () => {
    const result = profileFor(['noRelatives'], { expectedOn: '2026-12-14' });
    expect(result.inputs.addedTasks).toEqual(['T18']);
    expect(result.bottleneckTask).toMatchObject({ id: 'T18', shortBy: 12 });
  });

  it('住宅改修が間に合わなければ、何日足りないかを言う', () => {
    const result = profileFor(['homeModification'], { expectedOn: '2026-12-16' });
    expect(result).toMatchObject({
      status: 'insufficient',
      usableDays: 5,
      bottleneckTask: { id: 'T09', name: '住宅改修', shortBy: 6 },
    });
  });

  it('仕事は収まるが余裕が足りないときは、最後の仕事に足りない日数を言う', () => {
    const result = profileFor(['newProcedure'], { expectedOn: '2026-12-15' });
    expect(result).toMatchObject({ status: 'insufficient', usableDays: 4, bottleneckTask: { shortBy: 1 } });
  });
});

describe('仕事の連なり(標準/最低)', () => {
  it.each([
    ['P0', 0, 0],
    ['P1', 6, 3],
    ['P2', 8, 4],
    ['P3', 8, 4],
    ['P4', 13, 7],
    ['P5', 17, 11],
    ['P6', 15, 10],
    ['P7', 7, 3],
  ])('%s は %d/%d 日', (id, standard, minimum) => {
    const profile = rule.profiles.find((candidate) => candidate.id === id);
    if (profile === undefined) throw new Error(`no ${id}`);
    const graph = taskGraph(rule, profile, []);
    expect(criticalPath(graph, 'standard').at(-1)?.finish ?? 0).toBe(standard);
    expect(criticalPath(graph, 'minimum').at(-1)?.finish ?? 0).toBe(minimum);
  });
});
