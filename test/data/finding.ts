/** What one check has to say; each fault fails the run. */
export interface Finding {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** `99.71 %` */
export const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
