/** What is wrong with one field: `field` is its path in the body, e.g. `person.name`. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** RFC 9457 problem details, in Japanese, as `application/problem+json`. */
export interface Problem {
  /** `urn:tsunagi:problem:<code in kebab-case>` */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly errors?: readonly FieldProblem[];
  /** Present on 5xx: what the log calls this request. */
  readonly traceId?: string;
}
