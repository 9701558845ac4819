/** The worker of the single-file page, made by the build (scripts/web/alone-plugins.ts): gzip in base64. */
declare module "virtual:engine" {
  const packed: string;
  export default packed;
}
/** The script of a report page, made by the build (scripts/web/page-runtime.ts): gzip in base64. */
declare module "virtual:page-runtime" {
  const packed: string;
  export default packed;
}
