/** What an invited person writes down. */
export interface Acceptance {
  readonly name: string;
  readonly kana: string;
  readonly login: string;
  readonly password: string;
}

/** Only the first administrator of an installation brings an organisation along. */
export interface FoundedOrganisation {
  readonly kind: string;
  readonly name: string;
  readonly tel: string;
  readonly fax: string;
}

export const emptyAcceptance: Acceptance = { name: '', kana: '', login: '', password: '' };
export const emptyOrganisation: FoundedOrganisation = {
  kind: 'regionalCoordination',
  name: '',
  tel: '',
  fax: '',
};

/** The token travels in the fragment, which no browser sends to a server. */
export const tokenIn = (hash: string): string => hash.replace(/^#/, '');

const given = (values: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values as Record<string, string>).filter(([, value]) => value.trim() !== ''),
  );

/** What is left empty is not sent. */
export const bodyOf = (
  token: string,
  acceptance: Acceptance,
  organisation: FoundedOrganisation | null,
): Record<string, unknown> => ({
  token,
  ...given(acceptance),
  login: acceptance.login.normalize('NFKC').trim(),
  password: acceptance.password,
  ...(organisation ? { organisation: given(organisation) } : {}),
});
