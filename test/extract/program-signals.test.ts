import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../src/extract/rule.js";
import { factsRead } from "./facts-read.js";

const takesPart = { "application.signals": true } as const;
const declines = { "application.signals": false } as const;

const stated: readonly RuleExample[] = [
  { text: "Our program participates in ERAS program signaling.", gives: takesPart },
  { text: "We use program signals as one of several parts of our review.", gives: takesPart },
  { text: "Applicants may send us a gold or a silver signal.", gives: takesPart },
  { text: "Please signal us if you are truly interested.", gives: takesPart },
  { text: "Preference signaling is taken into account when we offer interviews.", gives: takesPart },
  { text: "Gold signals weigh heavily with the selection committee.", gives: takesPart },
  { text: "Students of our own school need not send us a signal to be considered.", gives: takesPart },
  { text: "Applicants who do not signal our program are unlikely to be interviewed.", gives: takesPart },
  { text: "A signal is not required for an interview, though it helps.", gives: takesPart },
  { text: "Because we take part in program signaling, please choose with care.", gives: takesPart },
  { text: "Your signals are seen by the program director alone.", gives: takesPart },
  { text: "Yes.", question: "Do you participate in program signaling?", gives: takesPart },
  { text: "Absolutely.", question: "Will you use signals this season?", gives: takesPart },
  { text: "They are one factor among many.", question: "Are preference signals considered?", gives: takesPart },
  { text: "We do, and weigh them beside everything else.", question: "Do you look at signals?", gives: takesPart },
  { text: "Yes", row: "Program signals", gives: takesPart },
  { text: "Participating", row: "Preference signaling", gives: takesPart },
  { text: "We have opted out of program signaling.", gives: declines },
  { text: "Signals play no part in our review of applications.", gives: declines },
  { text: "The residency does not take part in preference signaling.", gives: declines },
  { text: "Program signals are disregarded when we invite applicants.", gives: declines },
  { text: "No program signals will be looked at this season.", gives: declines },
  { text: "We have chosen not to participate in program signaling this season.", gives: declines },
  { text: "Our program is not participating in ERAS signals.", gives: declines },
  { text: "We ignore preference signals.", gives: declines },
  { text: "Neither signals nor geographic preferences are used when we review applications.", gives: declines },
  { text: "Signals will not be reviewed by our program.", gives: declines },
  { text: "No.", question: "Do you use signals?", gives: declines },
  { text: "Not this year.", question: "Is your program taking part in signaling?", gives: declines },
  { text: "We do not.", question: "Do you participate in preference signaling?", gives: declines },
  { text: "Not participating", row: "Program signaling", gives: declines },
  { text: "Program signals count for a good deal with us.", gives: takesPart },
  { text: "We make no use of program signals.", gives: declines },
  { text: "Our residency sits out preference signaling this year.", gives: declines },
  { text: "Whether you signalled us or not has no bearing on our decision.", gives: declines },
  { text: "Those who signal our program get a closer look.", gives: takesPart },
];

const misleading: readonly RuleExample[] = [
  { text: "Signal transduction research is among the department's strengths.", gives: {} },
  { text: "Our program's pager signal is weak in the basement.", gives: {} },
  { text: "The laboratory studies an application of signal processing.", gives: {} },
  { text: "Applicants interested in signal processing may join the research track.", gives: {} },
  { text: "Vital signs may signal early sepsis.", gives: {} },
  { text: "What is a program signal?", gives: {} },
  { text: "The award signals the program's love of teaching.", gives: {} },
  { text: "An interview invitation does not signal that we will rank you.", gives: {} },
  { text: "This change signals our preference for early applications.", gives: {} },
  { text: "Fellowship programs use signals as well.", gives: {} },
  { text: "Turn left at the traffic signal to reach the interview suite.", gives: {} },
  { text: "Our cell signaling program is funded by grants.", gives: {} },
  { text: "Learn to read the signals of the fetal monitor in our program.", gives: {} },
  { text: "Receiving an e-mail from us is no signal of interest in your application.", gives: {} },
  { text: "Residents write to the program's chiefs by the Signal app.", gives: {} },
];

describe("sentences on program signals", () => {
  it.each([...stated, ...misleading])("$text ($question$row)", (example) => {
    expect(factsRead(example, "application.signals")).toEqual(example.gives);
  });
});
