/** The little of pdfmake that we use; it ships no types. One import serves Node and the browser. */
declare module 'pdfmake' {
  export interface PdfText {
    text: string | readonly PdfText[];
    font?: string;
    fontSize?: number;
    lineHeight?: number;
    alignment?: 'left' | 'right' | 'center' | 'justify';
    leadingIndent?: number;
    margin?: readonly [number, number, number, number];
    pageBreak?: 'before' | 'after';
    headlineLevel?: number;
    /** Unique in the document. */
    id?: string;
    preserveLeadingSpaces?: boolean;
    wordBreak?: 'break-all';
  }

  export interface PdfTable {
    table: {
      headerRows: number;
      keepWithHeaderRows: number;
      dontBreakRows: boolean;
      widths: readonly number[];
      body: readonly (readonly PdfText[])[];
    };
    layout: object;
    margin?: readonly [number, number, number, number];
  }

  export interface PdfNode {
    headlineLevel?: number;
    id?: string;
    startPosition: { readonly top: number };
  }

  export interface PdfPlace {
    getFollowingNodesOnPage(): readonly PdfNode[];
  }

  export interface PdfDefinition {
    pageSize: 'A4';
    pageMargins: readonly [number, number, number, number];
    language: string;
    displayTitle: boolean;
    info: Record<string, string>;
    content: readonly (PdfText | PdfTable)[];
    defaultStyle: { font: string; fontSize: number; lineHeight: number };
    footer: (page: number, pages: number) => PdfText;
    pageBreakBefore: (node: PdfNode, place: PdfPlace) => boolean;
  }

  interface PdfMake {
    readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
    setFonts(fonts: Record<string, { normal: string }>): void;
    setUrlAccessPolicy(allow: (url: string) => boolean): void;
    setLocalAccessPolicy?(allow: (path: string) => boolean): void;
    createPdf(definition: PdfDefinition): { getBuffer(): Promise<Uint8Array> };
  }

  const pdfMake: PdfMake;
  export default pdfMake;
}
