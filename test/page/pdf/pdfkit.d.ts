/** The part of pdfkit (which brings no types) that the tests draw with. Lengths are points from the top left corner. */
declare module "pdfkit" {
  import type { Readable } from "node:stream";

  interface TextOptions {
    width?: number;
    height?: number;
    columns?: number;
    columnGap?: number;
    indent?: number;
    align?: "left" | "center" | "right" | "justify";
    link?: string | null;
    underline?: boolean;
    continued?: boolean;
    lineBreak?: boolean;
    paragraphGap?: number;
  }

  class PDFDocument extends Readable {
    constructor(options?: {
      size?: "LETTER" | readonly [number, number];
      margin?: number;
      lang?: string;
      info?: { Title?: string };
      userPassword?: string;
      ownerPassword?: string;
      bufferPages?: boolean;
    });
    x: number;
    y: number;
    readonly page: { readonly width: number; readonly height: number };
    font(name: string): this;
    fontSize(points: number): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    moveDown(lines?: number): this;
    addPage(): this;
    table(options: { data: readonly (readonly string[])[]; columnStyles?: readonly number[] }): this;
    rect(x: number, y: number, width: number, height: number): this;
    circle(x: number, y: number, radius: number): this;
    fill(colour?: string): this;
    rotate(degrees: number, options?: { origin?: readonly [number, number] }): this;
    save(): this;
    restore(): this;
    end(): void;
  }

  export default PDFDocument;
}
