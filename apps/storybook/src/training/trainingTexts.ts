/** The texts of the training pages. */
export interface TrainingTexts {
  training: string;
  back: string;
  all: string;
}

/** The texts of the training pages, by language. */
export const trainingTexts: Record<"en" | "lt", TrainingTexts> = {
  en: { training: "Training", back: "Back to the course", all: "All courses" },
  lt: { training: "Mokymai", back: "Grįžti į kursą", all: "Visi kursai" },
};
