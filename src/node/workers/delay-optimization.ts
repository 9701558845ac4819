import { setFlagsFromString } from "node:v8";

/**
 * Options by version of V8 that delay optimization of functions by a factor of eight or four. A command calls many
 * functions for a short time each, and compiling them took a third of the processor's time (docs/decisions/025). Other
 * versions may not know the flag.
 */
const DELAYS: Readonly<Record<string, string>> = {
  "11.3": "--interrupt-budget=528000",
  "12.4": "--invocation-count-for-turbofan=12000",
};

/** To be called once the code is loaded: after a change of flags Node cannot use its code cache to start threads. */
export function delayOptimization(): void {
  const flag = DELAYS[process.versions.v8.split(".", 2).join(".")];
  if (flag !== undefined) setFlagsFromString(flag);
}
