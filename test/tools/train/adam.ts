/** Weights and their slopes under the same names. */
export type Parts = Readonly<Record<string, Float64Array>>;

const [FADING, FADING_SQUARES, EPSILON] = [0.9, 0.999, 1e-8];

/** Steps down slopes, each weight at its own pace (Kingma and Ba, 2014). */
export function createAdam(weights: Parts): (slopes: Parts, rate: number) => void {
  const past = Object.fromEntries(Object.entries(weights).map(([part, { length }]) => [part, { mean: new Float64Array(length), squares: new Float64Array(length) }]));
  let steps = 0;
  return (slopes, rate) => {
    steps++;
    const [meanShare, squareShare] = [1 - FADING ** steps, 1 - FADING_SQUARES ** steps];
    for (const [part, own] of Object.entries(weights)) {
      const slope = slopes[part]!;
      const { mean, squares } = past[part]!;
      for (let at = 0; at < own.length; at++) {
        mean[at] = FADING * mean[at]! + (1 - FADING) * slope[at]!;
        squares[at] = FADING_SQUARES * squares[at]! + (1 - FADING_SQUARES) * slope[at]! ** 2;
        own[at]! -= (rate * (mean[at]! / meanShare)) / (Math.sqrt(squares[at]! / squareShare) + EPSILON);
      }
    }
  };
}

const WARM_UP = 0.1;
/** The pace at a share of all steps: up in the first tenth, then down to nothing along a cosine. */
export const pace = (share: number): number => (share < WARM_UP ? 0.04 + (0.96 * share) / WARM_UP : (1 + Math.cos((Math.PI * (share - WARM_UP)) / (1 - WARM_UP))) / 2);
