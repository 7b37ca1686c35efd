import { z } from "zod";
import { instantSchema } from "./evidence.js";
import { idSchema } from "./program.js";

/** `<adapter>.expect.json` beside an adapter: how many facts a visit to its site gives when all is well. */
export const expectationBandSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    site: idSchema,
    minimum: z.int().nonnegative().describe("a visit that gives fewer facts is quarantined"),
    maximum: z.int().positive().describe("a visit that gives more is reported with a warning"),
    programs: z.int().positive().describe("programs that the site had; with others the band holds no more"),
    learnt: z.strictObject({
      visits: z.int().positive().describe("good visits that it was learnt from"),
      from: instantSchema,
      to: instantSchema,
    }),
  })
  .refine(({ minimum, maximum }) => minimum <= maximum, {
    path: ["maximum"],
    message: "the maximum is below the minimum",
  });
export type ExpectationBand = Readonly<z.infer<typeof expectationBandSchema>>;
