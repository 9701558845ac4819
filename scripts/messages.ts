/**
 * `npm run messages`: writes `messages.ts` from each `messages.en.ftl` (not kept in git). `npm ci`, the build and the tests
 * do the same.
 */
import { writeMessages } from "./messages/write-messages";

try {
  writeMessages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
