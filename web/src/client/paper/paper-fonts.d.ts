/** Written by build/paper-fonts.ts when the client is built. */
declare module 'virtual:paper-fonts' {
  export interface FontSlice {
    readonly name: string;
    readonly url: string;
    readonly bold: boolean;
    /** Its characters as runs: distance from the run before and length, in base 36, joined by commas. */
    readonly runs: string;
  }
  const slices: readonly FontSlice[];
  export default slices;
}
