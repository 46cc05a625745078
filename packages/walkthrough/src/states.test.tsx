import { HandrailProvider } from "@handrail/contact";
import { describeStates } from "@handrail-tooling/testing";
import { beforeEach } from "vitest";
import { guideStates } from "./Guide.states.js";
import { offerStates } from "./Offer.states.js";
import { tourStates } from "./Tour.states.js";
import { giveBoxes } from "./testing/giveBoxes.js";

beforeEach(giveBoxes);

describeStates("Tour", tourStates, HandrailProvider);
describeStates("Guide", guideStates, HandrailProvider);
describeStates("Offer", offerStates, HandrailProvider);
