import { InvalidArgumentError } from "commander";
import { whole } from "./options";

/** A number of people. */
export const people = whole(1, 1_000_000_000);

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
