/** Selectors of the variation sequences: a base and its selector must be drawn by one file. */
export const SELECTORS = [0xfe00, 0xfe01, 0xe0100];

const PER_SLICE = 320;

const hex = (point) => point.toString(16).toUpperCase();
const written = ([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`;

/** Ascending code points as intervals; `joins` says whether the gap before a point may be covered too. */
function intervals(points, joins) {
  const found = [];
  for (const point of points) {
    const open = found.at(-1);
    if (open && joins(open[1], point)) open[1] = point;
    else found.push([point, point]);
  }
  return found;
}

/** Exactly these code points. */
export const exactRange = (points) =>
  intervals(points, (before, point) => point === before + 1)
    .map(written)
    .join(',');

/** Everything from the first to the last but for `others`: a short text, though it covers what no font draws. */
function rangeWithout(points, others) {
  const barriers = [...others].sort((a, b) => a - b);
  const isApart = (before, point) => barriers.some((other) => before < other && other < point);
  return intervals(points, (before, point) => !isApart(before, point))
    .map(written)
    .join(',');
}

const chunks = (points) =>
  Array.from({ length: Math.ceil(points.length / PER_SLICE) }, (_, step) =>
    points.slice(step * PER_SLICE, (step + 1) * PER_SLICE),
  );

/**
 * The slices of a font: the interface, the frequent, then the others in order of their code.
 * The contents of all but the first depend on the font alone, so that a new word on a button
 * leaves them as they are in every cache; only the ranges give way to the first.
 */
export function slicesOf(drawn, interfacePoints, frequentPoints) {
  const has = new Set(drawn);
  const first = interfacePoints.filter((point) => has.has(point));
  const frequent = frequentPoints.filter((point) => has.has(point));
  const taken = new Set([...first, ...frequent]);
  const isFrequent = new Set(frequent);
  const ahead = new Set(first);
  const others = chunks(drawn.filter((point) => !isFrequent.has(point) && !SELECTORS.includes(point)));
  return [
    { name: 'interface', points: first, range: exactRange(first) },
    { name: 'frequent', points: frequent, range: exactRange(frequent.filter((point) => !ahead.has(point))) },
    ...others.map((points) => ({
      name: hex(points[0]).toLowerCase(),
      points,
      range: rangeWithout(
        points.filter((point) => !taken.has(point)),
        taken,
      ),
    })),
  ].filter(({ range }) => range !== '');
}

/** What another font draws beyond `drawn`, with exact ranges: its neighbours belong to the first. */
export function restOf(points, drawn) {
  const has = new Set(drawn);
  const beyond = points.filter((point) => !has.has(point) && !SELECTORS.includes(point));
  return chunks(beyond).map((part) => ({
    name: hex(part[0]).toLowerCase(),
    points: part,
    range: exactRange(part),
  }));
}
