import { InvalidArgumentError } from "commander";
import { whole } from "./read-option";

/** A number of people. */
export const people = whole(1, 1_000_000_000);

/** A sample of more takes all memory. */
export const MOST_SIMULATED = 1_000_000;

/** People of samples in memory, with commas between. */
export function peopleList(text: string): readonly number[] {
  return [...new Set(text.split(",").map(whole(1, MOST_SIMULATED)))].sort((a, b) => a - b);
}

/** A reader of options that are numbers from `low` to `high`. */
export function between(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= low && value <= high)) {
      throw new InvalidArgumentError(`It must be a number from ${low} to ${high}.`);
    }
    return value;
  };
}
