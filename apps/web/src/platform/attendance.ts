const PRESENT_MS = 60_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

let lastSign = performance.now();

for (const sign of SIGNS) {
  window.addEventListener(sign, () => (lastSign = performance.now()), { passive: true, capture: true });
}

/** Nobody has touched the page lately: what it reads by itself must not keep the session open. */
export const isUnattended = (): boolean => performance.now() - lastSign > PRESENT_MS;
