import type { IndicatorClass, IndicatorKind, IndicatorMeasure, IndicatorSide } from '@tsunagi/contracts';

/** One table of figures: how many of each class, by kind of organisation. */
export class Tally<Class extends IndicatorClass = IndicatorClass> {
  private readonly counts = new Map<string, number>();

  constructor(
    readonly measure: IndicatorMeasure,
    readonly side: IndicatorSide,
    private readonly usualKinds: readonly IndicatorKind[],
    readonly classes: readonly Class[],
  ) {}

  add(kind: IndicatorKind, counted: Class, count: number): void {
    this.counts.set(`${kind} ${counted}`, this.count(kind, counted) + count);
  }

  count(kind: IndicatorKind, counted: Class): number {
    return this.counts.get(`${kind} ${counted}`) ?? 0;
  }

  /** Those that are always there, and whichever else has been counted. */
  get kinds(): readonly IndicatorKind[] {
    return this.total('noOffice') > 0 ? [...this.usualKinds, 'noOffice'] : this.usualKinds;
  }

  total(kind: IndicatorKind): number {
    return this.classes.reduce((sum, counted) => sum + this.count(kind, counted), 0);
  }

  totalOf(counted: Class): number {
    return this.kinds.reduce((sum, kind) => sum + this.count(kind, counted), 0);
  }

  get all(): number {
    return this.kinds.reduce((sum, kind) => sum + this.total(kind), 0);
  }

  /** Names the number in a circulation. */
  id(kind: IndicatorKind, counted: Class | 'total'): string {
    return `${this.measure} ${this.side} ${kind} ${counted}`;
  }
}
