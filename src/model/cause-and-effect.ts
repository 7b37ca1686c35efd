/** Where a difference between two snapshots comes from. */
export const causes = ["source", "extractor", "schema", "rekey"] as const;

/** What a difference means to an international applicant. */
export const effects = ["tightens", "loosens", "neutral"] as const;
