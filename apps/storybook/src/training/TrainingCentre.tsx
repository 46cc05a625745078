import type { TrainingCourse } from "@handrail/core/content";
import { Button } from "@handrail/ui";
import { Course, CourseCatalog, CourseTour, useCourseRecord } from "@handrail/walkthrough/course";
import type { TrainingStore } from "@handrail/walkthrough/records";
import { staffCourses } from "@handrail-demo/northwind";
import { useEffect, useRef, useState } from "react";
import { useSurroundings } from "../surroundings.js";
import { PracticeScreen } from "./practice/PracticeScreen.js";
import { TrainerProvider } from "./TrainerProvider.js";
import { learner, storeOf, teamRecords } from "./teamRecords.js";
import { trainingTexts } from "./trainingTexts.js";
import { useLesson } from "./useLesson.js";
import "./training.css";

/**
 * The training of new staff: the courses, one course, and the screens on which its modules are practised.
 * @param courseId The course that is open at first.
 */
export function TrainingCentre({ courseId, isNew = false }: TrainingCentreProps) {
  const { language } = useSurroundings();
  const courses = staffCourses[language];
  const [store] = useState(() => storeOf(isNew ? [] : teamRecords(courses)));
  const [openId, setOpenId] = useState(courseId);
  const [lesson, leave] = useLesson();
  const texts = trainingTexts[language];
  const view = lesson ?? openId;
  const main = useFocusOn(view);
  const owner = courses.find(({ modules }) => modules.some(({ walkthrough }) => walkthrough.id === lesson));
  const course = courses.find(({ id }) => id === openId);

  const backToCourse = () => {
    setOpenId(owner?.id);
    leave();
  };

  if (lesson && owner)
    return (
      <TrainerProvider>
        <nav aria-label={texts.training} className="training-bar">
          <Button onClick={backToCourse}>{texts.back}</Button>
          <span>{owner.title}</span>
        </nav>
        <Lesson course={owner} moduleId={lesson} store={store} />
        <CourseTour
          course={owner}
          moduleId={lesson}
          learner={learner.id}
          store={store}
          onOpenChange={(isOpen) => {
            if (!isOpen) backToCourse();
          }}
        />
      </TrainerProvider>
    );
  return (
    <TrainerProvider>
      <main ref={main} tabIndex={-1} className="training">
        {course ? (
          <>
            <Button onClick={() => setOpenId(undefined)}>{texts.all}</Button>
            <Course
              key={course.id}
              course={course}
              learner={learner.id}
              learnerName={learner.name}
              store={store}
              headingLevel={1}
            />
          </>
        ) : (
          <CourseCatalog
            courses={courses}
            learner={learner.id}
            store={store}
            headingLevel={1}
            onOpen={({ id }) => setOpenId(id)}
          />
        )}
      </main>
    </TrainerProvider>
  );
}

/** The screen of a module, with what the learner has left on it if the module is continued. */
function Lesson({ course, moduleId, store }: { course: TrainingCourse; moduleId: string; store: TrainingStore }) {
  const { progress, status } = useCourseRecord(course, false, { store, learner: learner.id });
  const module = progress.modules.find(({ id }) => id === moduleId);
  // A module that is finished starts from its first step again.
  const done = module?.resumeAt === undefined ? [] : module.done;
  return status === "loading" ? null : <PracticeScreen moduleId={moduleId} done={done} />;
}

// Without it, focus would be lost with the button that was pressed.
function useFocusOn(view: string | undefined) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current !== view) main.current?.focus({ preventScroll: true });
    before.current = view;
  }, [view]);
  return main;
}

interface TrainingCentreProps {
  courseId?: string;
  /** Whether the learner has not started yet. @default false */
  isNew?: boolean;
}
