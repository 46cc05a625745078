import { HandrailProvider } from "@handrail/contact";
import { describeStates } from "@handrail-tooling/testing";
import { certificateStates } from "./Certificate.states.js";
import { courseStates } from "./Course.states.js";
import { courseCatalogStates } from "./CourseCatalog.states.js";
import { trainingReportStates } from "./TrainingReport.states.js";

describeStates("Course", courseStates, HandrailProvider);
describeStates("CourseCatalog", courseCatalogStates, HandrailProvider);
describeStates("Certificate", certificateStates, HandrailProvider);
describeStates("TrainingReport", trainingReportStates, HandrailProvider);
