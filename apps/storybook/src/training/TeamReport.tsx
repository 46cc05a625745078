import { TrainingReport } from "@handrail/walkthrough/course";
import { staffCourses } from "@handrail-demo/northwind";
import { useMemo } from "react";
import { useSurroundings } from "../surroundings.js";
import { TrainerProvider } from "./TrainerProvider.js";
import { teamNames, teamRecords } from "./teamRecords.js";
import "./training.css";

/** The report for the lead of a team. */
export function TeamReport() {
  const { language } = useSurroundings();
  const courses = staffCourses[language];
  const records = useMemo(() => teamRecords(courses), [courses]);
  return (
    <TrainerProvider>
      <main className="training">
        <TrainingReport courses={courses} records={records} names={teamNames} headingLevel={1} />
      </main>
    </TrainerProvider>
  );
}
