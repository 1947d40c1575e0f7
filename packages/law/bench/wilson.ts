/** 95 % confidence interval of a share (Wilson 1927), which behaves near 0 and 1. */
export function wilson(hits: number, of: number): [number, number] {
  const z = 1.96;
  const p = hits / of;
  const middle = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

export const share = (hits: number, of: number): string => {
  const [low, high] = wilson(hits, of).map((p) => (100 * p).toFixed(1)) as [string, string];
  return `${hits} / ${of} = ${((100 * hits) / of).toFixed(1)} % [${low}, ${high}]`;
};
