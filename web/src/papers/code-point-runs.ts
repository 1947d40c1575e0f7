/** Sorted code points as runs of neighbours: distance from the end of the run before, and length. */
export function packCodePoints(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === point) last[1] += 1;
    else runs.push([point, 1]);
  }
  let end = 0;
  return runs
    .map(([start, length]) => {
      const distance = start - end;
      end = start + length;
      return length === 1 ? distance.toString(36) : `${distance.toString(36)}.${length.toString(36)}`;
    })
    .join(',');
}

export function unpackCodePoints(runs: string): ReadonlySet<number> {
  const points = new Set<number>();
  let end = 0;
  for (const run of runs.split(',').filter(Boolean)) {
    const [distance = '', length = '1'] = run.split('.');
    const start = end + Number.parseInt(distance, 36);
    end = start + Number.parseInt(length, 36);
    for (let point = start; point < end; point++) points.add(point);
  }
  return points;
}
