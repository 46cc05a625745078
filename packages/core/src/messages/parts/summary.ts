/** The words of the adviser's summary. */
export interface SummaryMessages {
  title: string;
  copy: string;
}
