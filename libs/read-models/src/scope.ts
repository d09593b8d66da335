import type { OrganisationId, OrganisationKind, RegionId } from '@tsunagi/domain';

/**
 * For whom a query answers. A hospital sees its own stays, a care office the stays it is responsible for,
 * the region's coordinator figures without names.
 */
export interface Scope {
  readonly kind: 'hospital' | 'careOffice' | 'region';
  readonly organisationId: OrganisationId;
  readonly regionId: RegionId;
}

const KINDS: Readonly<Record<OrganisationKind, Scope['kind']>> = {
  hospital: 'hospital',
  homeCareSupportOffice: 'careOffice',
  communitySupportCenter: 'careOffice',
  smallMultifunctionalOffice: 'careOffice',
  nursingMultifunctionalOffice: 'careOffice',
  regionalCoordination: 'region',
};

export const scopeKindOf = (kind: OrganisationKind): Scope['kind'] => KINDS[kind];

/** The column of `stay` or `watch` that must name the caller; a region's coordinator reads no single stay. */
export function ownerColumnOf(scope: Scope): 'hospitalId' | 'officeId' | null {
  if (scope.kind === 'hospital') return 'hospitalId';
  return scope.kind === 'careOffice' ? 'officeId' : null;
}
