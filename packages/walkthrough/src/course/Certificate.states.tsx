import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { Certificate } from "./Certificate.js";
import { course } from "./testing/demoCourse.js";
import { recordOf } from "./testing/demoRecords.js";

const words = en.course.certificate;
const longName = "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).trim();

/** The states of a certificate. */
export const certificateStates = defineStates(
  Certificate,
  { props: { course, record: recordOf(course, { learner: "k-204" }), learnerName: "Ona Onaitė" } },
  {
    named: {
      description: "A certificate with the learner's name.",
      shows: { role: "button", name: words.print },
    },
    nameless: {
      description: "The name is unknown, so the verification code stands for the learner.",
      props: { learnerName: undefined },
      shows: { text: words.nameless },
    },
    longText: {
      description: "A long name does not overflow.",
      props: { learnerName: longName },
      shows: { text: longName },
    },
  },
);
