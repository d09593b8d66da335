import type { ContactResponse } from '@tsunagi/contracts';

/** Who looks at a note. */
export interface Reader {
  readonly organisationId: string;
  readonly name: string | null;
}

/** Both ends of a note, as the directory has them. */
export interface Ends {
  readonly sender: ContactResponse;
  readonly addressee: ContactResponse;
}
