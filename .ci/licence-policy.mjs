const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);
/** Tools that stay on the developer's machine: file-level copyleft and attributed data do no harm there. */
const toolsOnly = new Set(['CC-BY-3.0', 'CC-BY-4.0', 'MPL-2.0']);

const isPermitted = (name, shipped) => permissive.has(name) || (!shipped && toolsOnly.has(name));

/**
 * True when every part joined by AND offers a permitted choice. `MIT*` is a licence read from the text.
 * An expression that mixes AND and OR inside brackets is refused: let a person read it.
 */
export function isAllowed(expression, shipped) {
  const words = expression.replaceAll('*', '').trim();
  const bare = words.replace(/^\(([^()]*)\)$/, '$1');
  if (/[()]/.test(bare) || (/ AND /.test(bare) && / OR /.test(bare))) return false;
  if (/ OR /.test(bare)) return bare.split(' OR ').some((name) => isPermitted(name, shipped));
  return bare.split(' AND ').every((name) => isPermitted(name, shipped));
}
