import { isAllowed } from '../../.ci/licence-policy.mjs';

const refusedWhenShipped = [
  'AGPL-3.0',
  'GPL-2.0',
  'GPL-3.0-or-later',
  'LGPL-3.0',
  'SSPL-1.0',
  'BUSL-1.1',
  'MPL-2.0',
  'UNKNOWN',
  'UNLICENSED',
  'MIT AND GPL-3.0',
  '(MIT OR (GPL-2.0 AND ISC))',
];
const refusedAsTool = ['AGPL-3.0', 'GPL-2.0', 'UNKNOWN', 'MIT AND AGPL-3.0'];
const allowed = ['MIT', 'MIT*', 'MIT AND OFL-1.1', '(MIT OR GPL-3.0)', 'Apache-2.0'];

export async function plantLicences() {
  const problems = [
    ...refusedWhenShipped.filter((each) => isAllowed(each, true)).map((each) => `${each} may be shipped`),
    ...refusedAsTool.filter((each) => isAllowed(each, false)).map((each) => `${each} may be a tool`),
    ...allowed.filter((each) => !isAllowed(each, true)).map((each) => `${each} is allowed, but was refused`),
  ];
  return { count: refusedWhenShipped.length + refusedAsTool.length, problems };
}
