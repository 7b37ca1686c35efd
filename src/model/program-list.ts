import { z } from "zod";
import { programIdentitySchema } from "./program.js";

/** A program of a user's own list: what identifies it, and where its pages are. */
const listedProgramSchema = programIdentitySchema.extend({
  pages: z
    .array(z.url({ protocol: /^https?$/ }))
    .describe("addresses of its pages, the requirements page first; empty while none is known"),
});
export type ListedProgram = z.infer<typeof listedProgramSchema>;

/** A user's own list of programs, as `matchscout programs import` writes it. */
export const programListSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    programs: z.array(listedProgramSchema).describe("sorted by id"),
  })
  .superRefine(({ programs }, context) => {
    for (const field of ["id", "acgmeId"] as const) {
      const seen = new Set<string>();
      programs.forEach((program, index) => {
        const value = program[field];
        if (value === undefined) return;
        if (seen.has(value)) {
          const message = `${value} stands twice`;
          context.addIssue({ code: "custom", path: ["programs", index, field], message });
        }
        seen.add(value);
      });
    }
  });
