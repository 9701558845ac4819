import type { Analysis } from "../../../analysis/analysis";
import type { PrevalenceContrast } from "../../../survey/prevalence/prevalence-result";
import { formatCell, LEVEL } from "../../kit/words/format";
import { counted, pValue } from "../../kit/words/phrases";
import {
  estimatesBy,
  isOf,
  mainMeasured,
  mainTreatment,
  TREATMENTS,
  treatmentName,
} from "../prevalence-names";

/**
 * What would be said of the differences by a grouping were missing answers treated otherwise; empty where there is no
 * other treatment, or what is compared under it is not the same pairs.
 */
export function contrastSensitivity(analysis: Analysis, group: string): string {
  const main = mainMeasured(estimatesBy(analysis, null));
  if (main === null) return "";
  const all = analysis.contrasts.filter((row) => row.group === group && isOf(main)(row)).filter(isTold);
  const shown = mainTreatment(analysis);
  const by = (missing: string) => all.filter((row) => row.missing === missing);
  const told = TREATMENTS.flatMap((missing) => {
    const rows = by(missing);
    const most = rows.reduce<Told | null>((a, b) => (a === null || size(b) > size(a) ? b : a), null);
    if (missing === shown || most === null || rows.length !== by(shown).length) return [];
    const name = treatmentName(missing);
    const points = `${formatCell(100 * size(most), "decimal1")} percentage points`;
    if (rows.length === 1) return [`${name}, a difference of ${points} (p ${pValue(most.adjustedP)})`];
    const apart = rows.filter(({ adjustedP }) => adjustedP < LEVEL).length;
    return [
      `${name}, ${apart === 0 ? "none" : formatCell(apart, "integer")} of ${counted(rows.length, "pair")} (largest difference ${points})`,
    ];
  });
  return told.length === 0 ? "" : `The same under other treatments of missing answers: ${told.join("; ")}.`;
}

type Told = PrevalenceContrast & { readonly difference: number; readonly adjustedP: number };

const isTold = (row: PrevalenceContrast): row is Told => row.difference !== null && row.adjustedP !== null;

const size = ({ difference }: Told): number => Math.abs(difference);
