export type { FormLayout } from './layouts/form-layout.js';
export { layoutOf } from './layouts/layout-of.js';
export type { FormMark, FormOptions } from './renderer/form-options.js';
export { type LostCharacter, lostCharacters, type LostCharacters } from './lost-characters.js';
export {
  type ForeseenPaper,
  foreseePaper,
  type FormRequest,
  renderForm,
  type RenderedForm,
} from './render-form.js';
