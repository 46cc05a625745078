import { HandrailProvider } from "@handrail/contact";
import { describeParts } from "@handrail-tooling/testing";
import { contacts } from "@handrail-tooling/testing/fixtures";
import type { ReactElement } from "react";
import * as courses from "./index.js";
import { course } from "./testing/demoCourse.js";
import { hangingStore, recordOf, storeWith } from "./testing/demoRecords.js";

const store = storeWith();
const page = (children: ReactElement) => <HandrailProvider contacts={contacts}>{children}</HandrailProvider>;

describeParts(courses, {
  Certificate: {
    token: "certificate",
    render: (props) => page(<courses.Certificate course={course} record={recordOf(course)} {...props} />),
  },
  Course: {
    token: "course",
    render: (props) => page(<courses.Course course={course} store={store} {...props} />),
  },
  CourseCatalog: {
    token: "course-catalog",
    render: (props) => page(<courses.CourseCatalog courses={[course]} store={store} {...props} />),
  },
  CourseTour: {
    rootless: "it renders a tour, which renders nothing on the server and is a portal into the page",
    render: () => page(<courses.CourseTour course={course} moduleId="lights" store={hangingStore} />),
  },
  TrainingReport: {
    token: "training-report",
    render: (props) => page(<courses.TrainingReport courses={[course]} records={[recordOf(course)]} {...props} />),
  },
});
