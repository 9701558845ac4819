import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { lonelyStrata } from "../../survey/design/lonely-units";
import type { SampleDesign } from "../../survey/design/sample-design";

/**
 * What a reader must know of the strata and clusters that a group's covariance rests on.
 *
 * @param design of the group's rows
 * @param of.whole the table that the group is a part of, its clusters numbered alike; null where it is all of it
 */
export function designWarnings(
  design: SampleDesign,
  of: {
    readonly group: { readonly by: string | null; readonly label: string };
    readonly whole: PatternTable | null;
  },
): Warning[] {
  const { by, label } = of.group;
  const where = by === null ? "" : `${by} ${label}: `;
  const warnings: Warning[] = [];
  const present = new Set(design.stratum);
  const lonely = lonelyStrata(design).filter((stratum) => present.has(stratum)).length;
  if (lonely > 0) {
    warnings.push({
      code: "lonely-psu",
      message: `${where}${lonely === 1 ? "one stratum has" : `${lonely} strata have`} a single sampling unit and no spread of ${lonely === 1 ? "its" : "their"} own: its distance from the mean of all units was taken.`,
    });
  }
  const shared = sharedClusters(design, of.whole);
  if (shared > 0) {
    warnings.push({
      code: "clusters-across-groups",
      message: `${where}${shared === 1 ? "one cluster has" : `${shared} clusters have`} people in other groups too: the covariance of estimates between groups is not taken into account.`,
    });
  }
  return warnings;
}

/** Clusters of the group with rows outside it. */
function sharedClusters({ cluster }: SampleDesign, whole: PatternTable | null): number {
  if (cluster === null || whole?.cluster == null) return 0;
  const rows = new Map<number, number>();
  for (const unit of whole.cluster) rows.set(unit, (rows.get(unit) ?? 0) + 1);
  for (const unit of cluster) rows.set(unit, rows.get(unit)! - 1);
  return [...new Set(cluster)].filter((unit) => rows.get(unit)! > 0).length;
}
