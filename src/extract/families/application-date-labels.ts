/** Questions and labels that a first or a last day answers. */

/** "By when must I apply?", "Files accepted until", "Apply by": labels that a last day answers. */
export const asksForLastDay =
  /\b(?:date|day|time) (?:by|until|before|up to) which\b[^?]*\b(?:appl\w+|submit|file)|\bby (?:when|what (?:date|day|time))\b[^?]*\b(?:appl\w+|submit|file|materials|everything)|\b(?:until|till|up to) when\b|\bhow long\b[^?]*\b(?:appl\w+|accept|open)|\b(?:appl\w+|files?|materials|documents|submit\w*|submissions?|accepted|received|review(?:ed)?)\b.{0,30}\b(?:by|until|till|through|before|ends?)\s?[:?]?$/;
/** "Programs may download", "First day we see files": labels that a first day answers. */
export const asksForFirstDay =
  /\b(?:open(?:s|ing|ed)?|begin(?:s|ning)?|start(?:s|ing)?|commenc\w+|from (?:when|what|which)|earliest|first (?:day|date)|available|as of|on or after)\b|\bprograms (?:may|can|are able to)\b|\b(?:released?|transmitted|visible) to (?:the )?programs?\b|\bfrom\s?:?$/;
