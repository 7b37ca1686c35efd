import { z } from "zod";
import { stateCodes } from "./state-codes.js";

export const stateSchema = z.enum(stateCodes, {
  error: ({ input }) => `${JSON.stringify(input)} is no USPS code of a state, DC or PR`,
});
export type State = z.infer<typeof stateSchema>;
