/** Why a PDF gives no page. */
export type PdfFault = "encrypted" | "corrupt" | "no_text" | "too_large";

/** A PDF that cannot be read; the message is one clear sentence for people, without a full stop. */
export class PdfError extends Error {
  override readonly name = "PdfError";

  constructor(
    readonly fault: PdfFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
