import { beforeAll, describe, expect, it } from "vitest";
import type { ReportChart } from "../../../src/report/kit/tables/section";
import { chartsJob, renderCharts } from "../../../src/report/page/render-chart";
import { exampleAnalysis } from "../../support/example-analysis";
import { allCharts } from "../../support/example-report";

const charts = allCharts(exampleAnalysis());
const before = JSON.stringify(charts);
let drawings: Awaited<ReturnType<typeof renderCharts>> = [];
beforeAll(async () => {
  drawings = await renderCharts(charts);
});

describe("renderCharts(charts)", () => {
  it("gives the same bytes each time, in any order", async () => {
    const second = await renderCharts([...charts].reverse());
    expect([...second].reverse()).toEqual(drawings);
  });

  it("leaves the specification as it was", () => {
    expect(drawings).toHaveLength(charts.length);
    expect(JSON.stringify(charts)).toBe(before);
  });

  it("gives ids that no two charts share", () => {
    const ids = drawings.flatMap(({ svg }) =>
      [...(svg ?? "").matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, svg } of drawings) {
      for (const [, target] of (svg ?? "").matchAll(/url\(#([^)]+)\)/g)) {
        expect(target?.startsWith(`${id}-`)).toBe(true);
        expect(svg).toContain(` id="${target}"`);
      }
    }
  });

  it("keeps every text inside the drawing", () => {
    for (const { svg } of drawings) {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg ?? "") ?? [];
      expect(Number(width)).toBeGreaterThan(200);
      expect(Number(width)).toBeLessThanOrEqual(720);
      expect(Number(height)).toBeGreaterThan(80);
    }
  });

  it("hands on what Vega-Lite finds odd", async () => {
    const odd: ReportChart = {
      ...charts[0]!,
      spec: {
        data: { values: [{ a: 1 }] },
        mark: "bar",
        encoding: {
          x: { field: "a", type: "quantitative", stack: "zero" },
          shape: { field: "a", type: "nominal" },
        },
      },
    };
    const [drawing] = await renderCharts([odd]);
    expect(drawing?.warnings.join()).toContain("shape");
  });

  it("compiles a chart without drawing it, to the same specification", async () => {
    const compiled = await chartsJob.prepare([{ chart: charts[0]!, draw: false }])(0);
    const [drawn] = await renderCharts([charts[0]!]);
    expect(compiled).toEqual({ ...drawn, svg: null });
  });

  it("draws nothing for no charts", async () => {
    expect(await renderCharts([])).toEqual([]);
  });
});
