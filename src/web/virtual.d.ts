/** The worker of the single-file page, made by the build (scripts/web/alone-plugins.ts): gzip in base64. */
declare module "virtual:engine" {
  const packed: string;
  export default packed;
}
/** The script of a report page, made by the build (tsup.config.ts). */
declare module "virtual:page-runtime" {
  const script: import("../report/page/page-script").PageScript;
  export default script;
}
