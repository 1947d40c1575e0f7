/** Plain logistic regression by gradient descent on a few dense inputs: the second, small urgency model. */
export function logistic(
  rows: readonly (readonly number[])[],
  answers: readonly boolean[],
  { steps = 1500, rate = 0.5, decay = 3e-3, positive = 1 } = {},
): number[] {
  const size = rows[0]?.length ?? 0;
  const w = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = w.map((x, i) => (i === 0 ? 0 : decay * x));
    rows.forEach((row, r) => {
      const z = row.reduce((sum, x, i) => sum + x * (w[i] as number), 0);
      const error = 1 / (1 + Math.exp(-z)) - (answers[r] ? 1 : 0);
      const share = (error * (answers[r] ? positive : 1)) / rows.length;
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) + share * (row[i] as number);
    });
    for (let i = 0; i < size; i++) w[i] = (w[i] as number) - rate * (gradient[i] as number);
  }
  return w;
}
