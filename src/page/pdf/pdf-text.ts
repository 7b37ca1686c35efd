/** A stretch of text in one font on one line of a sheet. Lengths are points (1/72 inch) from the sheet's top left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of the type. */
  readonly size: number;
  /** Name of the font within the file: it tells fonts apart and says no more. */
  readonly font: string;
  /** Position in the order in which the sheet draws its text. */
  readonly order: number;
  /** Absolute address of the link that the text is. */
  readonly href?: string;
}

/** One page of the PDF. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** What a PDF says and where on its sheets it stands. */
export interface PdfText {
  /** The title that the file names; empty where it names none. */
  readonly title: string;
  readonly language?: string;
  readonly sheets: readonly Sheet[];
}
