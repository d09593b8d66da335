/** Something typed that saves itself and lives longer than the page that shows it. */
export interface OpenWork {
  /** What the server does not have yet would be lost if the window were closed now. */
  readonly isAtRisk: () => boolean;
  /** Tries to save; resolves when it has worked or failed. */
  readonly finish: () => Promise<void>;
  /** The page is hidden or closed: what can be sent goes out at once. */
  readonly leave: () => void;
  /** Somebody else sits down: nothing of it may stay. */
  readonly forget: () => void;
}

const works = new Set<OpenWork>();

const hasRisk = (): boolean => [...works].some((work) => work.isAtRisk());

function leaveAll(): void {
  for (const work of works) work.leave();
}

window.addEventListener('pagehide', leaveAll);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') leaveAll();
});
window.addEventListener('beforeunload', (event) => {
  if (hasRisk()) event.preventDefault();
});

export const begin = (work: OpenWork): void => void works.add(work);

/** Before signing out: `false` when something could not be saved. */
export async function finishOpenWork(): Promise<boolean> {
  await Promise.all([...works].map((work) => work.finish()));
  return !hasRisk();
}

export function forgetOpenWork(): void {
  for (const work of works) work.forget();
  works.clear();
}
