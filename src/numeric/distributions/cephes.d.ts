/** The functions of the package cephes that are used; its own types cannot be reached through its `exports`. */
declare module "cephes" {
  const cephes: {
    readonly compiled: Promise<void>;
    ndtr(z: number): number;
    ndtri(p: number): number;
    lgam(x: number): number;
    igam(a: number, x: number): number;
    igamc(a: number, x: number): number;
    incbet(a: number, b: number, x: number): number;
    incbi(a: number, b: number, p: number): number;
  };
  export default cephes;
}
