import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";

/** People for whom curves are computed: a hundred to twenty thousand, evenly on a logarithmic scale. */
const CURVE = { from: 100, to: 20_000, points: 36 } as const;

/** The numbers of people of a curve, ascending. */
export function curvePeople(): number[] {
  const { from, to, points } = CURVE;
  return Array.from({ length: points }, (_, k) =>
    Math.round(from * exp((k / (points - 1)) * log(to / from))),
  );
}
