import type { ReportChart } from "../tables/section";

/** More digits than any picture shows. */
const DIGITS = 6;

/** A chart whose specification has its numbers to six digits: less to send, and the picture is the same. */
export function withDrawnPrecision(chart: ReportChart): ReportChart {
  return { ...chart, spec: rounded(chart.spec) as ReportChart["spec"] };
}

function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}
