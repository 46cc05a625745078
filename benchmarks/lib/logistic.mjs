/** Returns the probability that a logistic model gives to the inputs of an example. */
export function probability(weights, inputs) {
  let sum = weights.constant;
  for (const [name, value] of Object.entries(inputs)) sum += weights[name] * value;
  return 1 / (1 + Math.exp(-sum));
}

/** Fits a logistic model to examples, `{ inputs, right, weight }`, by Newton's method with a small penalty on large weights. */
export function fitLogistic(examples, { penalty = 1, rounds = 12 } = {}) {
  const names = ["constant", ...Object.keys(examples[0].inputs)];
  let weights = names.map(() => 0);
  const rows = examples.map(({ inputs, right, weight }) => [
    names.map((name) => inputs[name] ?? 1),
    right ? 1 : 0,
    weight,
  ]);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight) => -penalty * weight);
    const curvature = names.map((_, row) => names.map((_, column) => (row === column ? penalty : 0)));
    for (const [values, label, weight] of rows) {
      const sum = values.reduce((total, value, at) => total + value * weights[at], 0);
      const expected = 1 / (1 + Math.exp(-sum));
      for (const [row, value] of values.entries()) {
        gradient[row] += weight * value * (label - expected);
        for (const [column, other] of values.entries())
          curvature[row][column] += weight * expected * (1 - expected) * value * other;
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight + step[at]);
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at]]));
}

/** Solves linear equations by elimination. */
function solve(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at]]);
  for (const [at] of rows.entries()) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at]) > Math.abs(best[at]) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const [index, row] of rows.entries()) {
      const factor = index === at ? 0 : row[at] / pivot[at];
      for (const column of row.keys()) row[column] -= factor * pivot[column];
    }
  }
  return rows.map((row, at) => row.at(-1) / row[at]);
}
