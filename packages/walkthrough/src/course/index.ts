export { Certificate, type CertificateProps } from "./Certificate.js";
export { Course, type CourseProps } from "./Course.js";
export { CourseCatalog, type CourseCatalogProps } from "./CourseCatalog.js";
export { CourseTour, type CourseTourProps } from "./CourseTour.js";
export { type CourseProgress, type CourseStatus, courseProgress, type ModuleProgress } from "./courseProgress.js";
export { type CourseTraining, courseStepId, courseTraining } from "./courseTraining.js";
export type { RecordStatus } from "./recordFollower.js";
export { type MissedQuestion, missedQuestions, type ReportRow, reportRows } from "./reportRows.js";
export { settleCourse } from "./settleCourse.js";
export { TrainingReport, type TrainingReportProps } from "./TrainingReport.js";
export { type CourseRecordHandle, useCourseRecord } from "./useCourseRecord.js";
export {
  type RecordOptions,
  type TrainingRecordHandle,
  type TrainingRecordOptions,
  useTrainingRecord,
} from "./useTrainingRecord.js";
