import { Blob, Face, Font } from 'harfbuzzjs';
import { readTables, type TrueTypeTables } from './truetype-tables.js';

/** One parsed TrueType file: HarfBuzz shapes with `font`, the subset is cut from `tables`. */
export interface FontFace {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly font: Font;
  readonly tables: TrueTypeTables;
}

/** Throws when the file is not TrueType with outlines in `glyf`. */
export function openFace(file: Uint8Array): FontFace {
  const face = new Face(new Blob(file));
  return {
    postscriptName: face.getName(6, 'en'),
    unitsPerEm: face.upem,
    font: new Font(face),
    tables: readTables(file),
  };
}
