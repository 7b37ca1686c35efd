import { z } from "zod";

/**
 * The fact vocabulary: one zod schema per fact key. Schema, extractors, dataset columns and diff all take their names
 * and types from here. `docs/facts.md` explains each key to users.
 */

const stanceSchema = z.enum(["required", "preferred", "not_required"]);
/** How firmly a program asks for something. */
export type Stance = z.infer<typeof stanceSchema>;

const stageSchema = z.enum(["application", "interview", "rank_list", "start"]);
/** The point of the application season by which a thing must be there. */
export type Stage = z.infer<typeof stageSchema>;

export const documentSchema = z.enum([
  "cv",
  "diploma",
  "ecfmg_status_report",
  "exam_transcript",
  "letters",
  "mspe",
  "personal_statement",
  "photo",
  "transcript",
]);
/** A document that belongs to an application. */
export type ApplicationDocument = z.infer<typeof documentSchema>;

const monthDaySchema = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "expected MM-DD");
const yearOrMonthSchema = z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/, "expected YYYY or YYYY-MM");
const minimumScoreSchema = z.strictObject({ score: z.int().min(100).max(900), stance: stanceSchema });
const usmleMinimumSchema = z.strictObject({ score: z.int().min(100).max(300), stance: stanceSchema });
const attemptsSchema = z.strictObject({ attempts: z.int().min(1).max(10), stance: stanceSchema });
const sortedSet = <T extends z.ZodType<string>>(element: T) =>
  z
    .array(element)
    .min(1)
    .refine((values) => values.every((value, index) => index === 0 || (values[index - 1] ?? "") < value), {
      message: "expected a sorted set without duplicates",
    });

/** The value schema of every fact key. */
export const factValueSchemas = {
  "application.service": z.enum(["ERAS", "ResidencyCAS", "other"]).describe("service that applications go through"),
  "application.match": z.enum(["NRMP", "other", "none"]).describe("match through which positions are filled"),
  "application.opens": monthDaySchema.describe("first day on which applications are accepted or reviewed"),
  "application.deadline": monthDaySchema.describe("last day on which an application is accepted"),
  "application.documents": sortedSet(documentSchema).describe("documents that belong to the application"),
  "application.interviewFormat": z.enum(["virtual", "in_person", "hybrid"]).describe("how interviews are held"),
  "application.signals": z.boolean().describe("takes part in program signaling"),
  "letters.minimum": z.int().min(1).max(10).describe("fewest letters of recommendation"),
  "letters.maximum": z.int().min(1).max(10).describe("most letters of recommendation"),
  "letters.fromSpecialty": z.int().min(1).max(10).describe("letters that must come from the program's specialty"),
  "letters.fromUsPhysicians": z.int().min(1).max(10).describe("letters that must come from physicians in the US"),
  "letters.chair": stanceSchema.describe("letter of the department's chair"),
  "step1.minScore": usmleMinimumSchema.describe("lowest accepted USMLE Step 1 score"),
  "step1.cutoff": z.literal("none").describe("the page says that Step 1 has no minimum score"),
  "step1.passRequired": z.literal(true).describe("a Step 1 pass, or a score on file, is required"),
  "step1.maxAttempts": attemptsSchema.describe("Step 1 attempts allowed"),
  "step2.minScore": usmleMinimumSchema.describe("lowest accepted USMLE Step 2 CK score"),
  "step2.cutoff": z.literal("none").describe("the page says that Step 2 CK has no minimum score"),
  "step2.passRequired": z.literal(true).describe("a Step 2 CK pass, or a score on file, is required"),
  "step2.maxAttempts": attemptsSchema.describe("Step 2 CK attempts allowed"),
  "step2.dueBy": stageSchema.describe("when Step 2 CK must be passed or on file"),
  "step3.minScore": usmleMinimumSchema.describe("lowest accepted USMLE Step 3 score"),
  "step3.cutoff": z.literal("none").describe("the page says that Step 3 has no minimum score"),
  "step3.requirement": z
    .enum(["required", "preferred", "not_required", "required_for_h1b"])
    .describe("whether Step 3 is asked for"),
  "comlex.accepted": z.boolean().describe("DO applicants may apply with COMLEX alone"),
  "comlex1.minScore": minimumScoreSchema.describe("lowest accepted COMLEX Level 1 score"),
  "comlex2.minScore": minimumScoreSchema.describe("lowest accepted COMLEX Level 2 score"),
  "img.policy": z.enum(["accepts", "does_not_accept"]).describe("whether international graduates are accepted"),
  "img.ecfmg": z
    .strictObject({ stance: stanceSchema, dueBy: stageSchema.optional() })
    .describe("ECFMG certification, and by when"),
  "img.usce": z
    .strictObject({
      stance: stanceSchema,
      months: z.number().positive().max(120).optional(),
      observershipCounts: z.boolean().optional(),
    })
    .describe("US clinical experience"),
  "graduation.maxYears": z
    .strictObject({ years: z.number().positive().max(50), stance: stanceSchema })
    .describe("most years since graduation from medical school"),
  "graduation.earliest": yearOrMonthSchema.describe("earliest accepted graduation"),
  "graduation.cutoff": z.literal("none").describe("the page says that there is no graduation limit"),
  "visa.j1": z.enum(["sponsored", "not_sponsored"]).describe("J-1 visa"),
  "visa.h1b": z.enum(["sponsored", "not_sponsored", "case_by_case"]).describe("H-1B visa"),
  "visa.citizenshipRequired": z
    .literal(true)
    .describe("only US citizens, permanent residents or people already authorised to work"),
  "rotations.visitingStudents": z.enum(["accepted", "not_accepted"]).describe("visiting students"),
  "rotations.visitingImgs": z.enum(["accepted", "not_accepted"]).describe("visiting students of international schools"),
  "rotations.observership": z.enum(["offered", "not_offered"]).describe("observerships"),
  "positions.perYear": z.int().min(1).max(200).describe("categorical entry positions a year"),
  "program.acgmeId": z
    .string()
    .regex(/^\d{10}$/, "expected 10 digits")
    .describe("ACGME program number"),
  "program.nrmpCodes": sortedSet(z.string().regex(/^\d{4}\d{3}[A-Z]\d$/, "expected a code such as 1761140C0")).describe(
    "NRMP program codes",
  ),
} as const;

export type FactKey = keyof typeof factValueSchemas;
/** The value type of one fact key. */
export type FactValue<K extends FactKey = FactKey> = z.infer<(typeof factValueSchemas)[K]>;

/** Every fact key in the vocabulary's order. */
export const factKeys: readonly FactKey[] = Object.keys(factValueSchemas).filter(isFactKey);

/** True when `text` is a key of the vocabulary. */
function isFactKey(text: string): text is FactKey {
  return Object.hasOwn(factValueSchemas, text);
}
