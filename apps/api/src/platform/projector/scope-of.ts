import { type Scope, scopeKindOf } from '@tsunagi/read-models';
import type { Actor } from '../auth/actor.js';

/** Every read is narrowed to the organisation its caller acts for. */
export const scopeOf = ({ organisationKind, organisationId, regionId }: Actor): Scope => ({
  kind: scopeKindOf(organisationKind),
  organisationId,
  regionId,
});
