import { type FieldCatalogue, liaisonNote2026 } from '@tsunagi/contracts';

const editions: Readonly<Record<string, FieldCatalogue>> = { [liaisonNote2026.id]: liaisonNote2026 };

/** Stored notes name only editions that stay in the build. */
export const editionOf = (id: string): FieldCatalogue => editions[id] ?? liaisonNote2026;
