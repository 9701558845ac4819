/**
 * `npm run messages`: writes `messages.ts` from each `messages.en.ftl`, and the bank of measures from `data/measures` (not
 * kept in git). `npm ci`, the build and the tests do the same.
 */
import { writeBank } from "./messages/write-bank";
import { writeMessages } from "./messages/write-messages";

try {
  writeMessages();
  writeBank();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
