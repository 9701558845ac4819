import attitudes from "../../../../data/sample/attitudes.sav?url";
import disruptingHarm from "../../../../data/sample/disrupting-harm.csv?url";
import { bundledFile } from "../bundled-file";

const SAMPLES = {
  attitudes: { name: "attitudes.sav", url: attitudes },
  disruptingHarm: { name: "disrupting-harm.csv", url: disruptingHarm },
} as const;

export type SampleName = keyof typeof SAMPLES;

export async function sampleFile(sample: SampleName) {
  const { name, url } = SAMPLES[sample];
  return { name, blob: await bundledFile(url) };
}
