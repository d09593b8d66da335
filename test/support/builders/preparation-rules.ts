import { defaultPreparationRuleV1, type PreparationRule } from '@tsunagi/domain';

export const defaultRule: PreparationRule = defaultPreparationRuleV1;

/** The default content as the rule of a region from 2027-04-01, with changes. */
export const aRegionalRule = (changes: Partial<PreparationRule> = {}): PreparationRule => ({
  ...defaultPreparationRuleV1,
  id: 'prep-region',
  scope: { kind: 'region', regionId: '00000000-0000-4000-8000-0000000000c1' },
  effectiveFrom: '2027-04-01',
  ...changes,
});
