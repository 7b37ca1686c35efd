/**
 * Version of the extraction rules. Raised with every change that can make stored pages read differently, so that the
 * diff can tell "the site changed" from "we read better".
 */
export const extractorVersion = 3;
