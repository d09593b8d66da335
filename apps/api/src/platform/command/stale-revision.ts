/** The caller's If-Match names a revision that is no longer the stream's. */
export class StaleRevision extends Error {
  constructor(readonly current: number) {
    super(`the stream is at revision ${current}`);
    this.name = 'StaleRevision';
  }
}
