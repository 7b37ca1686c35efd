/** The San Francisco Match, which is an application service and a match of its own. */
export const sfMatch = /\bsf ?match\b|\bsan francisco match/;
