/** The little of subset-font that we use; it ships no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype'; noHinting?: boolean; keepFeatures?: readonly string[] },
  ): Promise<Uint8Array>;
}
